package vn.chiso.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Period;

/**
 * An amount of money of somebody in a period: what a report states, or what the tasks of an annex make together.
 *
 * @param sourceWords the report's words for where it comes from; empty where it has none, or where {@code source} says it
 * @param documentId the report; null where somebody entered it here
 * @param agencyId whose it is; null for a unit or a population
 * @param rough whether it is only about so much
 * @param figure what is stated; null for what was added up
 */
public record BudgetAmount(
        MoneyKind kind,
        FundSource source,
        String sourceWords,
        @Nullable Long documentId,
        @Nullable Long agencyId,
        long unitId,
        Period period,
        BigDecimal dong,
        boolean rough,
        @Nullable Figure figure) {

    /** Whether the system added it up. */
    public boolean isComputed() {
        return figure == null;
    }

    /** The amounts of annexes, by where the money comes from, then those that are told outside of them. */
    public static List<BudgetAmount> of(List<BudgetAnnex> annexes, List<BudgetAllocation> allocations) {
        List<BudgetAmount> amounts = new ArrayList<>();
        annexes.forEach(annex -> amounts.addAll(of(annex)));
        for (BudgetAllocation one : allocations) {
            Figure figure = one.figure();
            if (figure.state().isUsable() && figure.value() != null) {
                amounts.add(new BudgetAmount(
                        one.kind(),
                        one.source(),
                        "",
                        figure.documentId(),
                        figure.subject().agencyId(),
                        figure.subject().unitId(),
                        figure.period(),
                        figure.value(),
                        !figure.qualifier().isEmpty(),
                        figure));
            }
        }
        return List.copyOf(amounts);
    }

    private static List<BudgetAmount> of(BudgetAnnex annex) {
        Map<String, List<BudgetTask>> bySource = new LinkedHashMap<>();
        annex.tasks().stream()
                .filter(task -> task.executed() != null)
                .forEach(task -> bySource.computeIfAbsent(task.sourceWords(), words -> new ArrayList<>())
                        .add(task));
        return bySource.entrySet().stream()
                .map(entry -> {
                    BudgetSum sum = BudgetSum.of(entry.getValue());
                    return new BudgetAmount(
                            MoneyKind.EXECUTED,
                            entry.getKey().isEmpty() ? FundSource.NOT_STATED : FundSource.AS_WRITTEN,
                            entry.getKey(),
                            annex.documentId(),
                            annex.agencyId(),
                            annex.unitId(),
                            annex.period(),
                            Objects.requireNonNull(sum.dong()),
                            !sum.exact(),
                            null);
                })
                .toList();
    }
}
