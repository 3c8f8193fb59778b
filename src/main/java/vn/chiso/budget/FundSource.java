package vn.chiso.budget;

import java.util.Locale;

/** Where money comes from. */
public enum FundSource {
    CENTRAL,
    LOCAL,
    /** What was left of the recurrent budget. */
    RECURRENT_SAVINGS,
    /** In words of the report that it does not explain. */
    AS_WRITTEN,
    NOT_STATED;

    /** The key of the name on screen. */
    public String key() {
        return "budget.source." + word();
    }

    /** The word in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
