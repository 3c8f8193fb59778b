package vn.chiso.exchange.intake;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.MoneyUnit;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;

/**
 * What a line of the sheet of figures says of one figure: its value, its parts, the word of its source. Two lines are
 * equal when nobody has changed anything, whatever the figure's state: a conflict, words, a whole of parts.
 *
 * @param value null when only the parts are said, or nothing
 * @param qualifier empty without one
 */
public record Line(
        @Nullable Said value,
        @Nullable Said numerator,
        @Nullable Said denominator,
        String qualifier) {

    /** A line on which nobody has written anything. */
    static final Line EMPTY = new Line(null, null, null, "");

    /** Asked, and nothing to say; the sign is read back as that. */
    static final String NO_DATA = "…";

    /** Not meant for the subject; the sign is read back as that. */
    static final String NOT_APPLICABLE = "–";

    private static final Locale LANGUAGE = Texts.VIETNAMESE;

    boolean isEmpty() {
        return equals(EMPTY);
    }

    public boolean hasParts() {
        return numerator != null || denominator != null;
    }

    boolean hasSamePartsAs(Line other) {
        return Objects.equals(numerator, other.numerator) && Objects.equals(denominator, other.denominator);
    }

    /** What the sheet says of a figure; in Vietnamese for everybody, so that a file can be handed on. */
    static Line of(Figure figure, Indicator indicator) {
        return switch (figure.state()) {
            case NOT_REPORTED -> new Line(new Said.Text(NO_DATA), null, null, "");
            case NOT_APPLICABLE -> new Line(new Said.Text(NOT_APPLICABLE), null, null, "");
            case CONFLICT -> new Line(new Said.Text(conflict(figure, indicator)), null, null, "");
            case WORDS, DOUBTFUL, STATED, COMPUTED ->
                new Line(
                        value(figure, indicator),
                        number(figure.numerator()),
                        number(figure.denominator()),
                        figure.qualifier());
        };
    }

    private static String conflict(Figure figure, Indicator indicator) {
        return figure.alternatives().stream()
                .map(one -> FigureText.alternative(one, indicator, LANGUAGE, false))
                .distinct()
                .collect(Collectors.joining(" ≠ "));
    }

    private static @Nullable Said value(Figure figure, Indicator indicator) {
        BigDecimal value = figure.value();
        if (value != null && (figure.valueStated() || figure.derived())) {
            return number(
                    indicator.kind() == Kind.MONEY
                            ? MoneyUnit.of(figure.measure()).count(value)
                            : value);
        }
        if (figure.yes() != null) {
            return new Said.Text(FigureText.yesNo(figure.yes(), LANGUAGE));
        }
        if (figure.low() != null && figure.high() != null) {
            return new Said.Text(FigureText.cell(figure, indicator, LANGUAGE));
        }
        return figure.text() == null ? null : Said.ofText(figure.text());
    }

    /** As a number where Excel can hold it to its last digit, else as text. */
    private static @Nullable Said number(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        boolean exact = new BigDecimal(Double.toString(number.doubleValue())).compareTo(number) == 0;
        return exact ? Said.Decimal.of(number) : new Said.Text(NumberText.format(number, LANGUAGE));
    }
}
