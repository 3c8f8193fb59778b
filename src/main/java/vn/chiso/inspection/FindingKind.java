package vn.chiso.inspection;

import java.util.Locale;

/** What a report says something as. FINDING is told without praise or blame, NEXT_TASK is what the reporter will do. */
public enum FindingKind {
    ACHIEVEMENT,
    LIMITATION,
    CAUSE,
    FINDING,
    RECOMMENDATION,
    NEXT_TASK;

    /** Whether somebody is asked to do something, so that it can be followed up. */
    public boolean isAsked() {
        return this == RECOMMENDATION || this == NEXT_TASK;
    }

    /** The key of the name on screen. */
    public String key() {
        return "findings.kind." + word();
    }

    /** The word in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
