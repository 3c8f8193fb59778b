package vn.chiso.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.observation.NewPeriod;

/** An annex to be added; document, agency and dimension items by their stable keys, see {@link BudgetAnnex}. */
public record NewAnnex(
        String key, String documentKey, String agencyKey, String unitWritten, NewPeriod period, List<Group> groups) {

    /** @param item the short Vietnamese name of the dimension item */
    public record Group(int number, String item, List<Task> tasks) {}

    /** @param item the short Vietnamese name of the dimension item */
    public record Task(
            String key,
            String item,
            @Nullable String executedFact,
            @Nullable String executedWritten) {}
}
