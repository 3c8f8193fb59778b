package vn.chiso.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a report is called in a line. */
public final class DocumentNames {

    private DocumentNames() {}

    /** Issuer and number; the period where there is no number. */
    public static String of(SourceDocument document, Locale locale) {
        @Nullable String which = document.number() == null ? document.periodLabel(locale) : document.number();
        return which == null ? document.issuer() : document.issuer() + ", " + which;
    }
}
