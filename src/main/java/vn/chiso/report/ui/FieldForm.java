package vn.chiso.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import vn.chiso.base.ui.DayPicker;
import vn.chiso.report.ReportFields;

/** What stands around a report, to be filled in before it is generated. A change shows on the page beside it at once. */
final class FieldForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 200;
    private static final int LONGEST_TEXT = 2000;

    private final TextField superior = text("reports.field.superior");
    private final TextField issuer = text("reports.field.issuer");
    private static final int LONGEST_NUMBER = 40;

    private final TextField number = text("reports.field.number");
    private final TextField symbol = text("reports.field.symbol");
    private final TextField place = text("reports.field.place");
    private final DatePicker day;
    private final TextArea summary = lines("reports.field.summary", LONGEST_TEXT);
    private final TextArea to = lines("reports.field.to", LONGEST_TEXT);
    private final TextArea recipients = lines("reports.field.recipients", LONGEST_TEXT);
    private final TextArea authority = lines("reports.field.authority", LONGEST);
    private final TextField signer = text("reports.field.signer");

    /** @param changed takes the fields after each change */
    FieldForm(ReportFields fields, SerializableConsumer<ReportFields> changed) {
        day = DayPicker.of(getTranslation("reports.field.day"), getLocale());
        superior.setValue(fields.superior());
        issuer.setValue(fields.issuer());
        number.setValue(fields.number());
        symbol.setValue(fields.symbol());
        place.setValue(fields.place());
        day.setValue(fields.day());
        summary.setValue(fields.summary());
        to.setValue(String.join("\n", fields.to()));
        recipients.setValue(String.join("\n", fields.recipients()));
        authority.setValue(String.join("\n", fields.authority()));
        signer.setValue(fields.signer());
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(
                superior, issuer, number, symbol, place, day, summary, to, recipients, authority, signer)) {
            field.addValueChangeListener(change -> changed.accept(fields()));
        }
        number.setMaxLength(LONGEST_NUMBER);
        number.setHelperText(getTranslation("reports.field.number.help"));
        to.setHelperText(getTranslation("reports.field.lines.help"));
        Div numbers = new Div(number, symbol);
        numbers.addClassName("dialog-pair");
        Div when = new Div(place, day);
        when.addClassName("dialog-pair");
        getContent().addClassName("report__fields");
        getContent().add(superior, issuer, numbers, when, summary, to, recipients, authority, signer);
    }

    ReportFields fields() {
        return new ReportFields(
                superior.getValue().strip(),
                issuer.getValue().strip(),
                number.getValue().strip(),
                symbol.getValue().strip(),
                place.getValue().strip(),
                day.getValue(),
                summary.getValue().strip(),
                split(to),
                split(recipients),
                split(authority),
                signer.getValue().strip());
    }

    private static List<String> split(TextArea area) {
        return area.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private TextField text(String key) {
        TextField field = new TextField(getTranslation(key));
        field.setMaxLength(LONGEST);
        field.setWidthFull();
        return field;
    }

    private TextArea lines(String key, int longest) {
        TextArea area = new TextArea(getTranslation(key));
        area.setMaxLength(longest);
        area.setWidthFull();
        return area;
    }
}
