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

    /** Whether it is something of its own, not a place where something is said. */
    boolean isThing() {
        return this != PASSAGE && this != FINDING && this != RECOMMENDATION;
    }

    /** Key of the plural name on screen. */
    public String key() {
        return "search.kind." + name().toLowerCase(Locale.ROOT);
    }
}
