package vn.chiso.comparison.score;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import vn.chiso.comparison.score.rule.Gap;
import vn.chiso.comparison.score.rule.Input;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Period;
import vn.chiso.observation.RollupCell;

/** Turns figures into what can be scored. What cannot says why; nothing becomes zero. */
final class FigureInputs {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private FigureInputs() {}

    static Input of(Indicator indicator, Figure figure) {
        return switch (figure.state()) {
            case CONFLICT -> new Input.Missing(Gap.CONFLICT);
            case DOUBTFUL -> new Input.Missing(Gap.DOUBTFUL);
            case WORDS -> new Input.Missing(Gap.WORDS);
            case NOT_REPORTED -> new Input.Missing(Gap.NOT_REPORTED);
            case NOT_APPLICABLE -> Input.NOT_APPLICABLE;
            case STATED, COMPUTED ->
                isOfTheYear(indicator, figure.period())
                        ? value(indicator, figure)
                        : new Input.Missing(Gap.OTHER_PERIOD);
        };
    }

    private static Input value(Indicator indicator, Figure figure) {
        if (indicator.kind() == Kind.YES_NO) {
            return figure.yes() == null ? new Input.Missing(Gap.WORDS) : new Input.Answer(figure.yes());
        }
        if (indicator.kind() == Kind.LEVEL) {
            return figure.level() == null
                    ? new Input.Missing(Gap.WORDS)
                    : new Input.Amount(BigDecimal.valueOf(figure.level()));
        }
        if (figure.value() != null) {
            return new Input.Amount(figure.value());
        }
        return new Input.Missing(figure.low() == null ? Gap.WORDS : Gap.NOT_WHOLE);
    }

    /** What the agencies of a unit add up to, where each that was asked says it: Σ/Σ for ratios, Σ for counts and money. */
    static Input of(Indicator indicator, RollupCell cell) {
        boolean all = cell.withData() >= Math.max(cell.expected(), 1) && cell.conflict() + cell.doubtful() == 0;
        if (!isOfTheYear(indicator, cell.period())) {
            return new Input.Missing(Gap.OTHER_PERIOD);
        }
        @Nullable
        BigDecimal value = indicator.kind().isRatio()
                ? ratio(indicator.kind(), cell)
                : cell.withValue() == cell.withData() ? cell.sumValue() : null;
        return all && value != null ? new Input.Amount(value) : new Input.Missing(Gap.NOT_WHOLE);
    }

    private static @Nullable BigDecimal ratio(Kind kind, RollupCell cell) {
        BigDecimal top = cell.sumNumerator();
        BigDecimal bottom = cell.sumDenominator();
        if (cell.withParts() != cell.withData() || top == null || bottom == null || bottom.signum() == 0) {
            return null;
        }
        return top.multiply(kind == Kind.PERCENT ? HUNDRED : BigDecimal.ONE).divide(bottom, MathContext.DECIMAL64);
    }

    /** What was counted or paid over several years, or over a part of one, is not that of the year. */
    private static boolean isOfTheYear(Indicator indicator, Period period) {
        boolean adds = indicator.kind() == Kind.COUNT || indicator.kind() == Kind.MONEY;
        return !adds || !(period.ofSeveralYears() || period.ofPartOfYear());
    }
}
