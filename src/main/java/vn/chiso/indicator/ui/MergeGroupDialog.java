package vn.chiso.indicator.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Problem;
import vn.chiso.indicator.CatalogueRefused;
import vn.chiso.indicator.Field;
import vn.chiso.indicator.IndicatorGroup;

/** Moves the indicators of a group to another one. */
final class MergeGroupDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient CatalogueContext context;
    private final transient IndicatorGroup group;
    private final FormFields fields;
    private final ComboBox<IndicatorGroup> into;
    private final Problem problem = new Problem();

    MergeGroupDialog(CatalogueContext context, IndicatorGroup group) {
        this.context = context;
        this.group = group;
        fields = new FormFields(getLocale());
        setHeaderTitle(getTranslation("catalogue.group.merge", group.name(getLocale())));
        setWidth("min(480px, 94vw)");
        into = fields.put(Field.GROUP, new ComboBox<>());
        into.setLabel(getTranslation("catalogue.group.into"));
        into.setItems(context.catalogue().groups().stream()
                .filter(other -> other.id() != group.id())
                .toList());
        into.setItemLabelGenerator(other -> other.name(getLocale()));
        Div form = new Div(
                new Paragraph(getTranslation(
                        "catalogue.group.merge.about",
                        context.catalogue().indicatorsOf(group).size())),
                into,
                problem);
        form.addClassName("dialog-fields");
        add(form);
        DialogFoot.add(this, getTranslation("catalogue.group.merge.do"), this::merge);
    }

    private void merge() {
        IndicatorGroup chosen = into.getValue();
        if (chosen == null) {
            into.setErrorMessage(getTranslation("catalogue.refused.missing"));
            into.setInvalid(true);
            return;
        }
        try {
            context.groups().merge(group.id(), group.version(), chosen.id());
            close();
            Notices.done(getTranslation("catalogue.saved"));
        } catch (CatalogueRefused refused) {
            problem.setText(fields.show(refused));
        }
    }
}
