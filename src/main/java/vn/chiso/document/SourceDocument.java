package vn.chiso.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A report that figures are cited from. Real reports come without number, date or signature, so nearly everything may
 * be missing, and the screen says so.
 *
 * @param key stable key; the bundled reports are {@code 000} to {@code 004}
 * @param kind a {@link DocumentKind}
 * @param number number and symbol such as "120/BC-UBND"; null when the source has none
 * @param tellingFacts ids of the statements that a leader's card shows, in order
 * @param emptySections sections that have a heading and nothing else
 * @param addedBy who put it into the register; null for what came with the system, which stays as it is
 */
public record SourceDocument(
        long id,
        String key,
        String kind,
        @Nullable String number,
        @Nullable String numberNoteVi,
        @Nullable String numberNoteEn,
        @Nullable LocalDate issueDate,
        @Nullable String place,
        String issuer,
        String title,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        @Nullable String periodLabelVi,
        @Nullable String periodLabelEn,
        @Nullable String basis,
        long unitId,
        @Nullable Long agencyId,
        List<String> tellingFacts,
        List<String> emptySections,
        @Nullable String addedBy) {

    public @Nullable String periodLabel(Locale locale) {
        return locale.getLanguage().equals("en") ? periodLabelEn : periodLabelVi;
    }

    public @Nullable String numberNote(Locale locale) {
        return locale.getLanguage().equals("en") ? numberNoteEn : numberNoteVi;
    }
}
