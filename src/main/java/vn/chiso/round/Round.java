package vn.chiso.round;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiso.observation.Period;

/**
 * A form that the agencies of a unit and of all below it owe for a period.
 *
 * @param dueOn the last day on which a report is on time
 * @param closedAt when the round was closed; null while it is open
 */
public record Round(
        long id,
        long formId,
        long unitId,
        Period period,
        LocalDate dueOn,
        @Nullable Instant closedAt) {

    public long periodId() {
        return period.id();
    }

    /** The year under which its figures count. */
    public int year() {
        return period.year();
    }

    public boolean isOpen() {
        return closedAt == null;
    }
}
