package vn.chiso.exchange.intake;

import vn.chiso.base.text.NumberConvention;

/**
 * How the numbers of a file are meant where they do not tell.
 *
 * @param convention how numbers are written that stand as text
 * @param fractions what numbers from 0 to 1 are that stand for a percentage without being shown as one
 */
public record Habits(NumberConvention convention, Fractions fractions) {

    /** Nothing is known: what can be meant in two ways is asked. */
    public static final Habits UNKNOWN = new Habits(NumberConvention.AUTOMATIC, Fractions.ASK);

    /** What {@code 0,98} is in a column of percentages. */
    public enum Fractions {
        ASK,
        /** 98 %, as Excel keeps a percentage. */
        OF_ONE,
        /** 0,98 %, as it stands. */
        AS_THEY_STAND
    }

    public Habits withConvention(NumberConvention other) {
        return new Habits(other, fractions);
    }

    public Habits withFractions(Fractions other) {
        return new Habits(convention, other);
    }
}
