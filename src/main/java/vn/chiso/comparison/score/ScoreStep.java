package vn.chiso.comparison.score;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.comparison.score.rule.Input;

/**
 * One step in what is said of a criterion. None is ever changed.
 *
 * @param subject key of the one who is scored
 * @param ordinal 1 for the first step of the criterion
 * @param points of the maximum as it stands in the edition; null for words alone, and where it does not apply
 * @param applies false where the criterion was said not to concern the subject
 * @param computed whether the computed points were taken over as they were
 * @param note may be empty
 * @param displayName how that user is called today; null when there is no such account
 */
public record ScoreStep(
        String subject,
        long criterionId,
        int ordinal,
        StepAct act,
        @Nullable BigDecimal points,
        boolean applies,
        boolean computed,
        String note,
        String username,
        @Nullable String displayName,
        Instant at) {

    /** Who took the step, as people know them. */
    public String who() {
        return Objects.requireNonNullElse(displayName, username);
    }

    /** As it is calculated with. */
    Input input() {
        if (!applies) {
            return Input.NOT_APPLICABLE;
        }
        return points == null ? Input.NO_DATA : new Input.Given(points);
    }
}
