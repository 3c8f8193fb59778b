package vn.chiso.observation;

import org.jspecify.annotations.Nullable;

/**
 * Decides who may answer for whom now. Rounds, their locks and their exceptions are kept by a feature that stands on
 * this one and gives the only rule.
 */
public interface EntryRule {

    /**
     * @return how official the answer is at once
     * @throws EditRefused when the cell is locked now, or a reason is asked for
     * @throws org.springframework.security.access.AccessDeniedException when it is not the user's to answer
     */
    Review admit(EntryRequest request);

    /** Whether it is ever the user's to answer there, whatever is locked now; costs no statement.
     *
     * @param agencyId null for a unit or a population */
    boolean mayAnswer(@Nullable Long agencyId, long unitId);

    /**
     * Checks that figures change their review status with a report that has just taken this step by the user's hand.
     *
     * @throws org.springframework.security.access.AccessDeniedException otherwise
     */
    void admit(ReviewChange change);
}
