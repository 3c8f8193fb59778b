package vn.chiso.observation;

import java.time.LocalDate;

/**
 * The time a figure is about, first and last day included.
 *
 * @param year the year under which the source counts it: a range counts under its last year
 * @param label the source's own name of a round ("Đợt 1 năm 2023"); empty when the dates say it
 */
public record Period(long id, PeriodKind kind, LocalDate start, LocalDate end, int year, String label) {

    public boolean overlaps(int from, int to) {
        return start.getYear() <= to && end.getYear() >= from;
    }
}
