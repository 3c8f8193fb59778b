package vn.chiso.exchange;

import java.util.List;

/** Takes the rows of a table, one after the other. */
@FunctionalInterface
interface RowSink {

    /**
     * @param key what orders the row among the others, each part as text
     * @param cells in the order of the columns
     */
    void row(List<String> key, List<String> cells);
}
