package vn.chiso.budget.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Texts;
import vn.chiso.budget.AnnexColumn;
import vn.chiso.budget.AnnexHead;
import vn.chiso.budget.AnnexText;
import vn.chiso.budget.BudgetAnnex;
import vn.chiso.budget.BudgetGroup;
import vn.chiso.budget.BudgetSum;
import vn.chiso.budget.BudgetTask;
import vn.chiso.dashboard.Shown;
import vn.chiso.dashboard.ui.FrozenCells;
import vn.chiso.observation.Figure;
import vn.chiso.savedview.FrozenCell;
import vn.chiso.savedview.FrozenContent;

/** An annex as it is frozen: its tasks by groups with all columns, and what they make together. */
record FrozenAnnex(BudgetContext context, BudgetAnnex annex, FrozenCells.Maker maker, Locale locale) {

    private static final String BLANK = "…";

    FrozenContent.Table table() {
        List<AnnexColumn> columns = Arrays.stream(AnnexColumn.values())
                .filter(one -> one.kind() != AnnexColumn.Kind.FIXED)
                .toList();
        AnnexText words = new AnnexText(context.catalogue(), annex, locale);
        List<FrozenContent.Row> rows = new ArrayList<>();
        for (BudgetGroup group : annex.groups()) {
            for (BudgetTask task : group.tasks()) {
                rows.add(new FrozenContent.Row(
                        group.name(),
                        task.name(),
                        task.isReported() ? "" : text("budget.unreported"),
                        columns.stream().map(one -> cell(task, one, words)).toList()));
            }
        }
        rows.add(new FrozenContent.Row(
                "",
                text("budget.total"),
                "",
                columns.stream()
                        .map(one -> one == AnnexColumn.EXECUTED ? sum(words) : FrozenCell.words("–"))
                        .toList()));
        return new FrozenContent.Table(
                Texts.get("budget.annex.of", locale, context.subject(annex)) + " · " + annex.unitWritten(),
                text("budget.column.name"),
                columns.stream()
                        .map(one -> new FrozenContent.Head(AnnexHead.fullName(one, locale), ""))
                        .toList(),
                rows);
    }

    private FrozenCell cell(BudgetTask task, AnnexColumn column, AnnexText words) {
        String text = words.marked(task, column);
        @Nullable Figure figure = task.cell(column);
        return maker.made(
                text.isEmpty() ? BLANK : text,
                "",
                figure == null ? List.of() : List.of(new Shown.Single(figure)),
                List.of(whose()));
    }

    private FrozenCell sum(AnnexText words) {
        BudgetSum sum = annex.executed();
        String text = words.sum(sum);
        return maker.made(
                text.isEmpty() ? BLANK : text,
                "",
                annex.tasks().stream()
                        .flatMap(task -> Stream.ofNullable(task.figure(AnnexColumn.EXECUTED)))
                        .map(Shown.Single::new)
                        .toList(),
                List.of(whose()));
    }

    private FrozenCell.Total whose() {
        return FrozenCell.Total.saidOf(annex.unitId(), 0, false, true);
    }

    private String text(String key) {
        return Texts.get(key, locale);
    }
}
