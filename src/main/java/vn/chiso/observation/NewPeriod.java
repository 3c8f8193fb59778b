package vn.chiso.observation;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A stretch of time that is asked about; it becomes a {@link Period} where there is none of these days and this label yet.
 *
 * @param year the year under which it counts
 * @param label the name of a campaign; empty when the days say it
 */
public record NewPeriod(PeriodKind kind, LocalDate start, LocalDate end, int year, String label) {

    private static final int QUARTERS_OF_A_HALF = 2;
    private static final int MONTHS_OF_A_QUARTER = 3;

    public static NewPeriod year(int year) {
        return months(PeriodKind.YEAR, year, 1, 12);
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

    /** A campaign with days of its own: the first, second … of the year in which it ends. */
    public static NewPeriod campaign(int number, LocalDate start, LocalDate end) {
        return new NewPeriod(PeriodKind.ROUND, start, end, end.getYear(), FigureText.campaign(number, end.getYear()));
    }

    private static NewPeriod months(PeriodKind kind, int year, int first, int count) {
        YearMonth start = YearMonth.of(year, first);
        return new NewPeriod(kind, start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth(), year, "");
    }
}
