package vn.chiso.budget;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.observation.Figure;

/**
 * What tasks cost together. Reports have no lines of totals: this is always computed.
 *
 * @param dong null where no task has an amount; missing is not zero
 * @param counted how many tasks have one
 * @param silent how many have none
 * @param exact whether no amount is rough, such as "more than"
 * @param approved whether every amount is approved
 */
public record BudgetSum(@Nullable BigDecimal dong, int counted, int silent, boolean exact, boolean approved) {

    static BudgetSum of(List<BudgetTask> tasks) {
        @Nullable BigDecimal sum = null;
        int counted = 0;
        boolean exact = true;
        boolean approved = true;
        for (BudgetTask task : tasks) {
            BigDecimal amount = task.executed();
            Figure figure = task.figure(AnnexColumn.EXECUTED);
            if (amount != null && figure != null) {
                sum = sum == null ? amount : sum.add(amount);
                counted++;
                exact &= figure.qualifier().isEmpty();
                approved &= figure.approved();
            }
        }
        return new BudgetSum(sum, counted, tasks.size() - counted, exact, approved);
    }
}
