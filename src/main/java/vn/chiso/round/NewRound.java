package vn.chiso.round;

import java.time.LocalDate;

/**
 * A round to be opened.
 *
 * @param unitId the agencies of this unit and of all below it are asked
 * @param dueOn the last day on which a report is on time
 */
public record NewRound(long formId, long unitId, int year, LocalDate dueOn) {}
