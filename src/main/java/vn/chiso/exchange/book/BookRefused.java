package vn.chiso.exchange.book;

import java.util.Locale;
import vn.chiso.base.text.Refused;

/** A file that is not read, or not to its end. What its visitor was told before is of no use. */
public final class BookRefused extends Refused {

    private static final long serialVersionUID = 1L;

    /** Why; the words of each are {@code book.refused.} and its name in small letters. */
    public enum Why {
        EMPTY,
        /** Neither a workbook nor a table as text. */
        NOT_A_BOOK,
        /** A workbook in a format that is not read: the argument says which. */
        OTHER_FORMAT,
        ENCRYPTED,
        /** A part of the file is cut off or not as it must be: the argument says which. */
        DAMAGED,
        MISSING_PART,
        /** Entries of the package with one name. */
        TWO_OF_A_NAME,
        /** An entry whose name leads out of the package. */
        UNSAFE_NAME,
        /** XML that declares a document type or entities. */
        DTD,
        /** XML nested or named as no workbook is. */
        STRANGE_XML,
        BYTES,
        UNPACKED,
        RATIO,
        ENTRIES,
        NO_SHEET,
        SHEETS,
        ROWS,
        COLUMNS,
        CELLS,
        CHARACTERS,
        STYLES,
        SHARED_TEXTS,
        MERGED,
        /** Rows or cells that do not follow one another. */
        ORDER,
        /** CSV: a quote that is never closed. */
        QUOTE,
        /** CSV: bytes that are no text in any encoding that is read. */
        NO_TEXT;

        String key() {
            return "book.refused." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Why why;

    BookRefused(Why why, Object... arguments) {
        super(why.key(), arguments);
        this.why = why;
    }

    /** The reason, for who treats some otherwise. */
    public Why why() {
        return why;
    }

    /** A part of the file is not as it must be. */
    static BookRefused damaged(String place, Throwable cause) {
        BookRefused refused = new BookRefused(Why.DAMAGED, place);
        refused.initCause(cause);
        return refused;
    }
}
