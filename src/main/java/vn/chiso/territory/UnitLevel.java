package vn.chiso.territory;

import java.util.List;
import java.util.Locale;

/** The levels of administration, from the whole country down. Until 30 June 2025 there were three below the nation,
 * since 1 July 2025 a commune stands directly under its province. */
public enum UnitLevel {
    NATION,
    PROVINCE,
    DISTRICT,
    COMMUNE;

    /** The official kinds of units of this level, the usual one first. */
    public List<String> kinds() {
        return switch (this) {
            case NATION -> List.of("quốc gia");
            case PROVINCE -> List.of("tỉnh", "thành phố trực thuộc trung ương");
            case DISTRICT ->
                List.of(
                        "huyện",
                        "quận",
                        "thị xã",
                        "thành phố thuộc tỉnh",
                        "thành phố thuộc thành phố trực thuộc trung ương");
            case COMMUNE -> List.of("xã", "phường", "thị trấn", "đặc khu");
        };
    }

    /** The key of the name on screen. */
    public String key() {
        return "unit.level." + name().toLowerCase(Locale.ROOT);
    }
}
