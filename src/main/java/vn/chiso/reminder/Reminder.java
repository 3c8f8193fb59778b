package vn.chiso.reminder;

import java.util.Locale;

/**
 * One thing to say to one person about one report.
 *
 * @param kind what is said once; at most 40 characters
 */
record Reminder(Owed owed, Cause cause, String kind) {

    /** Why somebody is reminded. */
    enum Cause {
        DUE,
        LATE,
        RETURNED;

        /** The key of its texts. */
        String key() {
            return "reminder." + name().toLowerCase(Locale.ROOT);
        }
    }
}
