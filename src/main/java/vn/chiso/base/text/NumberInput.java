package vn.chiso.base.text;

import java.math.BigDecimal;

/**
 * Reads numbers as people type and paste them, the Vietnamese way first: {@code 1.685} is one thousand six hundred and
 * eighty-five, {@code 97,82%} and {@code 95,99 %} are percentages, {@code 20,35} has decimals. What could be meant both
 * ways ({@code 2,950}) is not decided here.
 */
public sealed interface NumberInput {

    /**
     * One reading only.
     *
     * @param percent whether a percent sign was written; the number is not divided by it
     */
    record Read(BigDecimal number, boolean percent) implements NumberInput {}

    /** A single comma before three digits: a thousand or decimals, to be asked. */
    record Ambiguous(BigDecimal asThousands, BigDecimal asDecimals, boolean percent) implements NumberInput {}

    /** Not a number. */
    record NotANumber(String text) implements NumberInput {}

    /** Reads the text; white space around it is ignored, an empty text is {@link NotANumber}. */
    static NumberInput read(String text) {
        return read(text, NumberConvention.AUTOMATIC);
    }

    /** The same for a text of which it is known how numbers are written in it. */
    static NumberInput read(String text, NumberConvention convention) {
        return NumberReader.read(text, convention);
    }
}
