package vn.chiso.budget.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.chart.Mark;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.text.Texts;
import vn.chiso.budget.AnnexColumn;
import vn.chiso.budget.BudgetAmount;
import vn.chiso.budget.BudgetAnnex;
import vn.chiso.budget.BudgetGroup;
import vn.chiso.budget.BudgetTask;
import vn.chiso.budget.FundSource;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Period;

/** The charts of the screen. Money of several years never stands on the axis of single years without being told apart. */
final class BudgetCharts {

    private static final int SHARE_DECIMALS = 2;

    private final BudgetContext context;
    private final Locale locale;
    private final BudgetMarks marks;

    BudgetCharts(BudgetContext context, Locale locale) {
        this.context = context;
        this.locale = locale;
        marks = new BudgetMarks(context, locale);
    }

    /** What each task cost, group by group, with its share of the whole. */
    BudgetChart byTask(BudgetAnnex annex) {
        List<ChartModel.Block> blocks = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (BudgetGroup group : annex.groups()) {
            List<Mark> bars = new ArrayList<>();
            for (BudgetTask task : group.tasks()) {
                BigDecimal dong = task.executed();
                if (dong == null) {
                    silent.add(task.shortName(locale));
                } else {
                    bars.add(marks.stated(
                            task.shortName(locale),
                            Objects.requireNonNull(task.figure(AnnexColumn.EXECUTED)),
                            dong,
                            share(annex, dong)));
                }
            }
            if (!bars.isEmpty()) {
                blocks.add(new ChartModel.Block(group.shortName(locale), bars));
            }
        }
        return new BudgetChart(
                taskTitle(annex),
                subtitle(annex),
                new ChartModel.Bars(text("budget.chart.task"), marks.axis(), blocks),
                silent.isEmpty() ? List.of() : List.of(text("budget.chart.silent", String.join(", ", silent))));
    }

    /** Names the largest task when there is only one such. */
    private String taskTitle(BudgetAnnex annex) {
        List<BudgetTask> largest = annex.tasks().stream()
                .filter(task -> task.executed() != null)
                .sorted(Comparator.comparing((BudgetTask task) -> Objects.requireNonNull(task.executed()))
                        .reversed())
                .toList();
        boolean one = largest.size() > 1
                && Objects.requireNonNull(largest.get(0).executed())
                                .compareTo(Objects.requireNonNull(largest.get(1).executed()))
                        != 0;
        return one
                ? text(
                        "budget.chart.task.finding",
                        largest.getFirst().shortName(locale),
                        share(annex, largest.getFirst().executed()))
                : text("budget.chart.task");
    }

    /** What the tasks of each group make together. */
    BudgetChart byGroup(BudgetAnnex annex) {
        List<Mark> bars = annex.groups().stream()
                .map(group -> marks.sum(
                        "group:" + group.number(),
                        group.shortName(locale),
                        group.executed(),
                        text(group.tasks().isEmpty() ? "budget.group.empty" : "budget.unreported")))
                .toList();
        return new BudgetChart(
                text("budget.chart.group"),
                subtitle(annex),
                ChartModel.bars(text("budget.chart.group"), marks.axis(), bars),
                List.of());
    }

    /** Period by period, those of several years last and told apart. */
    BudgetChart byPeriod(List<BudgetAmount> amounts) {
        Map<Period, List<BudgetAmount>> byPeriod = amounts.stream()
                .sorted(Comparator.comparing(
                                (BudgetAmount amount) -> amount.period().ofSeveralYears())
                        .thenComparing(amount -> amount.period().start()))
                .collect(Collectors.groupingBy(BudgetAmount::period, LinkedHashMap::new, Collectors.toList()));
        List<ChartModel.Block> blocks = byPeriod.entrySet().stream()
                .map(entry -> new ChartModel.Block(
                        heading(entry.getKey()),
                        entry.getValue().stream()
                                .map(amount -> marks.of(amount, context.shortSubject(amount), ""))
                                .toList()))
                .toList();
        return new BudgetChart(
                text("budget.chart.period"),
                text("budget.chart.axis"),
                new ChartModel.Bars(text("budget.chart.period"), marks.axis(), blocks),
                List.of(text("budget.chart.period.foot")));
    }

    /** Where the money comes from; amounts of different periods stand beside each other and are not added up. */
    BudgetChart bySource(List<BudgetAmount> amounts) {
        Map<String, List<BudgetAmount>> bySource = amounts.stream()
                .sorted(Comparator.comparing(BudgetAmount::source))
                .collect(Collectors.groupingBy(this::source, LinkedHashMap::new, Collectors.toList()));
        List<ChartModel.Block> blocks = bySource.entrySet().stream()
                .map(entry -> new ChartModel.Block(
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(amount -> marks.of(
                                        amount,
                                        context.shortSubject(amount),
                                        FigureText.period(amount.period(), locale)))
                                .toList()))
                .toList();
        boolean explained = amounts.stream().noneMatch(amount -> amount.source() == FundSource.AS_WRITTEN);
        return new BudgetChart(
                text("budget.chart.source"),
                text("budget.chart.axis"),
                new ChartModel.Bars(text("budget.chart.source"), marks.axis(), blocks),
                explained ? List.of() : List.of(text("budget.chart.source.foot")));
    }

    private String heading(Period period) {
        String name = FigureText.period(period, locale);
        return period.ofSeveralYears() ? text("budget.chart.period.several", name) : name;
    }

    /** "Tiết kiệm chi thường xuyên"; the report's own words in quotation marks where it does not explain them. */
    String source(BudgetAmount amount) {
        return amount.source() == FundSource.AS_WRITTEN
                ? text("budget.source.words", amount.sourceWords())
                : text(amount.source().key());
    }

    /** "40,18 %". */
    private String share(BudgetAnnex annex, @Nullable BigDecimal dong) {
        BigDecimal share = annex.share(dong);
        return share == null ? "" : NumberText.rounded(share, SHARE_DECIMALS, locale) + NumberText.percentSign(locale);
    }

    private String subtitle(BudgetAnnex annex) {
        return context.subject(annex) + " · " + FigureText.period(annex.period(), locale) + " · "
                + text("budget.chart.axis");
    }

    private String text(String key, Object... arguments) {
        return Texts.get(key, locale, arguments);
    }
}
