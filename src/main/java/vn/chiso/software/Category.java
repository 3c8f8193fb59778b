package vn.chiso.software;

import java.util.Locale;

/** What a system is for, in the order in which categories are listed. */
public enum Category {
    DOCUMENTS,
    EXCHANGE,
    EMAIL,
    SIGNATURES,
    ONE_STOP,
    ONLINE_SERVICES,
    WEBSITES,
    TASKS,
    STAFF,
    SECTOR,
    FINANCE,
    MEETINGS,
    NETWORKS,
    DATA_CENTRES,
    SECURITY,
    PLATFORM,
    DATABASES,
    NATIONAL_DATABASES,
    LEASED,
    COVID,
    ARCHITECTURE;

    /** The key of the name on screen. */
    public String key() {
        return "software.category." + word();
    }

    /** The word in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
