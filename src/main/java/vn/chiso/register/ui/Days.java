package vn.chiso.register.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.DayPicker;

/** Days as these screens ask for them and write them. */
final class Days {

    private Days() {}

    /** That there is no such day is an answer too. */
    static DatePicker picker(String label, Locale locale) {
        DatePicker picker = DayPicker.of(label, locale);
        picker.setClearButtonVisible(true);
        return picker;
    }

    /** "từ 01/07/2025", "đến 01/07/2025", both, or a dash where no end is known. The last day named is the first no
     * longer in force. */
    static String validity(@Nullable LocalDate from, @Nullable LocalDate to, Locale locale) {
        if (from == null && to == null) {
            return Texts.get("register.validity.always", locale);
        }
        if (to == null) {
            return Texts.get("register.validity.from", locale, from == null ? "" : DateText.format(from));
        }
        return from == null
                ? Texts.get("register.validity.to", locale, DateText.format(to))
                : Texts.get("register.validity.between", locale, DateText.format(from), DateText.format(to));
    }
}
