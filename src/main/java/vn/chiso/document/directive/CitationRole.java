package vn.chiso.document.directive;

import java.util.Locale;

/** Why a report names a document: as what it rests on, in passing, because its agency issued it, or because it is the
 * report itself. */
public enum CitationRole {
    BASIS,
    REFERENCE,
    ISSUED,
    SELF;

    /** The key of the name on screen. */
    public String key() {
        return "directives.role." + name().toLowerCase(Locale.ROOT);
    }
}
