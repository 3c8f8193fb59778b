package vn.chiso.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.DateText;

/**
 * A state agency. Names repeat across provinces ("Văn phòng UBND tỉnh"), so an agency is known by its key.
 *
 * @param key stable key, such as {@code P44:so-tu-phap}
 * @param shortName for chart labels, such as "UBND H. Bố Trạch"
 * @param electronicId the identifier of agencies in electronic exchange; null when none is known
 * @param unitId the administrative unit it works for
 * @param parentId the agency it is part of; null when it is none
 * @param version changes with each change
 */
public record Agency(
        long id,
        String key,
        @Nullable String electronicId,
        String name,
        String shortName,
        String foldedName,
        AgencyType type,
        long unitId,
        @Nullable Long parentId,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version) {

    /** The same as one of several of that name, known by its unit: "Sở Tư pháp (Quảng Bình)". */
    public Agency of(String unit) {
        return with(" (" + unit + ")", " (" + unit + ")");
    }

    /** The same as one that is no more: "UBND huyện Bố Trạch (… – 30/06/2025)", short "UBND H. Bố Trạch (… – 2025)". */
    public Agency until(LocalDate last) {
        return with(" (… – " + DateText.format(last) + ")", " (… – " + last.getYear() + ")");
    }

    private Agency with(String suffix, String shortSuffix) {
        return new Agency(
                id,
                key,
                electronicId,
                name + suffix,
                shortName + shortSuffix,
                foldedName,
                type,
                unitId,
                parentId,
                validFrom,
                validTo,
                version);
    }

    public Tier tier() {
        return type.tier();
    }

    /** Whether the agency existed on {@code day}. */
    public boolean inForceOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || day.isBefore(validTo));
    }
}
