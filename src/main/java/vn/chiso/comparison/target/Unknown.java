package vn.chiso.comparison.target;

import java.util.Locale;

/** Why it cannot be said how far a target is. */
public enum Unknown {
    /** Nobody has reported a result of the subject that may be held against it. */
    NO_FIGURE,
    /** Its time is over; the newest result is of an earlier time. */
    NONE_OF_ITS_TIME,
    /** There is a result of its time already, short of it, and the time is not over. */
    NOT_OVER,
    /** Asked, not answered. */
    NOT_REPORTED,
    NOT_APPLICABLE,
    CONFLICT,
    DOUBTFUL,
    WORDS,
    /** The result is rounded, and the target lies within what was rounded off. */
    ROUNDED,
    /** The result says "more than" or "less than", and the target lies beyond. */
    BOUND,
    /** The catalogue does not say which way is better. */
    NO_DIRECTION,
    /** One point is no way: neither a milestone nor a start is known beside the target. */
    ONE_POINT,
    /** The newest result is older than the first known point. */
    BEFORE_THE_WAY;

    /** The key of the sentence on screen. */
    public String key() {
        return "target.unknown." + name().toLowerCase(Locale.ROOT);
    }
}
