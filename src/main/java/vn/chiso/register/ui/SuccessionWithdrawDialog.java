package vn.chiso.register.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import vn.chiso.base.text.Refused;
import vn.chiso.base.ui.Notices;
import vn.chiso.register.succession.SuccessionLine;
import vn.chiso.register.succession.SuccessionRegister;
import vn.chiso.territory.NewSuccession;

/** Asks why a succession is taken back; the message afterwards can undo that. */
final class SuccessionWithdrawDialog extends OneFieldDialog<TextArea> {

    private static final long serialVersionUID = 1L;

    private final transient SuccessionRegister register;
    private final transient SuccessionLine line;
    private final SerializableRunnable changed;

    SuccessionWithdrawDialog(SuccessionRegister register, SuccessionLine line, SerializableRunnable changed) {
        super(new TextArea(), "min(520px, 94vw)");
        this.register = register;
        this.line = line;
        this.changed = changed;
        ask(
                getTranslation("successions.withdraw"),
                getTranslation("successions.withdraw.about", line.beforeName()),
                getTranslation("successions.withdraw"));
        field().setLabel(getTranslation("successions.withdraw.reason"));
        field().setWidthFull();
    }

    @Override
    boolean save() {
        NewSuccession was = register.withdraw(line, field().getValue());
        changed.run();
        Notices.undoable(getTranslation("successions.withdrawn", line.beforeName()), () -> recordAgain(was));
        return true;
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
