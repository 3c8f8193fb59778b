package vn.chiso.comparison.score.rule;

import java.util.Locale;

/** How a criterion turns what is known of a subject into a share of its maximum. */
public enum RuleKind {
    /** The value over the value that earns the maximum. */
    RATIO,
    /** The maximum, half of it or nothing, by two thresholds. */
    STEPS,
    /** The maximum or nothing. */
    YES_NO,
    /** The distance from the mean of the block in standard deviations, scaled so that its lowest is 0 and its highest 1. */
    Z_SCORE,
    /** Nothing is computed: people give the points. */
    JUDGED;

    /** Key of the name on screen. */
    public String key() {
        return "score.rule." + name().toLowerCase(Locale.ROOT);
    }
}
