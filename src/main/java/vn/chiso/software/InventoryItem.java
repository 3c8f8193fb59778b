package vn.chiso.software;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Tier;

/**
 * One thing that a report tells of IT, in our words. Its numbers are those of the figures that say so.
 *
 * @param unitId on whose tiers; null where an agency is named
 * @param tiers of the unit; empty where the report does not tell them apart
 * @param agencyId null where a unit is
 * @param nameVi what it is: a system, a device, a host, a course, a service
 * @param otherVi what belongs to it: the other system, what a device is for, a degree, who holds a course, how a service is
 *     leased; empty for nothing
 * @param figures the figures that say so, by fact key
 * @param sensitive whether it tells how single agencies are secured
 */
public record InventoryItem(
        long id,
        String key,
        InventoryKind kind,
        long documentId,
        String section,
        @Nullable Long unitId,
        List<Tier> tiers,
        @Nullable Long agencyId,
        String nameVi,
        String nameEn,
        String otherVi,
        String otherEn,
        InventoryState state,
        List<String> figures,
        boolean sensitive) {

    public InventoryItem {
        tiers = List.copyOf(tiers);
        figures = List.copyOf(figures);
    }

    public String name(Locale locale) {
        return isEnglish(locale) ? nameEn : nameVi;
    }

    public String other(Locale locale) {
        return isEnglish(locale) ? otherEn : otherVi;
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
