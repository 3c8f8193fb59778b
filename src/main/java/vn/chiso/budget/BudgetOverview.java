package vn.chiso.budget;

import java.util.List;
import java.util.Objects;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/**
 * What a reader sees of the budget at once.
 *
 * @param annexes that the filter wants, whole
 * @param amounts that the filter wants
 * @param all every amount that the reader may read: what filters choose from
 */
public record BudgetOverview(List<BudgetAnnex> annexes, List<BudgetAmount> amounts, List<BudgetAmount> all) {

    public BudgetOverview {
        annexes = List.copyOf(annexes);
        amounts = List.copyOf(amounts);
        all = List.copyOf(all);
    }

    /** Two statements and one for each annex. */
    public static BudgetOverview read(BudgetService budget, TerritoryService territory, BudgetFilter filter) {
        List<BudgetAnnex> annexes = budget.annexes();
        List<BudgetAmount> all = BudgetAmount.of(annexes, budget.allocations());
        return new BudgetOverview(
                annexes.stream()
                        .filter(annex -> filter.wants(annex) && isIn(annex.unitId(), filter, territory))
                        .toList(),
                all.stream()
                        .filter(amount -> filter.wants(amount) && isIn(amount.unitId(), filter, territory))
                        .toList(),
                all);
    }

    /** Executed against allocated, of all that is shown. */
    public List<BudgetComparison> comparisons() {
        return BudgetComparison.of(annexes, amounts);
    }

    /** The province in which a unit lies, or the unit itself. */
    public static Unit province(long unitId, TerritoryService territory) {
        Unit unit = territory.byId(unitId);
        return territory.path(unit).stream()
                .filter(one -> one.level() == UnitLevel.PROVINCE)
                .findFirst()
                .orElse(unit);
    }

    private static boolean isIn(long unitId, BudgetFilter filter, TerritoryService territory) {
        return filter.unitId() == null
                || Objects.equals(filter.unitId(), province(unitId, territory).id());
    }
}
