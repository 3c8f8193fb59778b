package vn.chiso.software;

import java.util.Locale;

/** How something of the inventory stands, as its report says. */
public enum InventoryState {
    CONNECTED,
    NOT_CONNECTED,
    /** Whether it has lapsed is a question of the day. */
    LICENCE,
    IN_USE,
    NEEDED,
    DEDICATED,
    PART_TIME,
    ASSIGNED,
    ATTENDED,
    NOT_HELD,
    LEASED,
    LEASE_PLANNED;

    public String key() {
        return "inventory.state." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is as one would wish. */
    public boolean isGood() {
        return switch (this) {
            case CONNECTED, IN_USE, DEDICATED, ATTENDED, LEASED -> true;
            default -> false;
        };
    }

    /** Whether something is missing. */
    public boolean isBad() {
        return switch (this) {
            case NOT_CONNECTED, NEEDED, PART_TIME -> true;
            default -> false;
        };
    }
}
