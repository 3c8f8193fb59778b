package vn.chiso.register.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.base.ui.Notices;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitDetails;
import vn.chiso.territory.UnitRefused;

/** One unit: added, or corrected with a reason. What changed on a day is told by {@link UnitReformDialog}. */
final class UnitDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient RegisterContext context;
    private final transient @Nullable Unit existing;
    private final SerializableConsumer<Unit> onSaved;
    private final UnitFields fields;

    /**
     * @param existing null for a new unit
     * @param above the unit that a new one most likely stands below; null for none
     */
    UnitDialog(
            RegisterContext context,
            @Nullable Unit existing,
            @Nullable Unit above,
            SerializableConsumer<Unit> onSaved) {
        this.context = context;
        this.existing = existing;
        this.onSaved = onSaved;
        fields = new UnitFields(context, above);
        setHeaderTitle(
                existing == null ? getTranslation("units.add") : getTranslation("units.correct", existing.fullName()));
        setWidth("min(560px, 94vw)");
        if (existing != null) {
            Paragraph about = new Paragraph(getTranslation("units.correct.about"));
            about.addClassName("muted");
            add(about);
            fields.fill(existing, context.unitRegister().inUse(existing.id()));
        }
        add(fields);
        DialogFoot.add(this, getTranslation("units.save"), () -> fields.read().ifPresent(this::save));
        fields.focusName();
    }

    private void save(UnitDetails details) {
        try {
            Unit saved = existing == null
                    ? context.unitRegister().add(details)
                    : context.unitRegister().correct(existing.id(), existing.version(), details, fields.reason());
            close();
            Notices.done(getTranslation("units.saved"));
            onSaved.accept(saved);
        } catch (UnitRefused refused) {
            fields.show(refused);
        }
    }
}
