package vn.chiso.budget.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.text.Texts;
import vn.chiso.budget.AnnexColumn;
import vn.chiso.budget.BudgetAmount;
import vn.chiso.budget.BudgetComparison;
import vn.chiso.budget.BudgetOverview;
import vn.chiso.budget.BudgetTask;
import vn.chiso.dashboard.Shown;
import vn.chiso.dashboard.ui.FrozenCells;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;
import vn.chiso.savedview.FrozenCell;
import vn.chiso.savedview.FrozenContent;

/** The amounts of the budget as they are frozen; sums stand on the figures of all that was added up. */
record FrozenMoney(BudgetContext context, FrozenCells.Maker maker, Locale locale) {

    private static final int DECIMALS = 2;

    /** Every amount that is told, with where it is told. */
    FrozenContent.Table amounts(BudgetOverview found) {
        return table(
                "budget.amounts",
                List.of("budget.money", "budget.kind"),
                found.amounts().stream()
                        .map(one -> new FrozenContent.Row(
                                "",
                                String.join(
                                        " · ",
                                        context.subject(one),
                                        FigureText.period(one.period(), locale),
                                        new BudgetCharts(context, locale).source(one)),
                                place(one),
                                List.of(
                                        money(one, found),
                                        FrozenCell.words(text(one.kind().key())))))
                        .toList());
    }

    /** Executed against allocated; where one of both is not known there is no share. */
    FrozenContent.Table comparisons(BudgetOverview found) {
        return table(
                "budget.comparison",
                List.of("budget.kind.allocated", "budget.kind.executed", "score.percent"),
                found.comparisons().stream()
                        .map(one -> new FrozenContent.Row(
                                "",
                                name(one),
                                "",
                                List.of(
                                        side(one, one.allocated(), found),
                                        side(one, one.executed(), found),
                                        share(one, found))))
                        .toList());
    }

    private FrozenCell money(BudgetAmount one, BudgetOverview found) {
        @Nullable Figure figure = one.figure();
        if (figure != null) {
            return maker.of(
                    new Shown.Single(figure),
                    context.catalogue().indicator(figure.indicatorId()),
                    null,
                    true,
                    List.of());
        }
        return maker.made(
                NumberText.money(one.dong(), BudgetMarks.AXIS, locale),
                text("budget.computed"),
                parts(found, one.documentId(), one.sourceWords()),
                List.of());
    }

    private FrozenCell side(BudgetComparison one, @Nullable BigDecimal dong, BudgetOverview found) {
        return dong == null
                ? FrozenCell.words("…")
                : made(one, NumberText.money(dong, BudgetMarks.AXIS, locale), found);
    }

    private FrozenCell share(BudgetComparison one, BudgetOverview found) {
        @Nullable BigDecimal ratio = one.ratio();
        return ratio == null
                ? FrozenCell.words("–")
                : made(one, NumberText.rounded(ratio, DECIMALS, locale) + NumberText.percentSign(locale), found);
    }

    private FrozenCell made(BudgetComparison one, String text, BudgetOverview found) {
        @Nullable BudgetTask task = one.task();
        List<Shown> shown = task == null
                ? found.amounts().stream()
                        .filter(amount -> amount.unitId() == one.unitId()
                                && Objects.equals(amount.agencyId(), one.agencyId())
                                && amount.period().equals(one.period()))
                        .flatMap(amount -> amount.figure() == null
                                ? parts(found, amount.documentId(), amount.sourceWords()).stream()
                                : Stream.of(new Shown.Single(amount.figure())))
                        .toList()
                : executed(task).toList();
        return maker.made(
                text, text("budget.computed"), shown, List.of(FrozenCell.Total.saidOf(one.unitId(), 0, false, true)));
    }

    /** The figures of the tasks of an annex whose money comes from one source. */
    private static List<Shown> parts(BudgetOverview found, @Nullable Long documentId, String source) {
        return found.annexes().stream()
                .filter(annex -> documentId != null && annex.documentId() == documentId)
                .flatMap(annex -> annex.tasks().stream())
                .filter(task -> task.executed() != null && task.sourceWords().equals(source))
                .flatMap(FrozenMoney::executed)
                .toList();
    }

    private static Stream<Shown> executed(BudgetTask task) {
        return Stream.ofNullable(task.figure(AnnexColumn.EXECUTED)).map(Shown.Single::new);
    }

    private String name(BudgetComparison one) {
        @Nullable BudgetTask task = one.task();
        return (task == null ? "" : task.shortName(locale) + " · ") + context.subject(one.agencyId(), one.unitId())
                + " · " + FigureText.period(one.period(), locale);
    }

    private String place(BudgetAmount one) {
        @Nullable Long document = one.documentId();
        return document == null ? text("grid.source.entered") : context.report(document, locale);
    }

    private FrozenContent.Table table(String title, List<String> heads, List<FrozenContent.Row> rows) {
        return new FrozenContent.Table(
                text(title),
                text("budget.subject"),
                heads.stream().map(key -> new FrozenContent.Head(text(key), "")).toList(),
                rows);
    }

    private String text(String key) {
        return Texts.get(key, locale);
    }
}
