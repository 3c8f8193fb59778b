package vn.chiso.comparison.rank;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One of those who are ranked, or who would be if there were a number. */
public sealed interface Entrant {

    /** Tells entrants apart; unique within a ranking. */
    String id();

    /** Those of one block (departments, communes, wards) can be ranked among themselves; empty without blocks. */
    String block();

    /**
     * One with a number.
     *
     * @param lastDigit what one unit of the last digit that was stated is worth (0.01 of 97.82, 100,000 of 7341.4 million);
     *     of no account for {@link Exactness#EXACT}
     * @param denominator on how many the number stands; null when that is not known
     */
    record Measured(
            String id,
            String block,
            BigDecimal value,
            BigDecimal lastDigit,
            Exactness exactness,
            @Nullable BigDecimal denominator)
            implements Entrant {

        /** Checks that a digit is worth something. */
        public Measured {
            if (lastDigit.signum() <= 0) {
                throw new IllegalArgumentException("The last digit of %s cannot be worth %s".formatted(id, lastDigit));
            }
        }

        /** A number whose digits say how far it was rounded. */
        public static Measured stated(String id, String block, BigDecimal value, Exactness exactness) {
            return new Measured(id, block, value, BigDecimal.ONE.movePointLeft(value.scale()), exactness, null);
        }

        /** A number that was not rounded, made of whole parts. */
        public static Measured exact(String id, String block, BigDecimal value, @Nullable BigDecimal denominator) {
            return new Measured(id, block, value, BigDecimal.ONE, Exactness.EXACT, denominator);
        }

        /** The same number standing on so many. */
        public Measured on(@Nullable BigDecimal newDenominator) {
            return new Measured(id, block, value, lastDigit, exactness, newDenominator);
        }
    }

    /** One without a number, or with one that cannot be held against the others. */
    record Absent(String id, String block, Omission reason) implements Entrant {}
}
