package vn.chiso.observation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

/**
 * The time a figure is about, first and last day included.
 *
 * @param year the year under which the source counts it: a range counts under its last year
 * @param label the source's own name of a round ("Đợt 1 năm 2023"); empty when the dates say it
 */
public record Period(long id, PeriodKind kind, LocalDate start, LocalDate end, int year, String label) {

    private static final Set<PeriodKind> PARTS_OF_A_YEAR =
            EnumSet.of(PeriodKind.HALF_YEAR, PeriodKind.QUARTER, PeriodKind.MONTH);

    /** The newest first; of two that end on one day the whole year before its last part, else the shorter. */
    public static final Comparator<Period> NEWEST_FIRST = Comparator.comparing(Period::end)
            .thenComparing(period -> !period.ofPartOfYear())
            .thenComparing(Period::start)
            .reversed();

    /** The same as the order of a statement on periods {@code p}. */
    static final String NEWEST_FIRST_SQL = "p.end_on desc,"
            + " case when p.kind in ('HALF_YEAR', 'QUARTER', 'MONTH') then 1 else 0 end, p.start_on desc";

    /** Whether it runs over the end of a year, as a programme of five years does. */
    public boolean ofSeveralYears() {
        return end.getYear() > start.getYear();
    }

    /** Whether it is a half, a quarter or a month: what happened in it is not what happened in the year. */
    public boolean ofPartOfYear() {
        return PARTS_OF_A_YEAR.contains(kind);
    }

    /** Whether figures of both may be held against each other: an amount of several years is not that of one, nor that of
     * a quarter that of a year. */
    public boolean comparesWith(Period other) {
        if (ofPartOfYear() || other.ofPartOfYear()) {
            return kind == other.kind;
        }
        return (!ofSeveralYears() && !other.ofSeveralYears())
                || Math.abs(ChronoUnit.DAYS.between(start, end) - ChronoUnit.DAYS.between(other.start, other.end)) < 7;
    }

    public boolean overlaps(int from, int to) {
        return start.getYear() <= to && end.getYear() >= from;
    }
}
