package vn.chiso.reading;

import vn.chiso.agency.Agency;
import vn.chiso.agency.Tier;
import vn.chiso.territory.Unit;

/** Whom a number of a report can be about. */
public sealed interface Whom {

    /** One agency. */
    record OfAgency(Agency agency) implements Whom {}

    /**
     * A unit, or all agencies of one tier in it.
     *
     * @param tier {@link Tier#ALL} for the unit itself
     */
    record OfWhole(Unit unit, Tier tier) implements Whom {}

    /**
     * Whom the report speaks of elsewhere: the inspected ones, an economic sector, some that it does not name.
     *
     * @param label as the report names them
     */
    record OfKnown(long subjectId, String label) implements Whom {}
}
