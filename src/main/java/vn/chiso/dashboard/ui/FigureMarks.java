package vn.chiso.dashboard.ui;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.chart.Mark;
import vn.chiso.base.chart.MarkStyle;
import vn.chiso.base.text.MoneyUnit;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Coverage;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureState;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.ui.Sign;

/** Figures as marks of a chart. The key of a mark leads back to its figure. */
public final class FigureMarks {

    private static final String KEY = "figure:";

    private FigureMarks() {}

    /** The figure as its state is drawn; a figure without a number becomes words. */
    public static Mark of(Figure figure, Indicator indicator, String label, Locale locale) {
        String key = KEY + figure.observationId();
        String text = FigureText.label(figure, indicator, locale);
        String sentence = FigureText.sentence(label, figure, indicator, locale);
        BigDecimal low = figure.low();
        BigDecimal high = figure.high();
        if (figure.state() == FigureState.CONFLICT && low != null && high != null) {
            return Mark.between(
                    key, label, onAxis(low, indicator), onAxis(high, indicator), MarkStyle.CONFLICT, text, sentence);
        }
        BigDecimal value = figure.value();
        if (value != null && figure.state().isUsable()) {
            return Mark.of(key, label, onAxis(value, indicator), style(figure, value), text, sentence);
        }
        if (low != null && high != null && figure.state().isUsable()) {
            return Mark.between(
                    key, label, onAxis(low, indicator), onAxis(high, indicator), MarkStyle.RANGE, text, sentence);
        }
        return Mark.words(key, label, text, sentence);
    }

    /** The figure that a mark of {@link #of} stands for. */
    static Optional<Long> figureOf(String key) {
        String digits = key.startsWith(KEY) ? key.substring(KEY.length()) : "";
        return digits.matches("\\d{1,18}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }

    /** Money is drawn in the unit of the indicator; any other number as it is. */
    public static BigDecimal onAxis(BigDecimal value, Indicator indicator) {
        String unit = indicator.unit();
        return indicator.kind() == Kind.MONEY && unit != null
                ? MoneyUnit.of(unit).count(value)
                : value;
    }

    /** What the axis writes behind its numbers. */
    public static String suffix(Indicator indicator) {
        return indicator.kind() == Kind.PERCENT ? "%" : "";
    }

    private static MarkStyle style(Figure figure, BigDecimal value) {
        if (!figure.approved()) {
            return MarkStyle.DRAFT;
        }
        if (value.signum() == 0) {
            return MarkStyle.ZERO;
        }
        if (figure.subject().coverage() == Coverage.INSPECTED) {
            return MarkStyle.SAMPLE;
        }
        if (figure.subject().isJoint()) {
            return MarkStyle.JOINT;
        }
        @Nullable MarkStyle computed = Sign.isComputed(figure) ? MarkStyle.COMPUTED : null;
        return computed != null ? computed : figure.qualifier().isEmpty() ? MarkStyle.FULL : MarkStyle.QUALIFIED;
    }
}
