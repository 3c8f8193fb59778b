package vn.chiso.round.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.round.Form;
import vn.chiso.round.Sheet;

/** Why a report is given back: in general, and what was noted beside its lines. */
final class ReturnDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1000;

    ReturnDialog(Remarks remarks, Sheet sheet, SerializableBiConsumer<Sheet, String> giveBack) {
        setHeaderTitle(getTranslation("report.give_back"));
        setWidth("min(480px, 94vw)");
        TextArea reason = new TextArea(getTranslation("report.reason"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        Div fields = new Div(reason);
        fields.addClassName("dialog-fields");
        UnorderedList noted = new UnorderedList();
        for (Form.Line line : sheet.lines()) {
            String text = remarks.of(line.indicator().id());
            if (!text.isEmpty()) {
                noted.add(new ListItem(line.indicator().shortName(getLocale()) + ": " + text));
            }
        }
        fields.add(
                noted.getComponentCount() > 0 ? noted : new Paragraph(getTranslation("report.give_back.explanation")));
        add(fields);
        DialogFoot.add(this, getTranslation("report.give_back"), () -> {
            if (reason.isEmpty() && remarks.all().isEmpty()) {
                reason.setErrorMessage(getTranslation("round.refused.reason"));
                reason.setInvalid(true);
            } else {
                close();
                giveBack.accept(sheet, reason.getValue());
            }
        });
        reason.focus();
    }
}
