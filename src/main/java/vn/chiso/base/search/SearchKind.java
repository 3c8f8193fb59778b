package vn.chiso.base.search;

import java.util.Locale;

/** What the search finds, in the order in which it is shown. */
public enum SearchKind {
    UNIT,
    AGENCY,
    INDICATOR,
    DOCUMENT,
    PASSAGE,
    FINDING,
    RECOMMENDATION,
    DIRECTIVE,
    SYSTEM;

    /** Key of the plural name on screen. */
    public String key() {
        return "search.kind." + name().toLowerCase(Locale.ROOT);
    }
}
