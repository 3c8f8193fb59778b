package vn.chiso.document.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A document that reports cite, as they cite it. Two symbols for what is probably one document stay two until somebody
 * confirms it.
 *
 * @param number number and symbol; null when the report gives none
 * @param issuer empty when nothing tells it
 * @param subject as cited; empty when the report gives none
 * @param doubtVi what is doubtful about the symbol or the years, and why; null when nothing is
 * @param citations in the order of the reports; none where somebody put it into the register
 */
public record DirectiveDocument(
        long id,
        String key,
        @Nullable String number,
        @Nullable LocalDate issueDate,
        String issuer,
        IssuerFrom issuerFrom,
        DirectiveKind kind,
        String subject,
        @Nullable String doubtVi,
        @Nullable String doubtEn,
        List<DirectiveCitation> citations) {

    public boolean isDoubtful() {
        return doubtVi != null;
    }

    /** Why it is doubtful; null when it is not. */
    public @Nullable String doubt(Locale locale) {
        return locale.getLanguage().equals("en") ? doubtEn : doubtVi;
    }
}
