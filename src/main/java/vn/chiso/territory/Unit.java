package vn.chiso.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An administrative unit as it was between two days. A unit whose code, name, kind or parent changes is followed by
 * another unit ({@link Succession}); a figure stays with the unit it was reported for.
 *
 * @param id the system's own key
 * @param key the stable key used in files and links, such as {@code D455}
 * @param code the official code; null for the nation. Unique only together with a day
 * @param kind the official kind in lower case, such as "huyện" or "thành phố thuộc tỉnh"
 * @param name the name without the kind
 * @param parentId the unit above; null for the nation
 * @param validFrom first day in force; null when older than the register
 * @param validTo first day no longer in force; null while in force
 * @param version changes with each correction
 */
public record Unit(
        long id,
        String key,
        @Nullable String code,
        UnitLevel level,
        String kind,
        String name,
        String foldedName,
        @Nullable Long parentId,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String legalBasis,
        int version) {

    /** Whether the unit existed on {@code day}. */
    public boolean inForceOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || day.isBefore(validTo));
    }

    /** The same as it ends on a day. */
    Unit until(LocalDate day) {
        return new Unit(
                id, key, code, level, kind, name, foldedName, parentId, validFrom, day, legalBasis, version + 1);
    }

    /** The name with its kind, as official texts write it: "thành phố Đồng Hới", "tỉnh Quảng Bình". */
    public String fullName() {
        return switch (level) {
            case NATION -> name;
            case PROVINCE -> kind.startsWith("thành phố") ? "thành phố " + name : kind + " " + name;
            case DISTRICT -> kind.startsWith("thành phố") ? "thành phố " + name : kind + " " + name;
            case COMMUNE -> kind + " " + name;
        };
    }

    /** A short name for chart labels: "H. Bố Trạch", "TX Ba Đồn", "TP Đồng Hới", "X. Vạn Phú"; provinces as they are. */
    public String shortName() {
        if (level == UnitLevel.NATION || level == UnitLevel.PROVINCE) {
            return name;
        }
        String prefix = switch (kind) {
            case "huyện" -> "H. ";
            case "thị xã" -> "TX ";
            case "quận" -> "Q. ";
            case "xã" -> "X. ";
            case "phường" -> "P. ";
            case "thị trấn" -> "TT ";
            default -> kind.startsWith("thành phố") ? "TP " : "";
        };
        return prefix + name;
    }
}
