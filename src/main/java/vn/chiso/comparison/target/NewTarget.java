package vn.chiso.comparison.target;

import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Tier;

/**
 * A target as somebody wants it.
 *
 * @param target false for a plan
 * @param agencyId the agency that it is for; null for a unit
 * @param unitId the unit that it is for; of no meaning for an agency
 * @param tier the tier of the unit that it is for; null for all of the unit
 */
public record NewTarget(
        boolean target,
        @Nullable Long agencyId,
        long unitId,
        @Nullable Tier tier,
        long indicatorId,
        TargetTerms terms) {}
