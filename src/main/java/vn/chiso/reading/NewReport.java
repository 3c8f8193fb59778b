package vn.chiso.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.document.DocumentKind;

/**
 * A report to be put into the register, or what is said of one now.
 *
 * @param number number and symbol; empty where it has none
 * @param place where it was written; empty where it does not say
 * @param basis what it was asked for by; empty for nothing
 * @param agencyId the agency that it reports on; null for a whole unit
 */
public record NewReport(
        DocumentKind kind,
        String number,
        @Nullable LocalDate issueDate,
        String place,
        String issuer,
        String title,
        LocalDate periodStart,
        LocalDate periodEnd,
        String basis,
        long unitId,
        @Nullable Long agencyId) {

    public NewReport {
        number = VietnameseText.nfc(number).strip();
        place = VietnameseText.nfc(place).strip();
        issuer = VietnameseText.nfc(issuer).strip();
        title = VietnameseText.nfc(title).strip();
        basis = VietnameseText.nfc(basis).strip();
    }
}
