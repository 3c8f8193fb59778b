package vn.chiso.comparison.score.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Points that a subject could still get for a criterion that is scored already.
 *
 * @param effort what it takes
 * @param points how many more the next step gives
 * @param from the value as it is; null for yes and no, and for points that people gave
 * @param to the value that earns the points; null where it depends on the others of the block
 * @param distance how far that is, as a share of {@code to}; 0 for yes and no, 1 where nobody can say
 */
public record Gain(
        long criterionId,
        Effort effort,
        BigDecimal points,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        BigDecimal distance) {

    /** What it takes, the cheapest first. */
    public enum Effort {
        /** One thing is to be done: "no" becomes "yes". */
        ANSWER,
        /** A threshold is to be reached. */
        STEP,
        /** The value is to grow; each bit gives something. */
        GROWTH,
        /** To be better than the others of the block. */
        OTHERS,
        /** To convince whoever gives the points. */
        JUDGEMENT;

        /** Key of the name on screen. */
        public String key() {
            return "score.effort." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
