package vn.chiso.observation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A stretch of time that is asked about; it becomes a {@link Period} where there is none of these days and this label yet.
 *
 * @param end its year is the one under which the period counts
 * @param label the name of a campaign; empty when the days say it
 */
public record NewPeriod(PeriodKind kind, LocalDate start, LocalDate end, String label) {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int QUARTERS_OF_A_HALF = 2;
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int MONTHS_OF_A_YEAR = 12;

    /** The same stretch as one that is known. */
    public static NewPeriod of(Period period) {
        return new NewPeriod(period.kind(), period.start(), period.end(), period.label());
    }

    public static NewPeriod year(int year) {
        return months(PeriodKind.YEAR, year, 1, MONTHS_OF_A_YEAR);
    }

    /** @param half 1 or 2 */
    public static NewPeriod half(int year, int half) {
        int months = QUARTERS_OF_A_HALF * MONTHS_OF_A_QUARTER;
        return months(PeriodKind.HALF_YEAR, year, (half - 1) * months + 1, months);
    }

    /** @param quarter 1 to 4 */
    public static NewPeriod quarter(int year, int quarter) {
        return months(PeriodKind.QUARTER, year, (quarter - 1) * MONTHS_OF_A_QUARTER + 1, MONTHS_OF_A_QUARTER);
    }

    /** @param month 1 to 12 */
    public static NewPeriod month(int year, int month) {
        return months(PeriodKind.MONTH, year, month, 1);
    }

    /** The stretch of some days: the year or the part of one that they make up, else the days themselves. */
    public static NewPeriod ofDays(LocalDate start, LocalDate end) {
        int year = end.getYear();
        if (start.equals(end)) {
            return new NewPeriod(PeriodKind.AS_OF, start, end, "");
        }
        return Stream.of(
                        Stream.of(year(year), half(year, 1), half(year, 2)),
                        IntStream.rangeClosed(1, MONTHS_OF_A_YEAR / MONTHS_OF_A_QUARTER)
                                .mapToObj(quarter -> quarter(year, quarter)),
                        IntStream.rangeClosed(1, MONTHS_OF_A_YEAR).mapToObj(month -> month(year, month)))
                .flatMap(stretches -> stretches)
                .filter(stretch ->
                        stretch.start().equals(start) && stretch.end().equals(end))
                .findFirst()
                .orElseGet(() -> new NewPeriod(PeriodKind.RANGE, start, end, ""));
    }

    /** A campaign with days of its own: the first, second … of the year in which it ends. */
    public static NewPeriod campaign(int number, LocalDate start, LocalDate end) {
        return new NewPeriod(PeriodKind.ROUND, start, end, FigureText.campaign(number, end.getYear()));
    }

    private static NewPeriod months(PeriodKind kind, int year, int first, int count) {
        YearMonth start = YearMonth.of(year, first);
        return new NewPeriod(kind, start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth(), "");
    }

    /** The calendar year that it is or, with a label, lies in; 0 for a part of a year and for several. */
    int calendarYear() {
        return kind == PeriodKind.YEAR ? year() : 0;
    }

    /** Its label; the year of its last day where it has none. */
    String words() {
        return label.isEmpty() ? String.valueOf(year()) : label;
    }

    /**
     * Whether whoever answers may name it without anybody having asked about it: a whole year or a part of one, several
     * days in a row, or one day, in the years that figures are about. A campaign is there because somebody opened it.
     */
    boolean isPlain() {
        return label.isEmpty()
                && start.getYear() >= FIRST_YEAR
                && end.getYear() <= LAST_YEAR
                && switch (kind) {
                    case YEAR -> equals(year(year()));
                    case HALF_YEAR -> equals(half(year(), start.getMonthValue() == 1 ? 1 : 2));
                    case QUARTER -> equals(quarter(year(), (start.getMonthValue() + 2) / MONTHS_OF_A_QUARTER));
                    case MONTH -> equals(month(year(), start.getMonthValue()));
                    case RANGE -> start.isBefore(end);
                    case AS_OF -> start.equals(end);
                    case ROUND -> false;
                };
    }

    /** The year under which it counts. */
    public int year() {
        return end.getYear();
    }
}
