package vn.chiso.inspection.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Problem;
import vn.chiso.inspection.round.Inspection;
import vn.chiso.inspection.round.InspectionRefused;
import vn.chiso.inspection.round.NewInspection;

/** Opens an inspection, or changes who is inspected by whom, when and why. */
final class InspectionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient InspectionContext context;
    private final transient @Nullable Inspection existing;
    private final SerializableConsumer<Inspection> onSaved;
    private final InspectionFields fields;
    private final Problem problem = new Problem();

    /** @param existing null for a new one */
    InspectionDialog(
            InspectionContext context, @Nullable Inspection existing, SerializableConsumer<Inspection> onSaved) {
        this.context = context;
        this.existing = existing;
        this.onSaved = onSaved;
        fields = new InspectionFields(context, existing);
        setHeaderTitle(getTranslation(existing == null ? "inspections.open" : "inspections.edit"));
        setWidth("min(640px, 94vw)");
        add(fields, problem);
        DialogFoot.add(this, getTranslation(existing == null ? "inspections.open" : "shell.save"), this::save);
    }

    private void save() {
        problem.setText("");
        if (!fields.areFilled()) {
            return;
        }
        NewInspection wanted = fields.read();
        Inspection saved;
        try {
            saved = existing == null
                    ? context.inspections().open(wanted)
                    : context.inspections().change(existing.id(), existing.version(), wanted);
        } catch (InspectionRefused refused) {
            problem.setText(refused.in(getLocale()));
            return;
        }
        close();
        Notices.done(getTranslation("inspections.saved"));
        onSaved.accept(saved);
    }
}
