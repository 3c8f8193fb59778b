package vn.chiso.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiso.observation.Figure;

/**
 * A report whose text finds the budget too small, while its annex has every task done and every need met. Nobody decides
 * which of the two is so: both are shown.
 *
 * @param sufficient what the text says
 * @param tasks how many tasks the annex reports, each done and each enough
 * @param example the first task's figure of completion, which leads to the annex
 */
public record BudgetContradiction(Figure sufficient, int tasks, Figure example) {

    /** The columns by which the annex contradicts the text. */
    public static final Set<AnnexColumn> COLUMNS =
            Set.of(AnnexColumn.COMPLETION, AnnexColumn.VS_NEED, AnnexColumn.VS_NQ17);

    private static final BigDecimal WHOLE = new BigDecimal(100);

    /** Empty where text and annex agree, or where one of them says nothing. */
    public static Optional<BudgetContradiction> of(BudgetAnnex annex) {
        @Nullable Figure said = annex.sufficient();
        List<BudgetTask> reported =
                annex.tasks().stream().filter(task -> !task.figures().isEmpty()).toList();
        if (said == null || !Boolean.FALSE.equals(said.yes()) || reported.isEmpty()) {
            return Optional.empty();
        }
        @Nullable Figure example = reported.getFirst().figure(AnnexColumn.COMPLETION);
        return example != null && reported.stream().allMatch(BudgetContradiction::isAllWell)
                ? Optional.of(new BudgetContradiction(said, reported.size(), example))
                : Optional.empty();
    }

    private static boolean isAllWell(BudgetTask task) {
        Figure completion = task.figure(AnnexColumn.COMPLETION);
        return completion != null
                && completion.value() != null
                && completion.value().compareTo(WHOLE) == 0
                && task.says(AnnexColumn.VS_NEED, true)
                && task.says(AnnexColumn.VS_NQ17, true)
                && task.own().difficulty() == null;
    }
}
