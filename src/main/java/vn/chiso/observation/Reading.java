package vn.chiso.observation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.MoneyUnit;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.check.Said;

/** The parts of a statement as numbers and answers. Nothing is guessed: what is not a number stays text. */
record Reading(
        @Nullable BigDecimal number,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Boolean yes,
        @Nullable Integer level,
        @Nullable String text) {

    private static final int COMPUTED_DIGITS = 6;

    static Reading of(Indicator indicator, String numerator, String denominator, String value, String measure) {
        return of(indicator.kind(), indicator.levels(), numerator, denominator, value, measure);
    }

    static Reading of(
            Kind kind, List<String> levels, String numerator, String denominator, String value, String measure) {
        BigDecimal top = numberOrNull(numerator);
        BigDecimal bottom = numberOrNull(denominator);
        @Nullable BigDecimal number = null;
        @Nullable Boolean yes = null;
        @Nullable Integer level = null;
        switch (kind) {
            case PERCENT, RATE -> {
                number = numberOrNull(value);
                if (number == null && top != null && bottom != null) {
                    number = ratio(kind, top, bottom);
                }
            }
            case COUNT -> number = numberOrNull(value);
            case MONEY -> {
                BigDecimal stated = numberOrNull(value);
                number = stated == null ? null : MoneyUnit.of(measure).dong(stated);
            }
            case YES_NO -> yes = value.equals("yes") ? Boolean.TRUE : value.equals("no") ? Boolean.FALSE : null;
            case LEVEL -> {
                int position = levels.indexOf(value);
                level = position < 0 ? null : position + 1;
            }
            case YEAR, DATE, TEXT -> {}
        }
        return new Reading(number, top, bottom, yes, level, value.isEmpty() ? null : value);
    }

    /** What the parts make; null when nothing can be divided. */
    static @Nullable BigDecimal ratio(Kind kind, BigDecimal top, BigDecimal bottom) {
        BigDecimal scale = kind == Kind.PERCENT ? new BigDecimal(100) : BigDecimal.ONE;
        return bottom.signum() == 0 ? null : top.multiply(scale).divide(bottom, COMPUTED_DIGITS, RoundingMode.HALF_UP);
    }

    /** As checks look at it. */
    Said said() {
        return new Said(number, numerator, denominator, yes, level, text, number != null && text != null);
    }

    boolean isEmpty() {
        return number == null && numerator == null && denominator == null && text == null;
    }

    /** As written the parts cannot be right: more than the whole. */
    boolean isImpossible(Kind kind) {
        return kind == Kind.PERCENT && numerator != null && denominator != null && numerator.compareTo(denominator) > 0;
    }

    boolean saysTheSameAs(Reading other) {
        return same(numerator, other.numerator)
                && same(denominator, other.denominator)
                && ((number != null && other.number != null)
                        ? same(number, other.number)
                        : Objects.equals(text, other.text));
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return (a == null || b == null) ? (a == null && b == null) : a.compareTo(b) == 0;
    }

    private static @Nullable BigDecimal numberOrNull(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
