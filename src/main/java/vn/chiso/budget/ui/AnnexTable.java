package vn.chiso.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.chiso.budget.AnnexColumn;
import vn.chiso.budget.AnnexHead;
import vn.chiso.budget.AnnexText;
import vn.chiso.budget.BudgetAnnex;
import vn.chiso.budget.BudgetTask;

/** The annex as a plain table, its heads joined down and across. The sums that the system adds up are marked as such. */
final class AnnexTable extends Composite<NativeTable> {

    private static final long serialVersionUID = 1L;

    AnnexTable(BudgetContext context, BudgetAnnex annex, Locale locale) {
        NativeTable table = getContent();
        table.addClassName("annex-table");
        AnnexText text = new AnnexText(context.catalogue(), annex, locale);
        for (List<AnnexHead.Cell> cells : AnnexHead.rows()) {
            NativeTableRow row = table.getHead().addRow();
            cells.forEach(cell -> row.add(head(cell)));
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

    private NativeTableHeaderCell head(AnnexHead.Cell cell) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(getTranslation(cell.key()));
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
            return text.of(task, column);
        }
        if (line.isTotal()) {
            return switch (column) {
                case NAME -> getTranslation("budget.total") + " *";
                case EXECUTED -> text.sum(annex.executed());
                default -> "";
            };
        }
        return text.of(Objects.requireNonNull(line.group()), column);
    }
}
