package vn.chiso.comparison.score.rule;

import java.util.Locale;

/** Why a criterion has no points. None of these is zero. */
public enum Gap {
    /** Nobody says anything. */
    NO_DATA,
    /** Asked, not answered. */
    NOT_REPORTED,
    /** Sources contradict each other. */
    CONFLICT,
    /** As written it cannot be right. */
    DOUBTFUL,
    /** Said in words, without a number. */
    WORDS,
    /** Only a range, or the answers of some agencies, are known of the unit. */
    NOT_WHOLE,
    /** Counted over several years, or over a part of one. */
    OTHER_PERIOD,
    /** The reader may not know what a single agency answers. */
    WITHHELD,
    /** Fewer than three subjects of the block have a number. */
    TOO_FEW,
    /** All subjects of the block have the same number. */
    NO_SPREAD,
    /** Nobody has given points, and nothing is computed. */
    NOT_GIVEN;

    /** Key of the name on screen. */
    public String key() {
        return "score.gap." + name().toLowerCase(Locale.ROOT);
    }
}
