package vn.chiso.observation;

import java.util.Locale;

/** How far a figure has gone on its way to being official, least first. Figures of issued reports arrive approved. */
public enum Review {
    DRAFT,
    RETURNED,
    SUBMITTED,
    APPROVED;

    /** Whether it was handed in: what leaders read, and what totals are made of. */
    public boolean isHandedIn() {
        return this == SUBMITTED || this == APPROVED;
    }

    public String key() {
        return "review." + name().toLowerCase(Locale.ROOT);
    }
}
