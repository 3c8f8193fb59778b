package vn.chiso.comparison.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import vn.chiso.base.ui.DialogFoot;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.ComparisonRequest;

/** Chooses years; none is the newest figure of each. */
final class YearDialog {

    private static final int EARLIER = 5;

    private final Dialog dialog = new Dialog();

    YearDialog(CompareContext context, Comparison comparison, SerializableConsumer<ComparisonRequest> open) {
        ComparisonRequest request = comparison.request();
        TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        years.addAll(request.years());
        years.addAll(comparison.yearsShown());
        context.documents().all().forEach(document -> {
            if (document.periodEnd() != null) {
                years.add(document.periodEnd().getYear());
            }
        });
        int newest = context.comparisons().day(request.withYears(List.of())).getYear();
        for (int year = newest - EARLIER; year <= newest; year++) {
            years.add(year);
        }
        CheckboxGroup<Integer> choice = new CheckboxGroup<>();
        choice.setItems(years);
        choice.setItemLabelGenerator(String::valueOf);
        choice.select(request.years());
        choice.addClassName("compare__years");
        dialog.setHeaderTitle(dialog.getTranslation("compare.pick.years"));
        dialog.addClassName("compare-dialog");
        Paragraph none = new Paragraph(dialog.getTranslation("compare.pick.years.none"));
        none.addClassName("muted");
        choice.setAriaLabel(dialog.getTranslation("compare.pick.years"));
        dialog.add(none, choice);
        DialogFoot.add(dialog, dialog.getTranslation("compare.pick.show"), () -> {
            dialog.close();
            open.accept(request.withYears(List.copyOf(choice.getSelectedItems())));
        });
    }

    void open() {
        Dialogs.open(dialog);
    }
}
