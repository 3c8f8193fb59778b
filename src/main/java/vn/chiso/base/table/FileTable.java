package vn.chiso.base.table;

import java.util.List;
import java.util.function.Consumer;

/**
 * A table for a file, whatever form it is written in.
 *
 * @param name of the file, without ending; letters of ASCII, digits and hyphens
 * @param rows hands over the rows one after another, each as long as {@code columns}; read when the file is written
 */
public record FileTable(String name, List<Column> columns, Rows rows) {

    /** Rows that come one by one, so that however many there are, few are held. */
    @FunctionalInterface
    public interface Rows {

        /** Hands every row to the reader, in order; what the reader throws goes through. */
        void each(Consumer<List<Cell>> reader);
    }

    public FileTable {
        columns = List.copyOf(columns);
    }

    /** A table of rows that are there already. */
    public static FileTable of(String name, List<Column> columns, List<List<Cell>> rows) {
        List<List<Cell>> held = rows.stream().map(List::copyOf).toList();
        return new FileTable(name, columns, held::forEach);
    }
}
