package vn.chiso.exchange.book;

import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.LegacyText;

/**
 * A cell with a value.
 *
 * @param column from 1, which is A
 * @param value what the file holds; of a formula what Excel computed last
 * @param formula whether a formula gave the value
 * @param style how it is shown
 */
public record BookCell(int column, BookValue value, boolean formula, CellStyle style) {

    /** The place as people say it: {@code B7}. */
    public String place(int row) {
        return CellName.of(column, row);
    }

    /**
     * The text of the cell in Unicode, each part read by the font that draws it.
     *
     * @return null where the value is no text
     */
    public @Nullable LegacyText text() {
        return value instanceof BookValue.Text text ? text.read(style.font()) : null;
    }
}
