package vn.chiso.base.table;

import java.util.List;

/**
 * A file of tables.
 *
 * @param name without ending
 * @param tables at least one; CSV holds the first only
 */
public record TableFile(String name, List<CaptionedTable> tables) {

    public TableFile {
        tables = List.copyOf(tables);
    }

    /** A file of one table, named after it. */
    public static TableFile of(CaptionedTable table) {
        return new TableFile(table.table().name(), List.of(table));
    }
}
