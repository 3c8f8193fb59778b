package vn.chiso.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Locale;
import vn.chiso.budget.AnnexColumn;
import vn.chiso.budget.AnnexHead;
import vn.chiso.budget.AnnexText;
import vn.chiso.budget.BudgetAnnex;
import vn.chiso.budget.BudgetContradiction;
import vn.chiso.budget.BudgetGroup;
import vn.chiso.budget.BudgetSum;
import vn.chiso.budget.BudgetTask;

/**
 * The annex as a plain table, its heads joined down and across. The sums that the system adds up are marked as such, and
 * so are figures that are not simply so and columns that contradict the text of the report.
 */
final class AnnexTable extends Composite<NativeTable> {

    /** Stands behind sums, and below the table with that the system adds them up. */
    static final String COMPUTED = " *";
    /** Stands on columns, and below the table with what they contradict. */
    static final String CONTRADICTED = " ≠";

    private static final long serialVersionUID = 1L;

    AnnexTable(BudgetContext context, BudgetAnnex annex, Locale locale) {
        NativeTable table = getContent();
        table.addClassName("annex-table");
        AnnexText text = new AnnexText(context.catalogue(), annex, locale);
        boolean contradicted = BudgetContradiction.of(annex).isPresent();
        for (List<AnnexHead.Cell> cells : AnnexHead.rows()) {
            NativeTableRow row = table.getHead().addRow();
            cells.forEach(cell -> row.add(head(cell, contradicted)));
        }
        for (AnnexLine line : AnnexLine.of(annex)) {
            NativeTableRow row = new NativeTableRow();
            row.setClassName("annex-table__total", line.isTotal());
            row.setClassName("annex-table__group", line.isGroup());
            for (AnnexColumn column : AnnexColumn.values()) {
                row.add(cell(line, column, annex, text));
            }
            table.getBody().add(row);
        }
    }

    private NativeTableHeaderCell head(AnnexHead.Cell cell, boolean contradicted) {
        boolean marked =
                contradicted && !cell.isGroup() && BudgetContradiction.COLUMNS.contains(AnnexColumn.of(cell.from()));
        NativeTableHeaderCell head =
                new NativeTableHeaderCell(getTranslation(cell.key()) + (marked ? CONTRADICTED : ""));
        head.getElement().setAttribute("scope", cell.isGroup() ? "colgroup" : "col");
        head.getElement().setAttribute("colspan", String.valueOf(cell.columns()));
        head.getElement().setAttribute("rowspan", String.valueOf(cell.rows()));
        return head;
    }

    private NativeTableCell cell(AnnexLine line, AnnexColumn column, BudgetAnnex annex, AnnexText text) {
        NativeTableCell cell = new NativeTableCell(said(line, column, annex, text));
        cell.setClassName("annex-table__mark", column.isMark());
        cell.setClassName("annex-table__number", column.isNumber() && !column.isMark());
        return cell;
    }

    private String said(AnnexLine line, AnnexColumn column, BudgetAnnex annex, AnnexText text) {
        BudgetTask task = line.task();
        if (task != null) {
            return text.marked(task, column)
                    + (column == AnnexColumn.NAME && !task.isReported() ? aside("budget.unreported") : "");
        }
        BudgetGroup group = line.group();
        if (column == AnnexColumn.EXECUTED) {
            return sum(group == null ? annex.executed() : group.executed(), text);
        }
        if (group != null) {
            return text.of(group, column)
                    + (column == AnnexColumn.NAME && group.tasks().isEmpty() ? aside("budget.group.empty") : "");
        }
        BudgetSum all = annex.executed();
        return column == AnnexColumn.NAME
                ? getTranslation("budget.total") + ": "
                        + getTranslation("budget.total.of", all.counted(), all.counted() + all.silent())
                : "";
    }

    private String sum(BudgetSum sum, AnnexText text) {
        return sum.dong() == null ? "" : text.sum(sum) + COMPUTED + (sum.approved() ? "" : aside("matrix.sign.draft"));
    }

    private String aside(String key) {
        return " (" + getTranslation(key) + ")";
    }
}
