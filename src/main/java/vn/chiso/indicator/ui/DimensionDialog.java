package vn.chiso.indicator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Problem;
import vn.chiso.indicator.CatalogueRefused;
import vn.chiso.indicator.DimensionType;
import vn.chiso.indicator.Field;
import vn.chiso.indicator.NewDimension;

/** One dimension type with its items. What figures stand on cannot be changed. */
final class DimensionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient CatalogueContext context;
    private transient @Nullable DimensionType seen;
    private final FormFields fields;
    private final TextField code;
    private final TextField nameVi;
    private final TextField nameEn;
    private final Checkbox disjoint;
    private final Checkbox complete;
    private final ItemRows items;
    private final Problem problem = new Problem();

    /** @param existing null for a new type */
    DimensionDialog(CatalogueContext context, @Nullable DimensionType existing) {
        this.context = context;
        seen = existing;
        fields = new FormFields(getLocale());
        Set<Long> used = existing == null ? Set.of() : context.dimensions().usedItemsOf(existing.id());
        nameVi = fields.put(Field.NAME_VI, new TextField());
        nameEn = fields.put(Field.NAME_EN, new TextField());
        code = fields.put(Field.CODE, new TextField());
        code.setHelperText(getTranslation(existing == null ? "catalogue.type_code.help" : "catalogue.code.fixed"));
        code.setReadOnly(existing != null);
        disjoint = fields.put(Field.DISJOINT, new Checkbox());
        complete = fields.put(Field.COMPLETE, new Checkbox());
        disjoint.setReadOnly(!used.isEmpty());
        complete.setReadOnly(!used.isEmpty());
        items = new ItemRows(used);
        NewDimension start = existing == null
                ? new NewDimension("", "", "", false, false, List.of())
                : NewDimension.of(existing, context.catalogue());
        code.setValue(start.code());
        nameVi.setValue(start.nameVi());
        nameEn.setValue(start.nameEn());
        disjoint.setValue(start.disjoint());
        complete.setValue(start.complete());
        items.fill(start.items());
        setHeaderTitle(
                existing == null
                        ? getTranslation("catalogue.dimension.add")
                        : getTranslation("catalogue.dimension.edit", existing.name(getLocale())));
        setWidth("min(940px, 96vw)");
        Paragraph settled = new Paragraph(getTranslation("catalogue.dimension.settled"));
        settled.addClassName("form__note");
        settled.setVisible(!used.isEmpty());
        Div checks = new Div(disjoint, complete);
        checks.addClassName("form__checks");
        Div part = new Div(nameVi, nameEn, code, checks);
        part.addClassName("form__part");
        Div form = new Div(settled, part, new H3(getTranslation(Field.ITEMS.key())), items, problem);
        form.addClassName("form");
        add(form);
        addActs(existing);
    }

    private void addActs(@Nullable DimensionType existing) {
        if (existing != null) {
            boolean taken = context.catalogue().indicators().stream()
                    .anyMatch(one -> Objects.equals(one.dimensionTypeId(), existing.id()));
            if (!taken && context.dimensions().usedItemsOf(existing.id()).isEmpty()) {
                getFooter().add(new Button(getTranslation("catalogue.delete"), click -> {
                    close();
                    Dialogs.open(DeleteDialog.of(context, existing));
                }));
            } else if (!existing.isRetired()) {
                getFooter()
                        .add(new Button(
                                getTranslation("catalogue.dimension.retire"),
                                click -> act(() -> context.dimensions().retire(existing.id(), existing.version()))));
            }
        }
        DialogFoot.add(this, getTranslation("catalogue.save"), this::save);
    }

    private void save() {
        NewDimension wanted = new NewDimension(
                code.getValue(),
                nameVi.getValue(),
                nameEn.getValue(),
                disjoint.getValue(),
                complete.getValue(),
                items.read());
        DimensionType before = seen;
        act(() -> {
            if (before == null) {
                context.dimensions().add(wanted);
            } else {
                context.dimensions().change(before.id(), before.version(), wanted);
            }
        });
    }

    private void act(SerializableRunnable act) {
        try {
            act.run();
            close();
            Notices.done(getTranslation("catalogue.saved"));
        } catch (CatalogueRefused refused) {
            problem.setText(fields.show(refused));
            DimensionType before = seen;
            if (before != null && refused.key().equals(CatalogueRefused.OVERTAKEN)) {
                DimensionType now = context.catalogue().dimensionType(before.id());
                seen = now;
                problem.setText(getTranslation("catalogue.overtaken") + " " + now.nameVi() + " · " + now.nameEn() + ": "
                        + String.join(
                                ", ",
                                context.catalogue().itemsOf(now.id()).stream()
                                        .map(item -> item.shortName(getLocale()))
                                        .toList()));
            }
        }
    }
}
