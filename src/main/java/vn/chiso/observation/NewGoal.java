package vn.chiso.observation;

import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Tier;

/**
 * A target or plan that somebody sets.
 *
 * @param target true for a target, false for a plan
 * @param agencyId the agency that it is set for; null when it is set for a unit
 * @param unitId the unit that it is set for; of no meaning for an agency
 * @param tier the tier of the unit's agencies that it is set for together; null for all of the unit, and for an agency
 * @param indicatorId the indicator whose results are held against it, or one that holds targets of such
 */
public record NewGoal(
        boolean target,
        @Nullable Long agencyId,
        long unitId,
        @Nullable Tier tier,
        long indicatorId,
        Terms terms) {

    /**
     * What is aimed at by when, and why.
     *
     * @param answer a number, yes or no, or a level
     * @param basis what it rests on, in words: number, date and section of a document
     * @param reason null when nobody asked for one
     */
    public record Terms(
            NewPeriod period,
            Answer answer,
            String basis,
            @Nullable String reason) {}
}
