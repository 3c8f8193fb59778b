package vn.chiso.inspection;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a report says beside its figures, in a few words of ours.
 *
 * @param key such as {@code 001-Q032}
 * @param documentId the report
 * @param section its section, such as {@code II.2}
 * @param subject whom it is about, as the report names them
 * @param agencyIds the agencies of the register among them; empty for a population or nobody in particular
 * @param topic code of an indicator group
 * @param addressee whom a recommendation is for; null where it is for nobody
 * @param addresseeImplied whether the report names no addressee there, and whoever it is sent to is meant
 * @param sensitive whether it tells how single agencies are secured
 * @param severity how bad a shortcoming is; null where nobody has judged it, as no report does
 * @param recorded whether somebody wrote it here; what a report says is never changed
 */
public record Finding(
        long id,
        String key,
        long documentId,
        String section,
        String subject,
        List<Long> agencyIds,
        String topic,
        FindingKind kind,
        String words,
        @Nullable String addressee,
        boolean addresseeImplied,
        boolean sensitive,
        @Nullable String noteVi,
        @Nullable String noteEn,
        @Nullable Severity severity,
        boolean recorded,
        int version) {

    /** What to know about the place in the report; null for nothing. */
    public @Nullable String note(Locale locale) {
        return locale.getLanguage().equals("en") ? noteEn : noteVi;
    }

    /** The same under another judgement, seen in a version. */
    Finding judged(int seen, @Nullable Severity other) {
        return new Finding(
                id,
                key,
                documentId,
                section,
                subject,
                agencyIds,
                topic,
                kind,
                words,
                addressee,
                addresseeImplied,
                sensitive,
                noteVi,
                noteEn,
                other,
                recorded,
                seen);
    }

    /** The same about fewer agencies. */
    Finding about(String fewer, List<Long> ids) {
        return new Finding(
                id,
                key,
                documentId,
                section,
                fewer,
                ids,
                topic,
                kind,
                words,
                addressee,
                addresseeImplied,
                sensitive,
                noteVi,
                noteEn,
                severity,
                recorded,
                version);
    }
}
