package vn.chiso.register.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyDetails;
import vn.chiso.agency.AgencyRefused;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.base.ui.Notices;

/** One agency: added, corrected, or ended by a last day. */
final class AgencyDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient RegisterContext context;
    private final transient @Nullable Agency existing;
    private final SerializableConsumer<Agency> onSaved;
    private final AgencyFields fields;

    /**
     * @param existing null for a new agency
     * @param unitId the unit that a new one most likely works for; null for none
     */
    AgencyDialog(
            RegisterContext context,
            @Nullable Agency existing,
            @Nullable Long unitId,
            SerializableConsumer<Agency> onSaved) {
        this.context = context;
        this.existing = existing;
        this.onSaved = onSaved;
        fields = new AgencyFields(context, existing == null ? unitId : Long.valueOf(existing.unitId()));
        setHeaderTitle(
                existing == null ? getTranslation("agencies.add") : getTranslation("agencies.edit", existing.name()));
        setWidth("min(560px, 94vw)");
        if (existing != null) {
            fields.fill(
                    context.agencyRegister().details(existing),
                    context.agencyRegister().inUse(existing.id()));
        }
        add(fields);
        DialogFoot.add(
                this, getTranslation("agencies.save"), () -> fields.read().ifPresent(this::save));
        fields.focusName();
    }

    private void save(AgencyDetails details) {
        try {
            Agency saved = existing == null
                    ? context.agencyRegister().add(details)
                    : context.agencyRegister().change(existing.id(), existing.version(), details);
            close();
            Notices.done(getTranslation("agencies.saved"));
            onSaved.accept(saved);
        } catch (AgencyRefused refused) {
            fields.show(refused);
        }
    }
}
