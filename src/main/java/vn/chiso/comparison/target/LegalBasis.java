package vn.chiso.comparison.target;

import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.VietnameseText;

/**
 * What a target rests on.
 *
 * @param directiveKey a document of the register; null when it is named in words only
 * @param words the document or decision as it was written; empty when the register names it
 * @param section where in the document; empty for the whole of it
 */
public record LegalBasis(@Nullable String directiveKey, String words, String section) {

    public static final LegalBasis NONE = new LegalBasis(null, "", "");

    /** Keeps the words as they are compared and searched for. */
    public LegalBasis {
        words = VietnameseText.nfc(words).strip();
        section = VietnameseText.nfc(section).strip();
    }

    /** Whether it names anything. */
    public boolean isThere() {
        return directiveKey != null || !words.isEmpty();
    }
}
