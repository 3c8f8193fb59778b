package vn.chiso.comparison.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.comparison.score.index.Criterion;

/** Which step may follow which. */
final class StepRules {

    private StepRules() {}

    /**
     * Lets a step through, or refuses it.
     *
     * @param taken the steps of the criterion so far, the oldest first
     * @param computed what the figures come to, of the maximum of the edition; null where nothing can be computed
     */
    static void check(Criterion one, List<ScoreStep> taken, @Nullable BigDecimal computed, NewStep step) {
        int newest = taken.isEmpty() ? 0 : taken.getLast().ordinal();
        if (step.seen() != newest) {
            throw new AppraisalRefused(AppraisalRefused.OVERTAKEN);
        }
        if (step.act().stage().isPresent()) {
            points(one, step);
        }
        boolean settled = last(taken, StepAct.FINAL).isPresent();
        if (settled && step.act() != StepAct.FINAL) {
            throw new AppraisalRefused(AppraisalRefused.SETTLED);
        }
        if ((step.act() == StepAct.DISPUTE && last(taken, StepAct.APPRAISAL).isEmpty())
                || (step.act() == StepAct.ANSWER && last(taken, StepAct.DISPUTE).isEmpty())) {
            throw new AppraisalRefused(AppraisalRefused.NOTHING);
        }
        if (step.note().isBlank() && needsReason(taken, computed, settled, step)) {
            throw new AppraisalRefused(AppraisalRefused.NO_REASON);
        }
    }

    private static void points(Criterion one, NewStep step) {
        BigDecimal points = step.points();
        if (!step.applies()) {
            return;
        }
        BigDecimal maximum = Objects.requireNonNullElse(one.maximum(), BigDecimal.ZERO);
        if (points == null || points.signum() < 0 || points.compareTo(maximum) > 0) {
            throw new AppraisalRefused(AppraisalRefused.POINTS, maximum.toPlainString());
        }
    }

    /** Words are what a dispute and its answer are; points need them where they differ from what was there before. */
    private static boolean needsReason(
            List<ScoreStep> taken, @Nullable BigDecimal computed, boolean settled, NewStep step) {
        return switch (step.act()) {
            case DISPUTE, ANSWER -> true;
            case SELF -> !step.applies();
            case APPRAISAL -> differs(step, last(taken, StepAct.SELF), computed);
            case FINAL -> settled || differs(step, last(taken, StepAct.APPRAISAL), computed);
        };
    }

    private static boolean differs(NewStep step, Optional<ScoreStep> before, @Nullable BigDecimal computed) {
        boolean applied = before.map(ScoreStep::applies).orElse(true);
        BigDecimal held = before.isPresent() ? before.get().points() : computed;
        BigDecimal given = step.points();
        return applied != step.applies() || !isSame(held, given);
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    private static Optional<ScoreStep> last(List<ScoreStep> taken, StepAct act) {
        return taken.reversed().stream().filter(one -> one.act() == act).findFirst();
    }
}
