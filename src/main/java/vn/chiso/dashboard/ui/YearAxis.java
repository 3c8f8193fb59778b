package vn.chiso.dashboard.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.chiso.observation.Period;
import vn.chiso.observation.PeriodKind;

/** Where days and periods stand on an axis of years, on which the middle of a year is its whole number. */
final class YearAxis {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private YearAxis() {}

    /** The beginning of the day. */
    static BigDecimal at(LocalDate day) {
        BigDecimal part = BigDecimal.valueOf(day.getDayOfYear() - 1L)
                .divide(BigDecimal.valueOf(day.lengthOfYear()), 3, RoundingMode.HALF_UP);
        return BigDecimal.valueOf(day.getYear()).subtract(HALF).add(part);
    }

    /** A day stands at itself, a part of a year in its own middle, whatever else lies within a year in the middle of that year. */
    static BigDecimal at(Period period) {
        if (period.ofPartOfYear()) {
            return at(period.start().plusDays(ChronoUnit.DAYS.between(period.start(), period.end()) / 2));
        }
        return period.kind() == PeriodKind.AS_OF ? at(period.end()) : BigDecimal.valueOf(period.year());
    }
}
