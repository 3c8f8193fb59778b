package vn.chiso.register.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.BigDecimal;
import vn.chiso.base.text.NumberInput;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.text.Refused;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.base.ui.Notices;
import vn.chiso.register.succession.SuccessionLine;
import vn.chiso.register.succession.SuccessionRegister;

/** Asks how much of a unit that was split went to an heir; empty for what nobody knows. */
final class ShareDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient SuccessionRegister register;
    private final transient SuccessionLine line;
    private final SerializableRunnable changed;
    private final TextField share = new TextField();

    ShareDialog(SuccessionRegister register, SuccessionLine line, SerializableRunnable changed) {
        this.register = register;
        this.line = line;
        this.changed = changed;
        setHeaderTitle(getTranslation("successions.share.title", line.beforeName(), line.afterName()));
        setWidth("min(460px, 94vw)");
        Paragraph about = new Paragraph(getTranslation("successions.share.about"));
        about.addClassName("muted");
        share.setLabel(getTranslation("units.reform.share"));
        BigDecimal now = line.share();
        share.setValue(
                now == null ? "" : NumberText.format(now.movePointRight(2).stripTrailingZeros(), getLocale()));
        add(about, share);
        DialogFoot.add(this, getTranslation("successions.save"), this::save);
    }

    private void save() {
        BigDecimal read = null;
        if (!share.isEmpty()) {
            if (!(NumberInput.read(share.getValue()) instanceof NumberInput.Read(BigDecimal number, boolean percent))) {
                wrong(getTranslation("units.reform.share.wrong"));
                return;
            }
            read = number.movePointLeft(2);
        }
        try {
            register.share(line, read);
            close();
            Notices.done(getTranslation("successions.share.saved"));
            changed.run();
        } catch (Refused refused) {
            wrong(refused.in(getLocale()));
        }
    }

    private void wrong(String text) {
        share.setInvalid(true);
        share.setErrorMessage(text);
    }
}
