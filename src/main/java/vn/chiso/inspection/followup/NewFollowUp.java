package vn.chiso.inspection.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step to be taken; see {@link FollowUp}. */
public record NewFollowUp(
        FollowUpStatus status,
        @Nullable LocalDate dueOn,
        @Nullable Long ownerId,
        String note) {}
