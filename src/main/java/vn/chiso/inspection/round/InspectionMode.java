package vn.chiso.inspection.round;

import java.util.Locale;

/** Whether the team comes, or an agency inspects itself and reports. */
public enum InspectionMode {
    ON_SITE,
    SELF;

    /** Key of the name on screen. */
    public String key() {
        return "inspections.mode." + name().toLowerCase(Locale.ROOT);
    }
}
