package vn.chiso.comparison.score.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a part of an index comes to for one subject.
 *
 * @param points the points so far
 * @param scorable the most that the criteria give that could be scored
 * @param maximum the most that the part gives this subject: as in the edition, and more where points of others that do
 *     not concern it came here
 * @param factor by how much the maximum of the edition was raised, 1 for not at all
 * @param scored how many criteria have points
 * @param criteria how many criteria concern the subject
 * @param applies false where nothing of the part concerns the subject
 * @param gap of a criterion, why it has no points; otherwise null
 * @param share of a criterion with points, how much of the maximum they are, 0 to 1; otherwise null
 */
public record Outcome(
        BigDecimal points,
        BigDecimal scorable,
        BigDecimal maximum,
        BigDecimal factor,
        int scored,
        int criteria,
        boolean applies,
        @Nullable Gap gap,
        @Nullable BigDecimal share) {

    static Outcome notApplicable() {
        return new Outcome(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE, 0, 0, false, null, null);
    }

    static Outcome missing(BigDecimal maximum, BigDecimal factor, Gap gap) {
        return new Outcome(BigDecimal.ZERO, BigDecimal.ZERO, maximum, factor, 0, 1, true, gap, null);
    }

    static Outcome of(BigDecimal share, BigDecimal maximum, BigDecimal factor) {
        return new Outcome(share.multiply(maximum, Spread.DIGITS), maximum, maximum, factor, 1, 1, true, null, share);
    }

    /** Whether every criterion that concerns the subject has points, and all points of the edition belong to one. */
    public boolean isComplete() {
        return scored > 0 && scored == criteria && !hasRest();
    }

    /** Whether anything can be said at all. */
    public boolean isScored() {
        return scored > 0;
    }

    /** Whether some points of the maximum belong to no criterion that was scored. */
    public boolean hasRest() {
        return maximum.subtract(scorable).compareTo(TINY) > 0;
    }

    /** What division leaves behind. */
    private static final BigDecimal TINY = new BigDecimal("0.000000001");

    /** Points of what could be scored, in hundredths; null where nothing could. */
    public @Nullable BigDecimal percent() {
        return scorable.signum() == 0
                ? null
                : points.multiply(BigDecimal.valueOf(100)).divide(scorable, Spread.DIGITS);
    }
}
