package vn.chiso.document.directive;

import java.util.Locale;

/** What sort of document directs; LETTER is "công văn", RULES any set of rules, OTHER what is no document at all. */
public enum DirectiveKind {
    DECREE,
    RESOLUTION,
    DECISION,
    DIRECTIVE,
    CIRCULAR,
    LETTER,
    PLAN,
    PROGRAMME,
    SCHEME,
    RULES,
    NOTICE,
    REPORT,
    OTHER;

    /** The key of the name on screen. */
    public String key() {
        return "directives.kind." + name().toLowerCase(Locale.ROOT);
    }
}
