package vn.chiso.observation.check.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Problem;
import vn.chiso.observation.check.Check;
import vn.chiso.observation.check.CheckRefused;
import vn.chiso.observation.check.NewCheck;

/** One check: what it asks of whom, how strictly, in whose words. */
final class CheckDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient CheckContext context;
    private final transient @Nullable Check existing;
    private final SerializableRunnable onSaved;
    private final CheckFields fields;
    private final Problem problem = new Problem();

    /** @param existing null for a new check */
    CheckDialog(CheckContext context, @Nullable Check existing, SerializableRunnable onSaved) {
        this.context = context;
        this.existing = existing;
        this.onSaved = onSaved;
        fields = new CheckFields(context.catalogue());
        setHeaderTitle(
                existing == null
                        ? getTranslation("checks.add")
                        : getTranslation(
                                "checks.edit", new CheckWords(context.catalogue(), getLocale()).name(existing)));
        setWidth("min(520px, 94vw)");
        if (existing != null) {
            fields.fill(existing);
        }
        add(fields, problem);
        DialogFoot.add(this, getTranslation("checks.save"), () -> fields.read().ifPresent(this::save));
    }

    private void save(NewCheck check) {
        try {
            if (existing == null) {
                context.checks().add(check);
            } else {
                context.checks().change(existing.id(), existing.version(), check);
            }
        } catch (CheckRefused refused) {
            problem.setText(refused.in(getLocale()));
            return;
        }
        close();
        Notices.done(getTranslation("checks.saved"));
        onSaved.run();
    }
}
