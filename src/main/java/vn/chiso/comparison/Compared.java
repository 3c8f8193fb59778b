package vn.chiso.comparison;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.agency.Tier;
import vn.chiso.base.text.Texts;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/**
 * Who is compared: an agency, a unit, or a tier of a unit as a whole.
 *
 * @param key as addresses write it: {@code a12} for an agency, {@code u44} for a unit, both by the system's own id, and
 *     {@code tDISTRICT} for a tier
 * @param agency the agency; null for units and tiers
 * @param unit the unit itself, or that of the agency or tier
 * @param tier the tier; null for agencies and units
 */
public record Compared(
        String key,
        @Nullable Agency agency,
        Unit unit,
        @Nullable Tier tier) {

    public static Compared of(Agency agency, Unit unit) {
        return new Compared("a" + agency.id(), agency, unit, null);
    }

    public static Compared of(Unit unit) {
        return new Compared("u" + unit.id(), null, unit, null);
    }

    public static Compared of(Unit unit, Tier tier) {
        return new Compared("t" + tier.name(), null, unit, tier);
    }

    /** Short, for heads and marks: a people's committee goes by the name of its unit. */
    public String label(Locale locale) {
        if (tier != null) {
            return Texts.get(tier.key(), locale);
        }
        return agency == null || agency.type().isCommittee() ? unit.shortName() : agency.shortName();
    }

    /** In full, for whoever listens and for files. */
    public String name(Locale locale) {
        if (tier != null) {
            return Texts.get(tier.key(), locale) + ", " + unit.fullName();
        }
        return agency == null ? unit.fullName() : agency.name();
    }

    /** The tier that it stands on; null for a unit, which has several. */
    public @Nullable Tier ofTier() {
        return agency == null ? tier : agency.tier();
    }

    /** The key of the name of those whom it is listed with. */
    public String block() {
        if (tier != null) {
            return "compare.block.tiers";
        }
        if (agency == null) {
            return "compare.block.level." + unit.level().name().toLowerCase(Locale.ROOT);
        }
        return switch (agency.type()) {
            case UBND_HUYEN, PHONG_BAN, UBND_XA, TRUONG_HOC, NGANH_DOC ->
                "compare.block." + agency.type().code();
            default -> "compare.block.so_ban_nganh";
        };
    }

    /** The same for ranking, where wards are held against wards and communes against communes. */
    public String rankBlock() {
        boolean commune = unit.level() == UnitLevel.COMMUNE && tier == null;
        if (!commune) {
            return block();
        }
        return switch (unit.kind()) {
            case "phường" -> "compare.block.wards";
            case "thị trấn" -> "compare.block.townships";
            case "xã" -> "compare.block.communes";
            default -> block();
        };
    }
}
