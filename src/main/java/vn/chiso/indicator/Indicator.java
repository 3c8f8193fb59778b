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
 * @param sensitive whether what single agencies answer is not for everybody; totals are
 * @param definition what else decides what counts; null for nothing
 * @param legalBasis the document that asks for it; null where none is known
 * @param continuedById the indicator that it was merged into; null for none
 * @param version changes with each change
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
        List<String> levels,
        boolean sensitive,
        @Nullable String definition,
        @Nullable String legalBasis,
        Edition edition,
        @Nullable Long continuedById,
        int version) {

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

    /** What could be written about it to make it anew; the start of a change. */
    public NewIndicator asNew() {
        return new NewIndicator(
                code,
                groupId,
                position,
                new Names(nameVi, nameEn, shortVi, shortEn),
                new Definition(numeratorDef, denominatorDef, definition, legalBasis),
                new Scale(kind, unit, direction, rollup, levels),
                appliesTo,
                dimensionTypeId,
                targetOfId,
                asksPresence,
                sensitive,
                edition);
    }
}
