package vn.chiso.inspection.round;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agency that is inspected.
 *
 * @param visitOn when the team comes; null where no day is known, and for those that inspect themselves
 */
public record InspectedAgency(
        long agencyId, InspectionMode mode, @Nullable LocalDate visitOn) {}
