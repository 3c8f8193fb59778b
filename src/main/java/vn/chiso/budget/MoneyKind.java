package vn.chiso.budget;

import java.util.Locale;

/** Whether money was given for something, or spent on it. */
public enum MoneyKind {
    ALLOCATED,
    EXECUTED;

    public String key() {
        return "budget.kind." + name().toLowerCase(Locale.ROOT);
    }
}
