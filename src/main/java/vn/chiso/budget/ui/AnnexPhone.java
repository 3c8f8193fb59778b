package vn.chiso.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.chiso.base.text.MoneyUnit;
import vn.chiso.base.text.NumberText;
import vn.chiso.budget.AnnexColumn;
import vn.chiso.budget.AnnexHead;
import vn.chiso.budget.BudgetAnnex;
import vn.chiso.budget.BudgetGroup;
import vn.chiso.budget.BudgetSum;

/** The annex where 17 columns have no room: one card a task, of the columns that say something. */
final class AnnexPhone extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    AnnexPhone(BudgetContext context, BudgetAnnex annex) {
        AnnexCells cells = new AnnexCells(context, annex, false, getLocale());
        getContent().addClassName("annex-phone");
        for (BudgetGroup group : annex.groups()) {
            AnnexLine head = new AnnexLine(group, null);
            Div sum = new Div(cells.name(head), sum(group.executed(), annex.unit()));
            sum.addClassName("annex-phone__group");
            getContent().add(sum);
            UnorderedList tasks = new UnorderedList();
            tasks.addClassName("annex-phone__tasks");
            group.tasks().forEach(task -> tasks.add(task(new AnnexLine(group, task), cells)));
            getContent().add(tasks);
        }
        Div total = new Div(cells.name(new AnnexLine(null, null)), sum(annex.executed(), annex.unit()));
        total.addClassName("annex-phone__group");
        getContent().add(total);
    }

    private ListItem task(AnnexLine line, AnnexCells cells) {
        H3 name = new H3();
        name.add(cells.name(line));
        DescriptionList known = new DescriptionList();
        known.addClassName("facts__known");
        for (AnnexColumn column : AnnexColumn.values()) {
            Component cell = cells.of(line, column);
            if (column.kind() != AnnexColumn.Kind.FIXED
                    && cell.getChildren().findAny().isPresent()) {
                known.add(
                        new DescriptionList.Term(AnnexHead.fullName(column, getLocale())),
                        new DescriptionList.Description(cell));
            }
        }
        ListItem item = new ListItem(name, known);
        item.addClassName("annex-phone__task");
        return item;
    }

    private Span sum(BudgetSum sum, MoneyUnit unit) {
        Span text = new Span(
                sum.dong() == null
                        ? ""
                        : getTranslation("budget.sum", NumberText.money(sum.dong(), unit, getLocale())));
        text.addClassName("muted");
        return text;
    }
}
