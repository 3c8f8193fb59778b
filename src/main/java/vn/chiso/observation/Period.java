package vn.chiso.observation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The time a figure is about, first and last day included.
 *
 * @param year the year under which the source counts it: a range counts under its last year
 * @param label the source's own name of a round ("Đợt 1 năm 2023"); empty when the dates say it
 */
public record Period(long id, PeriodKind kind, LocalDate start, LocalDate end, int year, String label) {

    /** Whether it runs over the end of a year, as a programme of five years does. */
    public boolean ofSeveralYears() {
        return end.getYear() > start.getYear();
    }

    /** Whether figures of both may stand on one axis: an amount of several years is not held against that of one. */
    public boolean comparesWith(Period other) {
        return (!ofSeveralYears() && !other.ofSeveralYears())
                || Math.abs(ChronoUnit.DAYS.between(start, end) - ChronoUnit.DAYS.between(other.start, other.end)) < 7;
    }

    public boolean overlaps(int from, int to) {
        return start.getYear() <= to && end.getYear() >= from;
    }
}
