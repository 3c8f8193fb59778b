package vn.chiso.round;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A form that the agencies of a unit and of all below it owe for a year.
 *
 * @param dueOn the last day on which a report is on time
 * @param closedAt when the round was closed; null while it is open
 */
public record Round(
        long id,
        long formId,
        long unitId,
        long periodId,
        int year,
        LocalDate dueOn,
        String openedBy,
        Instant openedAt,
        @Nullable Instant closedAt) {

    public boolean isOpen() {
        return closedAt == null;
    }
}
