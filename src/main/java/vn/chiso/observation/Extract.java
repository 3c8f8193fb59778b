package vn.chiso.observation;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.AgencyType;
import vn.chiso.agency.Tier;

/**
 * Which figures go into a file: of some units and everything below them.
 *
 * @param unitIds a unit, or with it those that it came from and became
 * @param agencyId one agency only; null for all, and for units and populations too
 * @param indicatorIds empty for all indicators
 * @param tier null for every tier
 * @param type null for every type of agency, and for units and populations too
 */
public record Extract(
        Collection<Long> unitIds,
        @Nullable Long agencyId,
        Collection<Long> indicatorIds,
        Years years,
        @Nullable Tier tier,
        @Nullable AgencyType type) {

    public Extract {
        unitIds = List.copyOf(unitIds);
        indicatorIds = List.copyOf(indicatorIds);
    }

    /** Of one unit and everything below it. */
    public Extract(
            long unitId,
            @Nullable Long agencyId,
            Collection<Long> indicatorIds,
            Years years,
            @Nullable Tier tier,
            @Nullable AgencyType type) {
        this(List.of(unitId), agencyId, indicatorIds, years, tier, type);
    }
}
