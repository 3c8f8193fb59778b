package vn.chiso.agency;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.VietnameseText;

/**
 * What somebody writes down of an agency. Text is kept composed and without blanks at its ends; aliases are each there
 * once, read without marks and case, in the order given, and never the name itself.
 *
 * @param shortName for chart labels; the name where it is empty
 * @param electronicId null when none is known
 * @param parentId the agency it is part of; null when it is none
 * @param validFrom first day; null when older than the register
 * @param validTo first day on which it is no more; null while it exists
 */
public record AgencyDetails(
        String name,
        String shortName,
        @Nullable String electronicId,
        AgencyType type,
        long unitId,
        @Nullable Long parentId,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> aliases) {

    public AgencyDetails {
        name = VietnameseText.nfc(name).strip();
        shortName = shortName.isBlank() ? name : VietnameseText.nfc(shortName).strip();
        electronicId = electronicId == null || electronicId.isBlank() ? null : electronicId.strip();
        aliases = once(name, aliases);
    }

    /** The same as it begins on a day. */
    AgencyDetails from(LocalDate day) {
        return new AgencyDetails(name, shortName, electronicId, type, unitId, parentId, day, validTo, aliases);
    }

    /** The same as a part of another agency. */
    public AgencyDetails partOf(long parent) {
        return new AgencyDetails(name, shortName, electronicId, type, unitId, parent, validFrom, validTo, aliases);
    }

    /** The same as it ends on a day. */
    public AgencyDetails until(LocalDate day) {
        return new AgencyDetails(name, shortName, electronicId, type, unitId, parentId, validFrom, day, aliases);
    }

    private static List<String> once(String name, List<String> aliases) {
        Map<String, String> byFold = new LinkedHashMap<>();
        for (String alias : aliases) {
            byFold.putIfAbsent(
                    VietnameseText.fold(alias), VietnameseText.nfc(alias).strip());
        }
        byFold.remove(VietnameseText.fold(name));
        byFold.remove("");
        return List.copyOf(byFold.values());
    }
}
