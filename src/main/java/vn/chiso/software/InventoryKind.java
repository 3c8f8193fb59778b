package vn.chiso.software;

import java.util.Locale;

/** What reports tell of IT beside the systems themselves, in the order in which it is listed. */
public enum InventoryKind {
    /** Two systems, and whether they exchange data. */
    INTEROPERABILITY,
    /** A device or licensed software. */
    ASSET,
    DOMAIN,
    /** People who look after IT. */
    STAFF,
    /** A course. */
    TRAINING,
    /** A service that is leased. */
    LEASE;

    /** The key of the name on screen. */
    public String key() {
        return "inventory.kind." + name().toLowerCase(Locale.ROOT);
    }
}
