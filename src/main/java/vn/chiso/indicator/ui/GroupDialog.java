package vn.chiso.indicator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Problem;
import vn.chiso.indicator.CatalogueRefused;
import vn.chiso.indicator.Field;
import vn.chiso.indicator.IndicatorGroup;
import vn.chiso.indicator.NewGroup;

/** One group: its names and its place. */
final class GroupDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient CatalogueContext context;
    private transient @Nullable IndicatorGroup seen;
    private final FormFields fields;
    private final TextField code;
    private final TextField nameVi;
    private final TextField nameEn;
    private final PositionField position;
    private final Problem problem = new Problem();

    /** @param existing null for a new group */
    GroupDialog(CatalogueContext context, @Nullable IndicatorGroup existing) {
        this.context = context;
        seen = existing;
        fields = new FormFields(getLocale());
        setHeaderTitle(
                existing == null
                        ? getTranslation("catalogue.group.add")
                        : getTranslation("catalogue.group.edit", existing.name(getLocale())));
        setWidth("min(480px, 94vw)");
        nameVi = fields.put(Field.NAME_VI, new TextField());
        nameEn = fields.put(Field.NAME_EN, new TextField());
        code = fields.put(Field.CODE, new TextField());
        code.setHelperText(getTranslation(existing == null ? "catalogue.code.help" : "catalogue.code.fixed"));
        position = fields.put(Field.POSITION, new PositionField());
        position.setPosition(context.catalogue().groups().size() + 1);
        if (existing != null) {
            code.setValue(existing.code());
            code.setReadOnly(true);
            nameVi.setValue(existing.nameVi());
            nameEn.setValue(existing.nameEn());
            position.setPosition(existing.position());
        }
        Div form = new Div(nameVi, nameEn, code, position, problem);
        form.addClassName("dialog-fields");
        add(form);
        if (existing != null && context.catalogue().indicatorsOf(existing).isEmpty()) {
            getFooter().add(new Button(getTranslation("catalogue.delete"), click -> {
                close();
                Dialogs.open(DeleteDialog.of(context, existing));
            }));
        }
        DialogFoot.add(this, getTranslation("catalogue.save"), this::save);
        nameVi.focus();
    }

    private void save() {
        NewGroup wanted = new NewGroup(code.getValue(), nameVi.getValue(), nameEn.getValue(), position.position());
        IndicatorGroup before = seen;
        try {
            if (before == null) {
                context.groups().add(wanted);
            } else {
                context.groups().change(before.id(), before.version(), wanted);
            }
            close();
            Notices.done(getTranslation("catalogue.saved"));
        } catch (CatalogueRefused refused) {
            problem.setText(fields.show(refused));
            if (before != null && refused.key().equals(CatalogueRefused.OVERTAKEN)) {
                showOther(context.catalogue().group(before.id()));
            }
        }
    }

    private void showOther(IndicatorGroup now) {
        seen = now;
        problem.setText(getTranslation("catalogue.overtaken") + " "
                + String.join(" · ", now.nameVi(), now.nameEn(), String.valueOf(now.position())));
    }
}
