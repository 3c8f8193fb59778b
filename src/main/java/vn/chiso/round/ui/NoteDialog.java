package vn.chiso.round.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.indicator.Indicator;

/** What is wrong with one line, to be given back with the report. */
final class NoteDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1000;

    NoteDialog(Indicator indicator, Remarks remarks, SerializableRunnable onNoted) {
        setHeaderTitle(indicator.shortName(getLocale()));
        setWidth("min(420px, 94vw)");
        TextArea text = new TextArea(getTranslation("report.note.label"));
        text.setValue(remarks.of(indicator.id()));
        text.setMaxLength(LONGEST);
        text.setWidthFull();
        add(text);
        DialogFoot.add(this, getTranslation("report.note.keep"), () -> {
            remarks.note(indicator.id(), text.getValue());
            close();
            onNoted.run();
        });
        text.focus();
    }
}
