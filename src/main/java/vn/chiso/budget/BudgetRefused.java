package vn.chiso.budget;

import vn.chiso.base.text.Refused;

/** A change of a budget task that was not made. */
public final class BudgetRefused extends Refused {

    /** Somebody else changed the cell since the editor saw it. */
    public static final String OVERTAKEN = "budget.refused.overtaken";

    private static final long serialVersionUID = 1L;

    BudgetRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}
