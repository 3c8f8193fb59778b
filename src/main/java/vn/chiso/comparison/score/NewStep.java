package vn.chiso.comparison.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to say of a criterion.
 *
 * @param seen the ordinal of the newest step that the user saw; 0 for none
 * @param points null for words alone, and where it does not apply
 * @param applies false where the criterion does not concern the subject
 */
public record NewStep(
        long criterionId, int seen, StepAct act, @Nullable BigDecimal points, boolean applies, String note) {}
