package vn.chiso.base.table;

import java.time.Instant;
import java.util.Locale;

/**
 * Who made a file, when, and for whom.
 *
 * @param by the name of the user as the page shows it
 * @param locale the language of the reader, in which the notes are written and numbers are grouped
 */
public record Made(String by, Instant at, Locale locale) {

    /** The product, as a file names it. */
    public static final String PRODUCT = "ChiSo";
}
