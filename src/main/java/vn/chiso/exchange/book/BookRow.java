package vn.chiso.exchange.book;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that has a value.
 *
 * @param number as Excel counts, from 1
 * @param cells those with a value, by column; at least one
 */
public record BookRow(int number, List<BookCell> cells) {

    /** The cell in a column (from 1); null where it has no value. */
    public @Nullable BookCell in(int column) {
        int low = 0;
        int high = cells.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            BookCell cell = cells.get(middle);
            if (cell.column() == column) {
                return cell;
            }
            if (cell.column() < column) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }
}
