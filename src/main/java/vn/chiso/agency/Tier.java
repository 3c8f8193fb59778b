package vn.chiso.agency;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tier of administration that an agency stands on, in the order in which tiers are listed. Schools and vertical
 * sectors (tax, treasury, insurance) are tiers of their own; ALL is the province as a whole.
 */
public enum Tier {
    PROVINCE,
    DISTRICT,
    COMMUNE,
    SCHOOL,
    SECTOR,
    ALL;

    /** The scope word of a form: so, huyen, phong, xa, truong, nganh, toan_tinh. */
    static Tier ofScopeWord(String word) {
        return switch (word) {
            case "so" -> PROVINCE;
            case "huyen", "phong" -> DISTRICT;
            case "xa" -> COMMUNE;
            case "truong" -> SCHOOL;
            case "nganh" -> SECTOR;
            case "toan_tinh" -> ALL;
            default -> throw new IllegalArgumentException("Unknown scope: " + word);
        };
    }

    /** The scope words that mean this tier. */
    public List<String> scopeWords() {
        return switch (this) {
            case PROVINCE -> List.of("so");
            case DISTRICT -> List.of("huyen", "phong");
            case COMMUNE -> List.of("xa");
            case SCHOOL -> List.of("truong");
            case SECTOR -> List.of("nganh");
            case ALL -> List.of("toan_tinh");
        };
    }

    /** The tiers of a scope such as {@code so+huyen+xa}, in tier order, each once. */
    public static Set<Tier> ofScope(String scope) {
        return Arrays.stream(scope.split("\\+"))
                .map(Tier::ofScopeWord)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Tier.class)));
    }

    /** How the open-data API writes a scope: {@code PROVINCE+DISTRICT}. */
    public static String joined(String scope) {
        return ofScope(scope).stream().map(Enum::name).collect(Collectors.joining("+"));
    }

    /** The key of the name on screen. */
    public String key() {
        return "tier." + name().toLowerCase(Locale.ROOT);
    }
}
