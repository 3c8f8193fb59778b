package vn.chiso.comparison.rank;

import java.util.Locale;

/** Why someone has no place. Nobody is left out without a reason. */
public enum Omission {
    /** The question does not apply. */
    NOT_APPLICABLE,
    /** No number is known: asked and not answered, or never asked. */
    MISSING,
    /** Sources contradict each other and nobody has decided. */
    CONFLICT,
    /** As written the number cannot be right. */
    DOUBTFUL,
    /** Said in words. */
    WORDS,
    /** Only a lowest and a highest number are known. */
    RANGE,
    /** Stands on fewer than the smallest denominator that was asked for. */
    SMALL_DENOMINATOR,
    /** A smallest denominator was asked for, and this one is not known. */
    UNKNOWN_DENOMINATOR,
    /** Cannot be held against the others: another period, unit, basis, tier or sample. */
    INCOMPARABLE;

    /** Key of the reason in the texts. */
    public String key() {
        return "rank.omission." + name().toLowerCase(Locale.ROOT);
    }
}
