package vn.chiso.agency;

import org.jspecify.annotations.Nullable;

/**
 * One of many changes of the register of agencies that are made at once.
 *
 * @param agencyId null for a new one
 * @param next what is known of it from now on
 * @param above the place among the steps of the one that it is part of; null where {@code next} names it
 * @param inUse whether figures stand on it: its unit and tier are fixed then
 */
public record AgencyStep(
        @Nullable Long agencyId,
        AgencyDetails next,
        @Nullable Integer above,
        boolean inUse) {

    /**
     * What a step did.
     *
     * @param before null for a new one
     */
    public record Done(@Nullable AgencyDetails before, AgencyDetails now, Agency after) {

        /** What it takes to take it back. */
        public Trace trace() {
            return new Trace(after.id(), after.version(), before);
        }
    }

    /**
     * What a step left behind.
     *
     * @param version the one that the agency had then
     * @param before null for one that was not there
     */
    public record Trace(
            long agencyId, int version, @Nullable AgencyDetails before) {}
}
