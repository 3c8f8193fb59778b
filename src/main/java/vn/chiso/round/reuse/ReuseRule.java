package vn.chiso.round.reuse;

import java.util.Locale;

/** How the answer to one indicator follows from that to another. */
public enum ReuseRule {
    /** It is the same. */
    SAME,
    /** It is the sum of the items of the other's dimension, each of which has to be answered. */
    SUM,
    /** It is the numerator of the other. */
    NUMERATOR,
    /** It is the denominator of the other. */
    DENOMINATOR;

    /** The key of the name on screen. */
    public String key() {
        return "reuse.rule." + name().toLowerCase(Locale.ROOT);
    }
}
