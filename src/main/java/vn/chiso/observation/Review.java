package vn.chiso.observation;

import java.util.Locale;

/** How far a figure has gone on its way to being official. Figures of issued reports arrive approved. */
public enum Review {
    DRAFT,
    AGENCY_APPROVED,
    SUBMITTED,
    APPROVED,
    RETURNED;

    public String key() {
        return "review." + name().toLowerCase(Locale.ROOT);
    }
}
