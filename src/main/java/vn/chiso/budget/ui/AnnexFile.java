package vn.chiso.budget.ui;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.ListTable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.text.Texts;
import vn.chiso.budget.AnnexColumn;
import vn.chiso.budget.AnnexHead;
import vn.chiso.budget.AnnexText;
import vn.chiso.budget.BudgetAnnex;
import vn.chiso.budget.BudgetTask;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureInFile;

/** The annex as a table for a file, numbers as numbers; the source of the money has a column of its own. */
final class AnnexFile {

    private AnnexFile() {}

    static TableFile of(BudgetContext context, BudgetAnnex annex, Locale locale) {
        AnnexText text = new AnnexText(context.catalogue(), annex, locale);
        ListTable<AnnexLine> table = new ListTable<>();
        for (AnnexColumn column : AnnexColumn.values()) {
            String head =
                    AnnexHead.fullName(column, locale) + (isMoney(column) ? " (" + annex.unitWritten() + ")" : "");
            table.add(column(column, head), line -> cell(line, column, annex, text));
            if (column == AnnexColumn.ALLOCATED) {
                table.add(
                        Column.text(Texts.get("budget.source", locale)),
                        line -> Cell.text(line.task() == null ? "" : line.task().sourceWords()));
            }
        }
        return table.file(
                context.exports(),
                Texts.get("budget.annex.of", locale, context.subject(annex)),
                context.report(annex.documentId(), locale),
                locale,
                AnnexLine.of(annex));
    }

    private static Column column(AnnexColumn column, String head) {
        return switch (column) {
            case NUMBER -> Column.brief(head);
            case NAME -> Column.words(head);
            default -> column.isNumber() ? Column.number(head) : Column.text(head);
        };
    }

    private static boolean isMoney(AnnexColumn column) {
        return column.kind() == AnnexColumn.Kind.MONEY || column == AnnexColumn.EXECUTED;
    }

    private static Cell cell(AnnexLine line, AnnexColumn column, BudgetAnnex annex, AnnexText text) {
        BudgetTask task = line.task();
        if (task == null && column == AnnexColumn.EXECUTED) {
            return amount(
                    line.group() == null
                            ? annex.executed().dong()
                            : line.group().executed().dong(),
                    " (" + Texts.get("budget.computed", text.locale()) + ")",
                    annex,
                    text);
        }
        if (line.isTotal()) {
            return column == AnnexColumn.NAME ? Cell.text(Texts.get("budget.total", text.locale())) : Cell.EMPTY;
        }
        if (task == null) {
            return Cell.text(line.group() == null ? "" : text.of(line.group(), column));
        }
        if (column == AnnexColumn.NAME && !task.isReported()) {
            return Cell.text(task.name() + " (" + Texts.get("budget.unreported", text.locale()) + ")");
        }
        if (column.kind() == AnnexColumn.Kind.MONEY) {
            return amount(task.own().money(column), "", annex, text);
        }
        @Nullable Figure figure = task.figure(column);
        String mark = text.mark(figure);
        if (column == AnnexColumn.EXECUTED && task.executed() != null) {
            return amount(task.executed(), mark.isEmpty() ? "" : " " + mark, annex, text);
        }
        return column == AnnexColumn.COMPLETION && figure != null && mark.isEmpty()
                ? FigureInFile.of(
                        figure, text.catalogue().indicator(figure.indicatorId()), text.of(task, column), text.locale())
                : Cell.text(text.marked(task, column));
    }

    /** @param mark what is said behind it; empty for nothing */
    private static Cell amount(@Nullable BigDecimal dong, String mark, BudgetAnnex annex, AnnexText text) {
        return dong == null
                ? Cell.EMPTY
                : new Cell.Amount(annex.unit().count(dong), false, "", mark, text.money(dong) + mark);
    }
}
