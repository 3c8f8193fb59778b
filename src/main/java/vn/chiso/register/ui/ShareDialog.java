package vn.chiso.register.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.BigDecimal;
import vn.chiso.base.text.NumberInput;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.ui.Notices;
import vn.chiso.register.succession.SuccessionLine;
import vn.chiso.register.succession.SuccessionRegister;

/** Asks how much of a unit that was split went to an heir; empty for what nobody knows. */
final class ShareDialog extends OneFieldDialog<TextField> {

    private static final long serialVersionUID = 1L;

    private final transient SuccessionRegister register;
    private final transient SuccessionLine line;
    private final SerializableRunnable changed;

    ShareDialog(SuccessionRegister register, SuccessionLine line, SerializableRunnable changed) {
        super(new TextField(), "min(460px, 94vw)");
        this.register = register;
        this.line = line;
        this.changed = changed;
        ask(
                getTranslation("successions.share.title", line.beforeName(), line.afterName()),
                getTranslation("successions.share.about"),
                getTranslation("successions.save"));
        field().setLabel(getTranslation("units.reform.share"));
        BigDecimal now = line.share();
        field().setValue(
                        now == null
                                ? ""
                                : NumberText.format(now.movePointRight(2).stripTrailingZeros(), getLocale()));
    }

    @Override
    boolean save() {
        BigDecimal read = null;
        if (!field().isEmpty()) {
            if (!(NumberInput.read(field().getValue())
                    instanceof NumberInput.Read(BigDecimal number, boolean percent))) {
                wrong(getTranslation("units.reform.share.wrong"));
                return false;
            }
            read = number.movePointLeft(2);
        }
        register.share(line, read);
        Notices.done(getTranslation("successions.share.saved"));
        changed.run();
        return true;
    }
}
