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
    INTEROPERABILITY,
    ASSETS,
    STAFF,
    LEASES;

    /** What of the inventory it shows; empty for the systems themselves. */
    Set<InventoryKind> kinds() {
        return switch (this) {
            case LIST, MATRIX, CHART -> Set.of();
            case INTEROPERABILITY -> Set.of(InventoryKind.INTEROPERABILITY);
            case ASSETS -> Set.of(InventoryKind.ASSET, InventoryKind.DOMAIN);
            case STAFF -> Set.of(InventoryKind.STAFF, InventoryKind.TRAINING);
            case LEASES -> Set.of(InventoryKind.LEASE);
        };
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
