package vn.chiso.exchange.book;

import org.jspecify.annotations.Nullable;

/**
 * How a cell is shown.
 *
 * @param font the name of the font, null when the file says none; old Vietnamese text is known by it, and CSV that is as old
 *     has one of its time
 * @param format how a number is shown
 */
public record CellStyle(@Nullable String font, CellFormat format) {

    /** A cell of which the file says nothing. */
    static final CellStyle PLAIN = new CellStyle(null, CellFormat.GENERAL);
}
