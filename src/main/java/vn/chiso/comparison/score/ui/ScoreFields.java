package vn.chiso.comparison.score.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.NumberConvention;
import vn.chiso.base.text.NumberInput;
import vn.chiso.base.text.NumberText;

/** Numbers in fields, as people write them here. */
final class ScoreFields {

    private ScoreFields() {}

    /** What is written; null for nothing and for what is no number. */
    static @Nullable BigDecimal number(String text) {
        if (text.isBlank()) {
            return null;
        }
        NumberInput automatic = NumberInput.read(text);
        NumberInput read = automatic instanceof NumberInput.Ambiguous
                ? NumberInput.read(text, NumberConvention.VIETNAMESE)
                : automatic;
        return read instanceof NumberInput.Read(BigDecimal number, boolean percent) ? number : null;
    }

    /** Whether something is written that is no number. */
    static boolean isWrong(TextField field) {
        return !field.getValue().isBlank() && number(field.getValue()) == null;
    }

    /** A number as it is written into a field; empty for none. */
    static String text(@Nullable BigDecimal number, Locale locale) {
        return number == null ? "" : NumberText.format(number, locale);
    }
}
