package vn.chiso.indicator.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.DateText;

/** A day as it is written here, 31/12/2024; empty for none. */
final class DayField extends TextField {

    private static final long serialVersionUID = 1L;

    DayField() {
        setPlaceholder(getTranslation("catalogue.day"));
    }

    void setDay(@Nullable LocalDate day) {
        setValue(day == null ? "" : DateText.format(day));
    }

    Optional<LocalDate> day() {
        return DateText.parse(getValue());
    }

    /** Says under the field when what was written is no day. */
    boolean isReadable() {
        boolean readable = getValue().isBlank() || day().isPresent();
        setErrorMessage(readable ? "" : getTranslation("catalogue.refused.day"));
        setInvalid(!readable);
        return readable;
    }
}
