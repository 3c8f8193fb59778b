package vn.chiso.observation.check;

import java.util.Locale;

/** What becomes of an answer that a check objects to; the strictest first. */
public enum Severity {
    /** It is not stored. */
    REFUSE,
    /** It is stored when somebody says why. */
    REASON,
    /** It is stored, and marked as odd. */
    NOTE;

    /** The key of its name. */
    public String key() {
        return "check.severity." + name().toLowerCase(Locale.ROOT);
    }
}
