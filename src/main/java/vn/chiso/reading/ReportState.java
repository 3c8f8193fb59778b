package vn.chiso.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chiso.document.SourceDocument;

/**
 * How complete a report is here.
 *
 * @param figures how many statements cite it
 * @param tied how many of them have their passage in its text
 * @param file the name of the file that its text was read from; null without a text
 * @param signed what it was signed as; null for no signed copy
 */
public record ReportState(
        SourceDocument document,
        int figures,
        int tied,
        @Nullable String file,
        @Nullable Instant importedAt,
        @Nullable SignedCopy signed) {

    public boolean hasText() {
        return file != null;
    }
}
