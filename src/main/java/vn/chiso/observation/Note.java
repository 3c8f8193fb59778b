package vn.chiso.observation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a reader must be told about figures or a document.
 *
 * @param kind CONFLICT, DISCREPANCY, DOUBTFUL, NOTE or DOCUMENT
 * @param severity H when it would put a wrong number on a chart, else M or L
 * @param others the statements it also concerns, with what they say
 */
public record Note(
        String key,
        String kind,
        String severity,
        String textVi,
        String textEn,
        @Nullable Long documentId,
        List<Citation> others) {

    public String text(Locale locale) {
        return locale.getLanguage().equals("en") ? textEn : textVi;
    }
}
