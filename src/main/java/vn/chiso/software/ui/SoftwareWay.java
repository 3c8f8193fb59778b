package vn.chiso.software.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import vn.chiso.software.InventoryKind;

/** A way to look at the software that reports tell of, and at what they tell of IT beside it. */
enum SoftwareWay {
    LIST,
    MATRIX,
    CHART,
    INTEROPERABILITY(InventoryKind.INTEROPERABILITY),
    ASSETS(InventoryKind.ASSET, InventoryKind.DOMAIN),
    STAFF(InventoryKind.STAFF, InventoryKind.TRAINING),
    LEASES(InventoryKind.LEASE);

    private final Set<InventoryKind> kinds;

    SoftwareWay(InventoryKind... kinds) {
        this.kinds = Set.of(kinds);
    }

    /** What of the inventory it shows; empty for the systems themselves. */
    Set<InventoryKind> kinds() {
        return kinds;
    }

    /** The key of its name. */
    String key() {
        return "software." + name().toLowerCase(Locale.ROOT);
    }

    /** The word in addresses; the list is opened by an address that says nothing. */
    String word() {
        return this == LIST ? "" : name().toLowerCase(Locale.ROOT);
    }

    static SoftwareWay of(String word) {
        return Arrays.stream(values())
                .filter(way -> way.word().equals(word))
                .findFirst()
                .orElse(LIST);
    }
}
