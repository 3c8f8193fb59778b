package vn.chiso.comparison;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a comparison is drawn. */
public enum Drawing {
    /** Rows and columns, with bars above. */
    TABLE,
    /** Bars of one indicator. */
    BARS,
    /** A small chart for each indicator, on one scale. */
    MULTIPLES,
    /** Several percentages around a centre. */
    RADAR,
    /** One indicator against another. */
    SCATTER,
    /** Every cell tinted by its value. */
    HEAT,
    /** From one period to another. */
    SLOPE;

    /** The word of an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of the name on screen. */
    public String key() {
        return "compare.drawing." + word();
    }

    public static Optional<Drawing> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
