package vn.chiso.indicator;

import org.jspecify.annotations.Nullable;

/**
 * What an indicator counts, in the Vietnamese words of the form that asks it. Empty parts are null.
 *
 * @param numerator what is counted, or the part of a ratio
 * @param denominator the whole of a ratio
 * @param text what else decides what counts: the formula, the day, whom it leaves out
 * @param legalBasis the document that asks for it
 */
public record Definition(
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String text,
        @Nullable String legalBasis) {

    public Definition {
        numerator = orNull(numerator);
        denominator = orNull(denominator);
        text = orNull(text);
        legalBasis = orNull(legalBasis);
    }

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : Names.tidy(text);
    }
}
