package vn.chiso.observation;

import java.util.Locale;

/** What made a version of a figure. */
public enum FigureAction {
    /** Stated by a document, or entered before versions were kept. */
    LOADED,
    /** Somebody answered, or answered anew. */
    ENTERED,
    /** Somebody went back to an earlier version. */
    RESTORED,
    /** A step of the report it belongs to made it more or less official. */
    REVIEWED,
    /** Somebody took the first answer back; the cell is silent again. */
    WITHDRAWN;

    /** As the audit trail writes it, such as {@code entered}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "history." + word();
    }
}
