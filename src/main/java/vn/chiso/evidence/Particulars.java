package vn.chiso.evidence;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.VietnameseText;

/**
 * What somebody says of a file.
 *
 * @param number of the document; empty or null for a file without one, such as a photograph
 * @param summary what it says, in a sentence
 */
public record Particulars(@Nullable String number, @Nullable LocalDate issuedOn, String summary) {

    /** The most letters of a number. */
    public static final int LONGEST_NUMBER = 60;

    /** The most letters of a summary. */
    public static final int LONGEST_SUMMARY = 600;

    private static final LocalDate EARLIEST = LocalDate.of(1945, 9, 2);
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\s]+");

    /**
     * The same composed and without needless blanks, as it is stored.
     *
     * @throws EvidenceRefused with what is wrong
     */
    Particulars checked(LocalDate today) {
        String said = plain(summary);
        String numbered = number == null ? "" : plain(number);
        if (said.isEmpty()) {
            throw new EvidenceRefused("evidence.refused.summary");
        }
        if (said.length() > LONGEST_SUMMARY) {
            throw new EvidenceRefused("evidence.refused.summary_long", LONGEST_SUMMARY);
        }
        if (numbered.length() > LONGEST_NUMBER) {
            throw new EvidenceRefused("evidence.refused.number_long", LONGEST_NUMBER);
        }
        if (issuedOn != null && (issuedOn.isAfter(today) || issuedOn.isBefore(EARLIEST))) {
            throw new EvidenceRefused("evidence.refused.date");
        }
        return new Particulars(numbered.isEmpty() ? null : numbered, issuedOn, said);
    }

    private static String plain(String typed) {
        return UNSEEN.matcher(VietnameseText.nfc(typed)).replaceAll(" ").strip();
    }
}
