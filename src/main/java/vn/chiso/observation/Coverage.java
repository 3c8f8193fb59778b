package vn.chiso.observation;

import java.util.Locale;

/** How much of a population a source speaks of. Only ALL counts as the unit's own figure; INSPECTED is a sample; the
 * others are words. */
public enum Coverage {
    ALL,
    INSPECTED,
    MOST,
    MANY,
    SOME,
    ONE_UNNAMED,
    /** The subject is one agency. */
    SELF;

    public boolean isVague() {
        return this == MOST || this == MANY || this == SOME || this == ONE_UNNAMED;
    }

    public String key() {
        return "coverage." + name().toLowerCase(Locale.ROOT);
    }
}
