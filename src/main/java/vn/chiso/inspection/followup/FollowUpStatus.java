package vn.chiso.inspection.followup;

import java.util.Locale;

/** How far a recommendation has come. DECLINED will not be done. */
public enum FollowUpStatus {
    NEW,
    IN_PROGRESS,
    DONE,
    DECLINED;

    /** Whether nothing is expected any more. */
    public boolean isOver() {
        return this == DONE || this == DECLINED;
    }

    /** Key of the name on screen. */
    public String key() {
        return "followup.status." + name().toLowerCase(Locale.ROOT);
    }
}
