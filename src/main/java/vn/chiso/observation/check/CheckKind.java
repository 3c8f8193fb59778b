package vn.chiso.observation.check;

import java.util.Locale;

/** What a check looks at. */
public enum CheckKind {
    /** A number lies between a lowest and a highest. */
    RANGE,
    /** A numerator is not above its denominator, or an indicator not above another one. */
    PARTS_NOT_ABOVE_WHOLE,
    /** A total is the sum of other indicators. */
    ADDS_UP,
    /** Whoever answers one indicator answers others too. */
    REQUIRED_TOGETHER,
    /** A number is not far from that of the last period. */
    FAR_FROM_LAST,
    /** A document does not say something else. */
    OTHER_SOURCE;

    /** The key of its name. */
    public String key() {
        return "check.kind." + name().toLowerCase(Locale.ROOT);
    }
}
