package vn.chiso.software;

import java.util.Locale;

/** How far a system has come where a report names it; as reported, never more. */
public enum UseStatus {
    IN_USE,
    PARTLY,
    PILOT,
    EXPANDING,
    TO_COMMUNES,
    BUILDING,
    PLANNED,
    LEASED,
    LEASE_PLANNED,
    LICENCE,
    LICENCE_LAPSED,
    BROKEN,
    NEEDED,
    NOT_IN_USE,
    NOT_REPORTED,
    MENTIONED;

    /** The key of the name on screen. */
    public String key() {
        return "software.status." + name().toLowerCase(Locale.ROOT);
    }
}
