package vn.chiso.document;

import java.util.Locale;

/** The kinds of reports that figures are cited from. */
public enum DocumentKind {
    BUDGET_REVIEW,
    INSPECTION,
    ANNUAL,
    RESOLUTION,
    OTHER;

    /** The key of the name on screen. */
    public String key() {
        return "documents.kind." + name().toLowerCase(Locale.ROOT);
    }
}
