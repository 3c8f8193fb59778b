package vn.chiso.observation;

import java.util.Locale;

/** How far a figure has gone on its way to being official, least first. Figures of issued reports arrive approved. */
public enum Review {
    DRAFT,
    RETURNED,
    SUBMITTED,
    APPROVED;

    public String key() {
        return "review." + name().toLowerCase(Locale.ROOT);
    }
}
