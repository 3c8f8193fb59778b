package vn.chiso.budget.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.MoneyUnit;
import vn.chiso.base.text.Refused;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Problem;
import vn.chiso.base.ui.RequiredFields;
import vn.chiso.budget.BudgetAnnex;
import vn.chiso.budget.BudgetTask;
import vn.chiso.budget.TaskGroup;
import vn.chiso.document.DocumentNames;
import vn.chiso.document.SourceDocument;
import vn.chiso.indicator.DimensionItem;

/** Gives a report its annex, or says which tasks that one lists. */
final class AnnexDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient BudgetContext context;
    private final transient @Nullable BudgetAnnex annex;
    private final SerializableRunnable onSaved;
    private final ComboBox<SourceDocument> report = new ComboBox<>();
    private final Select<MoneyUnit> unit = new Select<>();
    private final transient List<CheckboxGroup<DimensionItem>> groups = new ArrayList<>();
    private final RequiredFields required = new RequiredFields();
    private final Problem problem = new Problem();

    /** @param annex null for a new one */
    AnnexDialog(BudgetContext context, @Nullable BudgetAnnex annex, SerializableRunnable onSaved) {
        this.context = context;
        this.annex = annex;
        this.onSaved = onSaved;
        setHeaderTitle(getTranslation(annex == null ? "budget.annex.add" : "budget.annex.tasks"));
        setWidth("min(640px, 94vw)");
        Div fields = new Div();
        fields.addClassName("dialog-fields");
        if (annex == null) {
            fields.add(report(), unit());
        }
        context.register().groups().stream()
                .filter(group -> !group.tasks().isEmpty())
                .forEach(group -> fields.add(tasks(group)));
        Div more = new Div(getTranslation("budget.annex.tasks.more"));
        more.addClassName("muted");
        add(fields, more, problem);
        if (annex != null) {
            Button remove = new Button(getTranslation("budget.annex.remove"), click -> act(() -> remove(annex)));
            remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
            getFooter().add(remove);
        }
        DialogFoot.add(this, getTranslation("shell.save"), () -> act(this::save));
    }

    private ComboBox<SourceDocument> report() {
        List<SourceDocument> waiting = context.register().waiting();
        report.setLabel(getTranslation("budget.annex.report"));
        report.setItems(waiting);
        report.setItemLabelGenerator(one -> DocumentNames.of(one, getLocale()));
        required.require(report);
        report.setHelperText(getTranslation("budget.annex.report.hint"));
        if (waiting.size() == 1) {
            report.setValue(waiting.getFirst());
        }
        if (waiting.isEmpty()) {
            problem.setText(getTranslation("budget.annex.report.none"));
        }
        return report;
    }

    private Select<MoneyUnit> unit() {
        unit.setLabel(getTranslation("budget.annex.unit"));
        unit.setItems(MoneyUnit.values());
        unit.setItemLabelGenerator(one -> getTranslation(one.key()));
        unit.setValue(MoneyUnit.MILLION);
        return unit;
    }

    private CheckboxGroup<DimensionItem> tasks(TaskGroup group) {
        Set<Long> listed = listed();
        CheckboxGroup<DimensionItem> boxes = new CheckboxGroup<>(group.group().shortName(getLocale()));
        boxes.setItems(group.tasks());
        boxes.setItemLabelGenerator(one -> one.shortName(getLocale()));
        boxes.setValue(group.tasks().stream()
                .filter(task -> annex == null || listed.contains(task.id()))
                .collect(Collectors.toSet()));
        groups.add(boxes);
        return boxes;
    }

    private Set<Long> listed() {
        return annex == null
                ? Set.of()
                : annex.tasks().stream().map(BudgetTask::itemId).collect(Collectors.toSet());
    }

    private void save() {
        Set<Long> chosen = new HashSet<>();
        groups.forEach(boxes -> boxes.getValue().forEach(task -> chosen.add(task.id())));
        if (annex != null) {
            context.register().change(annex.documentId(), listed(), chosen);
            done("budget.annex.saved");
            return;
        }
        if (!required.areFilled()) {
            return;
        }
        context.register().add(report.getValue().id(), unit.getValue(), chosen);
        done("budget.annex.saved");
    }

    private void remove(BudgetAnnex gone) {
        context.register().remove(gone.documentId());
        done("budget.annex.removed");
    }

    private void act(SerializableRunnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            problem.setText(refused.in(getLocale()));
        }
    }

    private void done(String key) {
        close();
        Notices.done(getTranslation(key));
        onSaved.run();
    }
}
