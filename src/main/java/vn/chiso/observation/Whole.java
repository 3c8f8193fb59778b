package vn.chiso.observation;

import vn.chiso.agency.Tier;
import vn.chiso.territory.UnitLevel;

/**
 * Of whom a report speaks as a whole: a unit, or all agencies of one tier in it.
 *
 * @param tier {@link Tier#ALL} for the unit itself
 */
public record Whole(long unitId, Tier tier) {

    static final String COUNTED = "agencies";

    boolean isUnit() {
        return tier == Tier.ALL;
    }

    /** The scope word of the tier: the divisions of a district are not the districts of a province. */
    String scope(UnitLevel level) {
        return tier == Tier.DISTRICT && level == UnitLevel.DISTRICT
                ? tier.scopeWords().getLast()
                : tier.scopeWords().getFirst();
    }
}
