package vn.chiso.base.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.chiso.base.text.Texts;

/** Asks for a day, written the official way in both languages: {@code 04/12/2015}. */
public final class DayPicker {

    private static final int MONTHS = 12;

    private DayPicker() {}

    public static DatePicker of(String label, Locale locale) {
        DatePicker picker = new DatePicker(label);
        picker.setI18n(words(locale));
        // typed more often than picked: Tab goes on to the next field
        picker.setAutoOpen(false);
        picker.setPlaceholder(Texts.get("shell.day", locale));
        return picker;
    }

    /** Says below the field that its day is over as soon as it is one of the past, which is allowed. */
    public static void tellPast(DatePicker picker, LocalDate today, String text) {
        picker.addValueChangeListener(change -> picker.setHelperText(isPast(picker, today) ? text : null));
        picker.setHelperText(isPast(picker, today) ? text : null);
    }

    private static boolean isPast(DatePicker picker, LocalDate today) {
        return picker.getValue() != null && picker.getValue().isBefore(today);
    }

    /** What such a field says, to be added to. */
    public static DatePicker.DatePickerI18n words(Locale locale) {
        return new DatePicker.DatePickerI18n()
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy")
                .setFirstDayOfWeek(1)
                .setMonthNames(
                        Arrays.stream(DateFormatSymbols.getInstance(locale).getMonths())
                                .limit(MONTHS)
                                .toList())
                .setWeekdays(days(TextStyle.FULL, locale))
                .setWeekdaysShort(days(TextStyle.SHORT, locale))
                .setToday(Texts.get("shell.day.today", locale))
                .setCancel(Texts.get("shell.cancel", locale))
                .setBadInputErrorMessage(Texts.get("shell.day.bad", locale));
    }

    /** Sunday first, as the component counts. */
    private static List<String> days(TextStyle style, Locale locale) {
        return Stream.concat(
                        Stream.of(DayOfWeek.SUNDAY),
                        Arrays.stream(DayOfWeek.values()).limit(6))
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
