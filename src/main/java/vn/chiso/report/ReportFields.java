package vn.chiso.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the sentences: head, addressees and signature. What is not known is left for whoever signs.
 *
 * @param superior the body above the issuer; empty for none
 * @param number number and symbol such as "519/BC-VP"; empty while there is none
 * @param symbol the symbol behind a number that is not there yet, such as "BC-VP"
 * @param place where it is issued
 * @param day when it is issued; null while that is open
 * @param summary what the report is about, below its title
 * @param to to whom it is sent; empty where nobody is addressed
 * @param recipients who gets a copy, one each, without hyphen and semicolon
 * @param authority the lines of the signature above the name, such as "KT. CHÁNH VĂN PHÒNG"
 * @param signer full name; empty while it is left for signing
 */
public record ReportFields(
        String superior,
        String issuer,
        String number,
        String symbol,
        String place,
        @Nullable LocalDate day,
        String summary,
        List<String> to,
        List<String> recipients,
        List<String> authority,
        String signer) {

    public ReportFields {
        to = List.copyOf(to);
        recipients = List.copyOf(recipients);
        authority = List.copyOf(authority);
    }

    /** The number as it stands behind "Số:", dots for what is not known; numbers below 10 get a zero before them. */
    public String numberText() {
        if (number.isEmpty()) {
            return "…/" + symbol;
        }
        return number.matches("\\d(/.*)?") ? "0" + number : number;
    }

    /** Place and day as they stand below the motto, dots for what is open. */
    public String placeAndDay(Locale locale) {
        return (place.isEmpty() ? "…" : place) + ", " + LongDay.orOpen(day, locale);
    }

    /**
     * The lines below "Nơi nhận": whoever is addressed above is told as such.
     *
     * @param asAbove the words for that
     */
    public List<String> recipientLines(String asAbove) {
        Stream<String> addressed = to.isEmpty() ? Stream.empty() : Stream.of(asAbove);
        return Stream.concat(addressed, recipients.stream().filter(one -> !to.contains(one)))
                .toList();
    }
}
