package vn.chiso.round.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Problem;
import vn.chiso.base.ui.RequiredFields;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.round.Form;
import vn.chiso.round.reuse.NewMapping;
import vn.chiso.round.reuse.ReuseRefused;
import vn.chiso.round.reuse.ReuseRule;

/** Declares that the answer to one indicator answers another. */
final class MappingDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient RoundContext context;
    private final SerializableRunnable onSaved;
    private final ComboBox<Indicator> from = new ComboBox<>();
    private final Select<DimensionItem> item = new Select<>();
    private final Select<ReuseRule> rule = new Select<>();
    private final ComboBox<Indicator> to = new ComboBox<>();
    private final Select<Form> form = new Select<>();
    private final Problem problem = new Problem();
    private final RequiredFields required = new RequiredFields();

    MappingDialog(RoundContext context, SerializableRunnable onSaved) {
        this.context = context;
        this.onSaved = onSaved;
        setHeaderTitle(getTranslation("reuse.add"));
        setWidth("min(600px, 94vw)");
        offer(from, "reuse.from");
        offer(to, "reuse.to");
        item.setLabel(getTranslation("reuse.item"));
        item.setEmptySelectionAllowed(true);
        item.setEmptySelectionCaption(getTranslation("reuse.item.whole"));
        item.setItemLabelGenerator(
                one -> one == null ? getTranslation("reuse.item.whole") : one.shortName(getLocale()));
        rule.setLabel(getTranslation("reuse.rule"));
        rule.setItems(ReuseRule.values());
        rule.setItemLabelGenerator(one -> getTranslation(one.key()));
        rule.setValue(ReuseRule.SAME);
        form.setLabel(getTranslation("reuse.form"));
        form.setEmptySelectionAllowed(true);
        form.setEmptySelectionCaption(getTranslation("reuse.form.any"));
        form.setItemLabelGenerator(one -> one == null ? getTranslation("reuse.form.any") : one.name(getLocale()));
        form.setItems(context.forms().newest());
        from.addValueChangeListener(change -> offerItems());
        rule.addValueChangeListener(change -> offerItems());
        offerItems();
        Div fields = new Div(from, rule, item, to, form);
        fields.addClassName("dialog-fields");
        add(fields, problem);
        DialogFoot.add(this, getTranslation("shell.save"), this::save);
    }

    private void offer(ComboBox<Indicator> box, String key) {
        box.setLabel(getTranslation(key));
        required.require(box);
        box.setItems(
                (one, typed) -> VietnameseText.matches(one.name(getLocale()) + " " + one.code(), typed),
                context.catalogue().offered());
        box.setItemLabelGenerator(one -> one.name(getLocale()));
    }

    private void offerItems() {
        List<DimensionItem> items =
                from.getValue() == null ? List.of() : context.catalogue().items(from.getValue());
        item.setItems(items);
        item.setVisible(rule.getValue() == ReuseRule.SAME && !items.isEmpty());
    }

    private void save() {
        if (!required.areFilled()) {
            return;
        }
        DimensionItem part = item.isVisible() ? item.getValue() : null;
        Form of = form.getValue();
        try {
            context.mappings()
                    .declare(new NewMapping(
                            from.getValue().id(),
                            part == null ? DimensionItem.WHOLE : part.id(),
                            to.getValue().id(),
                            of == null ? "" : of.code(),
                            rule.getValue()));
        } catch (ReuseRefused refused) {
            problem.setText(refused.in(getLocale()));
            return;
        }
        close();
        Notices.done(getTranslation("reuse.saved"));
        onSaved.run();
    }
}
