package vn.chiso.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file that proves figures, with what it is.
 *
 * @param number of the document, such as {@code 12/QĐ-UBND}; null without one
 * @param summary what it says, in a sentence
 * @param fileName to be saved under
 * @param uploadedBy how whoever brought it is called today; the username when there is no such account
 * @param figures how many figures it proves that the reader may read, at least one
 */
public record Evidence(
        long id,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        String summary,
        String fileName,
        FileKind kind,
        long bytes,
        String uploadedBy,
        Instant uploadedAt,
        int figures) {

    /** Where it is fetched, seen from the first page. */
    public String address() {
        return "evidence/" + id;
    }
}
