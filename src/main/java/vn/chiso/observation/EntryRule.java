package vn.chiso.observation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides who may answer for whom now. Rounds, their locks and their exceptions are kept by a feature that stands on
 * this one and gives the only rule.
 */
public interface EntryRule {

    /**
     * What it costs does not depend on how many there are.
     *
     * @return how official each answer is at once, in their order
     * @throws EditRefused when a single cell is locked now, or a reason is asked for
     * @throws org.springframework.security.access.AccessDeniedException when one is not the user's to answer
     */
    List<Review> admit(List<EntryRequest> requests);

    /**
     * Whether the user answers for this agency or unit at all, whatever stands there now and however far its report is;
     * costs no SQL.
     *
     * @param agencyId null for a unit or a population
     */
    boolean answersFor(@Nullable Long agencyId, long unitId);

    /**
     * Checks that figures change their review status with a report that has just taken this step by the user's hand.
     *
     * @throws org.springframework.security.access.AccessDeniedException otherwise
     */
    void admit(ReviewChange change);
}
