package vn.chiso.observation;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.DimensionItem;

/**
 * A change of a cell, from before it is made until it is stored.
 *
 * @param versionBefore {@link Saved#EMPTY} when the cell was silent
 * @param reviewBefore how official its figure was
 * @param loaded the figure before its first change; null when its versions are kept already, and for a silent cell
 * @param saidBefore what the cell said, for the audit trail; null when it was silent
 * @param saidNow what it says now; null when it is silent
 */
record CellChange(
        HeldCell cell,
        FigureAction action,
        Entry who,
        int versionBefore,
        Review reviewBefore,
        Versions.@Nullable Kept loaded,
        @Nullable String saidBefore,
        @Nullable String saidNow) {

    /** What a cell is before it changes. */
    static CellChange begin(HeldCell cell, FigureAction action, Entry who) {
        ObservationEntity observation = cell.observation();
        boolean first = observation.isStored() && !observation.versionsAreKept();
        Versions.Kept loaded = first ? Versions.Kept.of(observation, FigureAction.LOADED, null) : null;
        observation.keepVersions();
        int version = observation.isStored() ? observation.version() : Saved.EMPTY;
        return new CellChange(cell, action, who, version, observation.reviewState(), loaded, cell.said(), cell.said());
    }

    CellChange saying(@Nullable String now) {
        return new CellChange(cell, action, who, versionBefore, reviewBefore, loaded, saidBefore, now);
    }

    /** Whether anything that is added up changed: what a report says on its way to approval is not counted as approved. */
    private boolean isCounted() {
        return action != FigureAction.REVIEWED
                || reviewBefore == Review.APPROVED
                || cell.observation().reviewState() == Review.APPROVED;
    }

    /** The roll-up of the own unit that it changes. */
    Stream<Rollup.Cell> touched() {
        Slot slot = cell.slot();
        return isCounted()
                ? Stream.of(slot.itemId(), DimensionItem.WHOLE)
                        .map(item -> new Rollup.Cell(cell.unitId(), slot.indicatorId(), item, slot.periodId()))
                : Stream.empty();
    }

    /** What was stored, once it was. */
    Saved saved() {
        ObservationEntity observation = cell.observation();
        int version = action == FigureAction.WITHDRAWN ? Saved.EMPTY : observation.version();
        return new Saved(observation.id(), version, versionBefore);
    }
}
