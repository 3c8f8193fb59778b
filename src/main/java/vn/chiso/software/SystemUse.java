package vn.chiso.software;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Tier;

/**
 * Where a system runs, as one report says.
 *
 * @param documentId the report
 * @param unitId the unit on whose tiers it runs; null where agencies are named
 * @param tiers of the unit; empty where the report does not tell them apart
 * @param agencyIds the agencies that are named; empty where a unit is
 * @param since a day, month or year in ISO form; null where the report gives none
 * @param figures the figures that say so, by fact key
 * @param findings the findings that say so, by key
 */
public record SystemUse(
        long documentId,
        @Nullable Long unitId,
        List<Tier> tiers,
        List<Long> agencyIds,
        UseStatus status,
        @Nullable String since,
        List<String> figures,
        List<String> findings,
        boolean sensitive) {

    /** The same at fewer agencies. */
    SystemUse at(List<Long> fewer) {
        return new SystemUse(documentId, unitId, tiers, fewer, status, since, figures, findings, sensitive);
    }
}
