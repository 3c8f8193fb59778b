package vn.chiso.observation;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A change of a cell, from before it is made until it is stored.
 *
 * @param review how official the cell becomes; for a withdrawn figure, what its successor would be
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
        Review review,
        int versionBefore,
        Review reviewBefore,
        Versions.@Nullable Kept loaded,
        @Nullable String saidBefore,
        @Nullable String saidNow) {

    /** What a cell is before it changes. */
    static CellChange begin(HeldCell cell, FigureAction action, Entry who, Review review) {
        ObservationEntity observation = cell.observation();
        boolean first = observation.isStored() && !observation.versionsAreKept();
        Versions.Kept loaded = first ? Versions.Kept.of(observation, FigureAction.LOADED, null) : null;
        observation.keepVersions();
        int version = observation.isStored() ? observation.version() : Saved.EMPTY;
        return new CellChange(
                cell, action, who, review, version, observation.reviewState(), loaded, cell.said(), cell.said());
    }

    CellChange saying(@Nullable String now) {
        return new CellChange(cell, action, who, review, versionBefore, reviewBefore, loaded, saidBefore, now);
    }

    /** Whether an approved figure gives way to one that is not: others go on reading it. */
    boolean letsStand() {
        return versionBefore != Saved.EMPTY && reviewBefore == Review.APPROVED && review != Review.APPROVED;
    }

    /** Whether what others went on reading is not needed any more. */
    boolean replacesStanding() {
        return cell.standing() && action != FigureAction.WITHDRAWN && review == Review.APPROVED;
    }

    /** Whether anything that is added up changed: a draft that becomes another is in no total. */
    private boolean isCounted() {
        return action != FigureAction.REVIEWED || reviewBefore.isHandedIn() || review.isHandedIn();
    }

    /** The roll-up of the own unit that it changes. */
    Stream<Rollup.Cell> touched() {
        return isCounted() ? Rollup.Cell.of(cell.slot(), cell.unitId()) : Stream.empty();
    }

    /** What was stored, once it was. */
    Saved saved() {
        ObservationEntity observation = cell.observation();
        int version = action == FigureAction.WITHDRAWN ? Saved.EMPTY : observation.version();
        return new Saved(observation.id(), version, versionBefore);
    }
}
