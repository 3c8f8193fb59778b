package vn.chiso.budget;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.observation.Figure;

/**
 * A group of tasks; it may have none.
 *
 * @param number as the annex counts them
 * @param itemId the dimension item that stands for it
 * @param basis what its tasks are based on, as the report cites it; null where nothing is said
 */
public record BudgetGroup(
        int number,
        long itemId,
        String name,
        String shortVi,
        String shortEn,
        @Nullable Figure basis,
        List<BudgetTask> tasks) {

    public BudgetGroup {
        tasks = List.copyOf(tasks);
    }

    public String shortName(Locale locale) {
        return locale.getLanguage().equals("en") ? shortEn : shortVi;
    }

    /** What its tasks cost together, computed. */
    public BudgetSum executed() {
        return BudgetSum.of(tasks);
    }
}
