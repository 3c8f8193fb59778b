package vn.chiso.exchange.book;

import org.jspecify.annotations.Nullable;

/** Merged cells, of which the first holds the value. Rows and columns count from 1, both ends belong to it. */
public record CellRegion(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    /** The region with a name such as {@code A1:C2}; null when that is none. */
    static @Nullable CellRegion of(String name) {
        int colon = name.indexOf(':');
        String first = colon < 0 ? name : name.substring(0, colon);
        String last = colon < 0 ? name : name.substring(colon + 1);
        CellRegion region = new CellRegion(
                CellName.rowOf(first), CellName.rowOf(last), CellName.columnOf(first), CellName.columnOf(last));
        return region.isThere() ? region : null;
    }

    boolean isThere() {
        return firstRow > 0 && firstRow <= lastRow && firstColumn > 0 && firstColumn <= lastColumn;
    }

    /** Whether a cell belongs to it. */
    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
