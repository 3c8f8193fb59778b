package vn.chiso.exchange.book;

import java.util.List;

/** Who is told what a sheet holds, from above to below. What it throws ends the reading and reaches the caller. */
@FunctionalInterface
public interface SheetVisitor {

    /**
     * A row that has a value. Rows without are left out.
     *
     * @return whether to go on; false ends the sheet, and nothing more is told
     */
    boolean row(BookRow row);

    /** After the last row: what is merged, which the file says at its end only. */
    default void merged(List<CellRegion> regions) {}
}
