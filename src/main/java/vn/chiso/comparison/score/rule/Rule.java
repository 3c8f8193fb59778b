package vn.chiso.comparison.score.rule;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rule of one criterion.
 *
 * @param half of steps, the value from which half of the maximum is given; otherwise null
 * @param full of steps and ratios, the value from which the maximum is given; otherwise null
 * @param reversed whether less, or "no", is better
 */
public record Rule(
        RuleKind kind, @Nullable BigDecimal half, @Nullable BigDecimal full, boolean reversed) {

    public static final Rule JUDGED = new Rule(RuleKind.JUDGED, null, null, false);
    public static final Rule YES_NO = new Rule(RuleKind.YES_NO, null, null, false);
    public static final Rule Z_SCORE = new Rule(RuleKind.Z_SCORE, null, null, false);

    public static Rule ratio(BigDecimal full) {
        return new Rule(RuleKind.RATIO, null, full, false);
    }

    public static Rule steps(BigDecimal half, BigDecimal full) {
        return new Rule(RuleKind.STEPS, half, full, false);
    }

    /** The same where less, or "no", is better. */
    public Rule lessIsBetter() {
        return new Rule(kind, half, full, true);
    }

    /** Whether the thresholds that it needs are there and in order; a ratio needs a positive one. */
    public boolean isComplete() {
        return switch (kind) {
            case RATIO -> full != null && full.signum() > 0;
            case STEPS ->
                half != null && full != null && (reversed ? full.compareTo(half) < 0 : half.compareTo(full) < 0);
            case YES_NO, Z_SCORE, JUDGED -> true;
        };
    }

    BigDecimal demandedHalf() {
        return Objects.requireNonNull(half, "steps have two thresholds");
    }

    BigDecimal demandedFull() {
        return Objects.requireNonNull(full, "the value that earns the maximum is missing");
    }
}
