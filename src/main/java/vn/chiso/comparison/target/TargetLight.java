package vn.chiso.comparison.target;

import java.util.Locale;

/** How far a target is, as a traffic light says it; a symbol and a word always go with the colour. */
public enum TargetLight {
    REACHED,
    /** The newest result lies on the way through the known points, or beyond it. */
    ON_TRACK,
    /** The newest result lies short of the way through the known points. */
    BEHIND,
    /** The time is over, and the result of that time falls short. */
    MISSED,
    /** It cannot be said; the judgement says why. */
    UNKNOWN;

    /** The word of the address: {@code on-track}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of the name on screen. */
    public String key() {
        return "target.light." + name().toLowerCase(Locale.ROOT);
    }
}
