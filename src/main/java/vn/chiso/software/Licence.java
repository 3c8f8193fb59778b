package vn.chiso.software;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of the licence of a device; reports name years, not days.
 *
 * @param updatedYear the year of its last renewal; null where it is not told
 * @param termYears for how many years it was renewed; null where it is not told
 * @param yearsWithout for how many years it had not been renewed on the day of the report; null where it is not told
 * @param toldOn the day of the report
 */
public record Licence(
        @Nullable Integer updatedYear,
        @Nullable Integer termYears,
        @Nullable Integer yearsWithout,
        LocalDate toldOn) {

    /** How a licence stands on a day. */
    public enum Status {
        VALID,
        /** It ends in the year of that day; the report does not say when. */
        ENDS_THIS_YEAR,
        LAPSED,
        UNKNOWN;

        public String key() {
            return "inventory.licence." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** The licence that figures tell of.
     *
     * @param numbers of the figures, by the code of their indicator */
    public static Licence of(Map<String, BigDecimal> numbers, LocalDate toldOn) {
        return new Licence(
                whole(numbers.get("sec_device_licence_updated_year")),
                whole(numbers.get("sec_device_licence_term_years")),
                whole(numbers.get("sec_device_licence_lapsed_years")),
                toldOn);
    }

    /** How it stands on a day, as far as the report tells: nobody knows here what was renewed after it. */
    public Status on(LocalDate day) {
        if (yearsWithout != null) {
            return yearsWithout > 0 && !day.isBefore(toldOn.minusYears(yearsWithout)) ? Status.LAPSED : Status.UNKNOWN;
        }
        if (updatedYear == null || termYears == null || day.getYear() < updatedYear) {
            return Status.UNKNOWN;
        }
        int last = updatedYear + termYears;
        if (day.getYear() > last) {
            return Status.LAPSED;
        }
        return day.getYear() == last ? Status.ENDS_THIS_YEAR : Status.VALID;
    }

    private static @Nullable Integer whole(@Nullable BigDecimal number) {
        return number == null ? null : (Integer) number.intValue();
    }
}
