package vn.chiso.comparison.score;

import org.jspecify.annotations.Nullable;

/**
 * One who is scored.
 *
 * @param key {@code a12} for an agency, {@code u44} for a unit, by their ids
 * @param unitId the unit itself, or that of the agency
 * @param agencyId null for a unit
 * @param block key of the name of those it is compared with: departments, districts, communes
 * @param letter what indicators apply to it by ({@link vn.chiso.agency.AgencyType#appliesAs()}, P for a unit)
 */
public record ScoreSubject(
        String key, long unitId, @Nullable Long agencyId, String name, String shortName, String block, char letter) {}
