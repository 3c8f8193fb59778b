package vn.chiso.bundled;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chiso.base.data.DataFile;
import vn.chiso.budget.BudgetService;
import vn.chiso.budget.FundSource;
import vn.chiso.budget.MoneyKind;
import vn.chiso.budget.NewAllocation;
import vn.chiso.budget.NewAnnex;
import vn.chiso.observation.NewPeriod;
import vn.chiso.observation.PeriodKind;

/** Loads the annex of the budget report, and what the others tell of money. */
@Component
class BundledBudget {

    private final BudgetService budget;

    BundledBudget(BudgetService budget) {
        this.budget = budget;
    }

    /** The reports and their figures must be there. */
    void load() {
        List<DataFile.Row> groups = DataFile.read("budget-groups.csv");
        Map<String, List<DataFile.Row>> tasks = DataFile.read("budget-tasks.csv").stream()
                .collect(Collectors.groupingBy(row -> row.text("annex") + " " + row.text("group")));
        budget.add(
                DataFile.read("budget-annexes.csv").stream()
                        .map(row -> annex(
                                row,
                                groups.stream()
                                        .filter(group -> group.text("annex").equals(row.text("key")))
                                        .map(group -> group(group, tasks))
                                        .toList()))
                        .toList(),
                DataFile.read("budget-allocations.csv").stream()
                        .map(row -> new NewAllocation(
                                row.text("fact"),
                                MoneyKind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                                FundSource.valueOf(row.text("source").toUpperCase(Locale.ROOT))))
                        .toList());
    }

    private static NewAnnex annex(DataFile.Row row, List<NewAnnex.Group> groups) {
        return new NewAnnex(
                row.text("key"),
                row.text("document"),
                row.text("agency"),
                row.text("unit_written"),
                new NewPeriod(
                        PeriodKind.ofWord(row.text("period_kind")),
                        LocalDate.parse(row.text("period_start")),
                        LocalDate.parse(row.text("period_end")),
                        ""),
                groups);
    }

    private static NewAnnex.Group group(DataFile.Row group, Map<String, List<DataFile.Row>> tasks) {
        String key = group.text("annex") + " " + group.text("number");
        return new NewAnnex.Group(
                group.number("number"),
                group.text("item"),
                tasks.getOrDefault(key, List.of()).stream()
                        .map(task -> new NewAnnex.Task(
                                task.text("key"),
                                task.text("item"),
                                task.orNull("executed_fact"),
                                task.orNull("executed_written")))
                        .toList());
    }
}
