package vn.chiso.territory;

import java.util.List;
import java.util.Locale;

/** The levels of administration, from the whole country down. Until 30 June 2025 there were three below the nation,
 * since 1 July 2025 a commune stands directly under its province. */
public enum UnitLevel {
    NATION("quốc gia"),
    PROVINCE("tỉnh", "thành phố trực thuộc trung ương"),
    DISTRICT("huyện", "quận", "thị xã", "thành phố thuộc tỉnh", "thành phố thuộc thành phố trực thuộc trung ương"),
    COMMUNE("xã", "phường", "thị trấn", "đặc khu");

    private final List<String> kinds;

    UnitLevel(String... kinds) {
        this.kinds = List.of(kinds);
    }

    /** The official kinds of units of this level, the usual one first. */
    public List<String> kinds() {
        return kinds;
    }

    /** The key of the name on screen. */
    public String key() {
        return "unit.level." + name().toLowerCase(Locale.ROOT);
    }
}
