package vn.chiso.budget;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.MoneyUnit;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Period;

/**
 * The annex of a report on a budget, as far as the reader may read it: what screen, paper and Word document are made of.
 *
 * @param period what the report counts together
 * @param unitWritten the unit of its money, as the report writes it ({@code Tr đồng})
 * @param sufficient whether the report's text finds the budget sufficient; null where it does not say
 */
public record BudgetAnnex(
        long id,
        String key,
        long documentId,
        long agencyId,
        long unitId,
        Period period,
        String unitWritten,
        @Nullable Figure sufficient,
        List<BudgetGroup> groups) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public BudgetAnnex {
        groups = List.copyOf(groups);
    }

    /** The unit in which its amounts are shown. */
    public MoneyUnit unit() {
        return MoneyUnit.of(unitWritten);
    }

    /** The tasks of all groups, in their order. */
    public List<BudgetTask> tasks() {
        return groups.stream().flatMap(group -> group.tasks().stream()).toList();
    }

    /** What all tasks cost together, computed. */
    public BudgetSum executed() {
        return BudgetSum.of(tasks());
    }

    /** How many hundredths of all that was executed an amount is, computed; null where there is nothing to divide. */
    public @Nullable BigDecimal share(@Nullable BigDecimal dong) {
        BigDecimal all = executed().dong();
        return dong == null || all == null || all.signum() == 0
                ? null
                : dong.multiply(HUNDRED).divide(all, MathContext.DECIMAL128);
    }
}
