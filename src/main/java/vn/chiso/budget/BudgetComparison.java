package vn.chiso.budget;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Period;

/**
 * What was executed against what was allocated, of a task, or of somebody in a period. Only where both are there can they
 * be compared; of everything else it says which of the two is missing.
 *
 * @param task null for all that somebody has
 * @param executed in đồng; null where nothing is said
 * @param allocated in đồng; null where nothing is said
 * @param rough whether one of them is only about so much, so that no share can be computed
 * @param stated the one figure that is known, where a single one is
 */
public record BudgetComparison(
        @Nullable Long agencyId,
        long unitId,
        Period period,
        @Nullable BudgetTask task,
        @Nullable BigDecimal executed,
        @Nullable BigDecimal allocated,
        boolean rough,
        @Nullable Figure stated) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public boolean isPossible() {
        return ratio() != null;
    }

    /** How many hundredths of what was allocated were executed, computed; null where that cannot be said. */
    public @Nullable BigDecimal ratio() {
        return !rough && executed != null && allocated != null && allocated.signum() > 0
                ? executed.multiply(HUNDRED).divide(allocated, MathContext.DECIMAL128)
                : null;
    }

    /** Tasks of which both are known one by one; all else by subject and period. */
    public static List<BudgetComparison> of(List<BudgetAnnex> annexes, List<BudgetAmount> amounts) {
        List<BudgetComparison> rows = new ArrayList<>();
        for (BudgetAnnex annex : annexes) {
            annex.tasks().stream()
                    .filter(task -> task.executed() != null && task.own().allocated() != null)
                    .forEach(task -> rows.add(new BudgetComparison(
                            annex.agencyId(),
                            annex.unitId(),
                            annex.period(),
                            task,
                            task.executed(),
                            task.own().allocated(),
                            !BudgetSum.of(List.of(task)).exact(),
                            null)));
        }
        List<BudgetAmount> left = new ArrayList<>(amounts);
        while (!left.isEmpty()) {
            BudgetAmount first = left.getFirst();
            List<BudgetAmount> same =
                    left.stream().filter(other -> isOfTheSame(first, other)).toList();
            left.removeAll(same);
            rows.add(new BudgetComparison(
                    first.agencyId(),
                    first.unitId(),
                    first.period(),
                    null,
                    sum(same, MoneyKind.EXECUTED),
                    sum(same, MoneyKind.ALLOCATED),
                    same.stream().anyMatch(BudgetAmount::rough),
                    same.size() == 1 ? first.figure() : null));
        }
        return List.copyOf(rows);
    }

    private static boolean isOfTheSame(BudgetAmount one, BudgetAmount other) {
        return Objects.equals(one.agencyId(), other.agencyId())
                && one.unitId() == other.unitId()
                && one.period().equals(other.period());
    }

    private static @Nullable BigDecimal sum(List<BudgetAmount> amounts, MoneyKind kind) {
        return amounts.stream()
                .filter(one -> one.kind() == kind)
                .map(BudgetAmount::dong)
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
