package vn.chiso.inspection.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was held of a recommendation from one step on. The newest step is how it stands; none is ever changed.
 *
 * @param ordinal 1 for the first step; 0 where nobody has taken any
 * @param dueOn by when; null where nobody said
 * @param ownerId the agency that does it; null where nobody was named
 * @param note what was done or agreed; may be empty
 * @param undoing whether the step takes the one before it back
 * @param username who took the step; empty for none
 * @param displayName how that user is called today; null when there is no such account
 * @param at when; null for none
 */
public record FollowUp(
        long findingId,
        int ordinal,
        FollowUpStatus status,
        @Nullable LocalDate dueOn,
        @Nullable Long ownerId,
        String note,
        boolean undoing,
        String username,
        @Nullable String displayName,
        @Nullable Instant at) {

    /** How a recommendation stands with which nobody has done anything. */
    public static FollowUp none(long findingId) {
        return new FollowUp(findingId, 0, FollowUpStatus.NEW, null, null, "", false, "", null, null);
    }

    /** Whether its deadline is over while something is still to be done. */
    public boolean isOverdue(LocalDate today) {
        return dueOn != null && today.isAfter(dueOn) && !status.isOver();
    }

    /** Who took the step, as people know them. */
    public String who() {
        return Objects.requireNonNullElse(displayName, username);
    }
}
