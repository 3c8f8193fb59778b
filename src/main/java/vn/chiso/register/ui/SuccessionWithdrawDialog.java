package vn.chiso.register.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import vn.chiso.base.text.Refused;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.base.ui.Notices;
import vn.chiso.register.succession.SuccessionLine;
import vn.chiso.register.succession.SuccessionRegister;
import vn.chiso.territory.NewSuccession;

/** Asks why a succession is taken back; the message afterwards can undo that. */
final class SuccessionWithdrawDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient SuccessionRegister register;
    private final transient SuccessionLine line;
    private final SerializableRunnable changed;
    private final TextArea reason = new TextArea();

    SuccessionWithdrawDialog(SuccessionRegister register, SuccessionLine line, SerializableRunnable changed) {
        this.register = register;
        this.line = line;
        this.changed = changed;
        setHeaderTitle(getTranslation("successions.withdraw"));
        setWidth("min(520px, 94vw)");
        Paragraph about = new Paragraph(getTranslation("successions.withdraw.about", line.beforeName()));
        reason.setLabel(getTranslation("successions.withdraw.reason"));
        reason.setWidthFull();
        add(about, reason);
        DialogFoot.add(this, getTranslation("successions.withdraw"), this::withdraw);
    }

    private void withdraw() {
        try {
            NewSuccession was = register.withdraw(line, reason.getValue());
            close();
            changed.run();
            Notices.undoable(getTranslation("successions.withdrawn", line.beforeName()), () -> recordAgain(was));
        } catch (Refused refused) {
            reason.setInvalid(true);
            reason.setErrorMessage(refused.in(getLocale()));
        }
    }

    private void recordAgain(NewSuccession was) {
        try {
            register.record(line.agencies(), was);
        } catch (Refused refused) {
            Notices.problem(refused.in(getLocale()));
        }
        changed.run();
    }
}
