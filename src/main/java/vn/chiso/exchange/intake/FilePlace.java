package vn.chiso.exchange.intake;

import vn.chiso.exchange.book.CellName;

/**
 * Where a file says something.
 *
 * @param row from 1, as Excel counts
 * @param column from 1
 */
public record FilePlace(String sheet, int row, int column) {

    /** As people find it: {@code Số liệu!F12}. */
    public String words() {
        return sheet + "!" + CellName.of(column, row);
    }
}
