package vn.chiso.report;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Texts;

/** Days as official documents write them: "ngày 09 tháng 02 năm 2021". Days below 10 and the first two months get a zero. */
final class LongDay {

    private static final int TWO_DIGITS = 10;
    private static final int LAST_WITH_ZERO = 2;

    private LongDay() {}

    static String of(LocalDate day, Locale locale) {
        if (Texts.language(locale).equals(Texts.ENGLISH)) {
            return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                    + day.getYear();
        }
        int month = day.getMonthValue();
        return "ngày %s tháng %s năm %d"
                .formatted(zeroed(day.getDayOfMonth(), TWO_DIGITS - 1), zeroed(month, LAST_WITH_ZERO), day.getYear());
    }

    /** The same with dots for a day that is not known yet. */
    static String orOpen(@Nullable LocalDate day, Locale locale) {
        return day != null
                ? of(day, locale)
                : Texts.language(locale).equals(Texts.ENGLISH) ? "…" : "ngày … tháng … năm …";
    }

    private static String zeroed(int number, int last) {
        return number <= last ? "0" + number : String.valueOf(number);
    }
}
