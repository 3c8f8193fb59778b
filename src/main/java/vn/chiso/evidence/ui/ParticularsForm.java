package vn.chiso.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import vn.chiso.base.ui.DayPicker;
import vn.chiso.evidence.Particulars;

/** Number, date and summary of a file. */
final class ParticularsForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField number = new TextField();
    private final DatePicker issuedOn;
    private final TextArea summary = new TextArea();

    ParticularsForm(LocalDate today) {
        number.setLabel(getTranslation("evidence.number"));
        number.setPlaceholder(getTranslation("evidence.number.example"));
        number.setMaxLength(Particulars.LONGEST_NUMBER);
        issuedOn = DayPicker.of(getTranslation("evidence.date"), getLocale());
        issuedOn.setI18n(DayPicker.words(getLocale()).setMaxErrorMessage(getTranslation("evidence.refused.date")));
        issuedOn.setMax(today);
        summary.setLabel(getTranslation("evidence.summary"));
        summary.setHelperText(getTranslation("evidence.summary.helper"));
        summary.setMaxLength(Particulars.LONGEST_SUMMARY);
        summary.setRequiredIndicatorVisible(true);
        summary.setMinRows(2);
        summary.setMaxRows(6);
        summary.setValueChangeMode(ValueChangeMode.LAZY);
        summary.addValueChangeListener(change -> summary.setInvalid(false));
        Div reference = new Div(number, issuedOn);
        reference.addClassName("evidence__reference");
        getContent().addClassName("dialog-fields");
        getContent().add(reference, summary);
    }

    Particulars value() {
        return new Particulars(number.getValue(), issuedOn.getValue(), summary.getValue());
    }

    /** Whether it can be sent; otherwise the first field that is wrong says so and has the focus. */
    boolean isComplete() {
        if (issuedOn.isInvalid()) {
            issuedOn.focus();
            return false;
        }
        if (summary.getValue().isBlank()) {
            summary.setErrorMessage(getTranslation("evidence.refused.summary"));
            summary.setInvalid(true);
            summary.focus();
            return false;
        }
        return true;
    }
}
