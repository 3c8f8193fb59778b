package vn.chiso.observation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Kind;

/** What somebody answers to the question of an indicator. "Not applicable" and "asked, no data" are answers too, and
 * need a reason; an empty cell is none. */
public sealed interface Answer {

    /**
     * One number: a percentage, a rate, a count, an amount of money.
     *
     * @param measure the unit in which it is stated ("triệu đồng"); empty for the indicator's own
     * @param qualifier the source's own word ("khoảng", "trên"); empty without one
     */
    record Amount(BigDecimal value, String measure, String qualifier) implements Answer {
        public Amount(BigDecimal value, String measure) {
            this(value, measure, "");
        }

        public static Amount of(BigDecimal value) {
            return new Amount(value, "");
        }
    }

    /**
     * Numerator and denominator; the percentage is computed and never typed.
     *
     * @param qualifier as of an amount
     */
    record Parts(BigDecimal numerator, BigDecimal denominator, String qualifier) implements Answer {
        public Parts(BigDecimal numerator, BigDecimal denominator) {
            this(numerator, denominator, "");
        }

        /** What they make: 12/13 are 92.307692 of a percentage; null when nothing can be divided. */
        public @Nullable BigDecimal ratio(Kind kind) {
            return Reading.ratio(kind, numerator, denominator);
        }
    }

    /** @param qualifier as of an amount ("vẫn còn") */
    record YesNo(boolean yes, String qualifier) implements Answer {
        public YesNo(boolean yes) {
            this(yes, "");
        }
    }

    /** @param position on the indicator's scale, 1 is lowest */
    record Level(int position) implements Answer {}

    /** A year, a date or words, as typed. */
    record Written(String text) implements Answer {}

    record NotApplicable() implements Answer {}

    /** Asked, and nothing to say. */
    record NoData() implements Answer {}

    /** Whether it says nothing of the matter itself, so that somebody has to say why. */
    default boolean needsReason() {
        return this instanceof NotApplicable || this instanceof NoData;
    }

    /** The source's own word; empty without one. */
    default String qualifier() {
        return "";
    }

    /** The same in the source's own word; an answer that takes none stays as it is. */
    default Answer qualified(String word) {
        return switch (this) {
            case Amount amount -> new Amount(amount.value(), amount.measure(), word);
            case Parts parts -> new Parts(parts.numerator(), parts.denominator(), word);
            case YesNo answer -> new YesNo(answer.yes(), word);
            default -> this;
        };
    }
}
