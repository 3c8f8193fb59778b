package vn.chiso.report.ui;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.report.ReportRequest;
import vn.chiso.report.ReportType;

/**
 * What the reader has chosen so far; it is a request once type, subject and years are there.
 *
 * @param unitId the unit, also that of the agency; null while there is no subject
 * @param agencyId null for the unit itself
 */
record Chosen(
        @Nullable ReportType type,
        @Nullable Long unitId,
        @Nullable Long agencyId,
        @Nullable Integer from,
        @Nullable Integer to,
        Locale locale,
        int threshold) {

    Optional<ReportRequest> request() {
        return type == null || unitId == null || from == null || to == null
                ? Optional.empty()
                : Optional.of(new ReportRequest(type, unitId, agencyId, from, to, locale, threshold));
    }

    Chosen with(@Nullable Integer first, @Nullable Integer last) {
        return new Chosen(type, unitId, agencyId, first, last, locale, threshold);
    }

    /** The same of a request, such as that of a source document. */
    static Chosen of(ReportRequest request) {
        return new Chosen(
                request.type(),
                request.unitId(),
                request.agencyId(),
                request.from(),
                request.to(),
                request.locale(),
                request.threshold());
    }
}
