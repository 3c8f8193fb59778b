package vn.chiso.observation;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to answer.
 *
 * @param agencyId whose figure it is; null for a unit or a population
 * @param unitId where it belongs
 * @param held how official the figure is that the cell holds; null for a silent cell, and for one that
 *     a source leaves unanswered
 * @param reasoned whether the user says why
 */
public record EntryRequest(
        @Nullable Long agencyId,
        long unitId,
        long indicatorId,
        long periodId,
        @Nullable Review held,
        boolean reasoned) {}
