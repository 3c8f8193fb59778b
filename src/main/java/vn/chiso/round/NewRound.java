package vn.chiso.round;

import java.time.LocalDate;
import vn.chiso.observation.NewPeriod;

/**
 * A round to be opened.
 *
 * @param unitId the agencies of this unit and of all below it are asked
 * @param period what the answers are about
 * @param dueOn the last day on which a report is on time
 */
public record NewRound(long formId, long unitId, NewPeriod period, LocalDate dueOn) {

    /** About a calendar year. */
    public NewRound(long formId, long unitId, int year, LocalDate dueOn) {
        this(formId, unitId, NewPeriod.year(year), dueOn);
    }

    public int year() {
        return period.year();
    }
}
