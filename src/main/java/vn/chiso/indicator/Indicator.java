package vn.chiso.indicator;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of the catalogue.
 *
 * @param unit the unit of measure in Vietnamese as forms print it ("%", "triệu đồng", "văn bản"); null without one
 * @param appliesTo letters of the subjects it is asked of (see {@link vn.chiso.agency.AgencyType#appliesAs()}; P is the
 *     province itself)
 * @param asksPresence asks whether anything was reported at all: its "no" is a gap, not an answer
 * @param levels the ordered scale of a LEVEL indicator, lowest first; empty otherwise
 * @param dimensionTypeId what figures are broken down by; null when they never are
 * @param targetOfId for an indicator that holds targets: the one whose results are held against it
 */
public record Indicator(
        long id,
        String code,
        long groupId,
        int position,
        String nameVi,
        String nameEn,
        String shortVi,
        String shortEn,
        String foldedName,
        Kind kind,
        @Nullable String unit,
        @Nullable String numeratorDef,
        @Nullable String denominatorDef,
        Direction direction,
        String appliesTo,
        RollupRule rollup,
        @Nullable Long dimensionTypeId,
        @Nullable Long targetOfId,
        boolean asksPresence,
        List<String> levels) {

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameVi;
    }

    public String shortName(Locale locale) {
        return locale.getLanguage().equals("en") ? shortEn : shortVi;
    }

    /** Whether the indicator is asked of agencies with this letter. */
    public boolean appliesTo(char letter) {
        return appliesTo.indexOf(letter) >= 0;
    }
}
