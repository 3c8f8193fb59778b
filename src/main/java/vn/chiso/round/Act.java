package vn.chiso.round;

import java.util.Locale;

/** What somebody did with a report. */
public enum Act {
    OPENED,
    SENT,
    AGREED,
    APPROVED,
    RETURNED,
    REOPENED;

    public String key() {
        return "report.act." + word();
    }

    /** As the audit trail writes it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
