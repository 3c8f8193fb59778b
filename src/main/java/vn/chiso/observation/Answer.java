package vn.chiso.observation;

import java.math.BigDecimal;

/** What somebody answers to the question of an indicator. "Not applicable" and "asked, no data" are answers too, and
 * need a reason; an empty cell is none. */
public sealed interface Answer {

    /**
     * One number: a percentage, a rate, a count, an amount of money.
     *
     * @param measure the unit in which it is stated ("triệu đồng"); empty for the indicator's own
     */
    record Amount(BigDecimal value, String measure) implements Answer {
        public static Amount of(BigDecimal value) {
            return new Amount(value, "");
        }
    }

    /** Numerator and denominator; the percentage is computed and never typed. */
    record Parts(BigDecimal numerator, BigDecimal denominator) implements Answer {}

    record YesNo(boolean yes) implements Answer {}

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
}
