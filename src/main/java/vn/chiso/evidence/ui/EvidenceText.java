package vn.chiso.evidence.ui;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.evidence.Evidence;

/** Evidence in words. */
final class EvidenceText {

    private EvidenceText() {}

    /** "12/QĐ-UBND · 04/12/2015"; says so when there is neither. */
    static String reference(Evidence piece, Locale locale) {
        String text = joined(piece.number(), piece.issuedOn() == null ? null : DateText.format(piece.issuedOn()));
        return text.isEmpty() ? Texts.get("evidence.no_number", locale) : text;
    }

    /** Everything in a line, to choose by. */
    static String line(Evidence piece) {
        return joined(
                piece.number(),
                piece.issuedOn() == null ? null : DateText.format(piece.issuedOn()),
                piece.summary(),
                piece.fileName());
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
