package vn.chiso.register.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.base.ui.Notices;
import vn.chiso.territory.Reform;

/**
 * What becomes of a unit or an agency on a day, and by which decision.
 *
 * @param <F> what can be wrong
 * @param <T> what is reformed
 */
abstract class ReformDialog<F extends Enum<F>, T> extends Dialog {

    private static final long serialVersionUID = 1L;

    protected final transient FieldErrors<F> errors;
    protected final Select<Reform.Kind> kind = new Select<>();
    protected final DatePicker day;
    protected final TextField legalBasis = new TextField();
    protected final MultiSelectComboBox<T> others = new MultiSelectComboBox<>();
    protected final ComboBox<T> successor = new ComboBox<>();
    protected final Checkbox goesOn = new Checkbox();
    protected final Paragraph about = new Paragraph();

    private final F dayField;
    private final SerializableRunnable onRecorded;

    /** @param dayField what is wrong where the day is missing */
    ReformDialog(F dayField, SerializableRunnable onRecorded) {
        this.dayField = dayField;
        this.onRecorded = onRecorded;
        errors = new FieldErrors<>(dayField.getDeclaringClass());
        day = Days.picker(getTranslation("reform.day"), getLocale());
        day.setHelperText(getTranslation("reform.day.help"));
        kind.setLabel(getTranslation("reform.kind"));
        kind.addValueChangeListener(change -> arrange());
        legalBasis.setLabel(getTranslation("reform.legal_basis"));
        legalBasis.setPlaceholder(getTranslation("reform.legal_basis.example"));
        successor.setClearButtonVisible(true);
        successor.addValueChangeListener(change -> arrange());
        about.addClassName("muted");
        DialogFoot.add(this, getTranslation("reform.save"), this::save);
    }

    /** Shows what the chosen kind of reform asks for. */
    protected abstract void arrange();

    /** Whether everything but the day can be read; what cannot is said at its field. */
    protected boolean isReadable() {
        return true;
    }

    /**
     * Records the reform.
     *
     * @return false when it was refused, which is said then
     */
    protected abstract boolean record(LocalDate on);

    protected final Reform.Kind chosen() {
        return Objects.requireNonNull(kind.getValue());
    }

    protected final @Nullable String basis() {
        return legalBasis.getValue().isBlank() ? null : legalBasis.getValue().strip();
    }

    private void save() {
        if (day.isInvalid() || !isReadable()) {
            return;
        }
        LocalDate on = day.getValue();
        if (on == null) {
            errors.show(dayField, getTranslation("reform.no_day"));
        } else if (record(on)) {
            close();
            Notices.done(getTranslation("reform.saved"));
            onRecorded.run();
        }
    }
}
