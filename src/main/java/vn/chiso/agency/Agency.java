package vn.chiso.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
        String suffix = " (" + unit + ")";
        return new Agency(
                id,
                key,
                electronicId,
                name + suffix,
                shortName + suffix,
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
