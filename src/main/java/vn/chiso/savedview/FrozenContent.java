package vn.chiso.savedview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a page showed on a day, in its own words: title, tables, values as text, each with the figures that it stands on.
 *
 * @param title of the page; tells no figure
 * @param note what was chosen: indicator, years, boundaries; tells no figure
 */
public record FrozenContent(String title, String note, List<Table> tables) {

    public FrozenContent {
        tables = List.copyOf(tables);
    }

    /**
     * A table of the page.
     *
     * @param rowHead what the rows are
     */
    public record Table(String title, String rowHead, List<Head> columns, List<Row> rows) {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * The head of a column.
     *
     * @param under a second line, such as a year; may be empty
     */
    public record Head(String name, String under) {}

    /**
     * A row.
     *
     * @param block what it stands under together with its neighbours; may be empty
     * @param note of the row itself; tells no figure
     */
    public record Row(String block, String name, String note, List<FrozenCell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Where a cell stands. */
    record Place(String table, String block, String row, Head column) {}

    /** Every cell by its place; of those that stand at the same the last. */
    Map<Place, FrozenCell> places() {
        Map<Place, FrozenCell> places = new LinkedHashMap<>();
        for (Table table : tables) {
            for (Row row : table.rows()) {
                for (int i = 0; i < Math.min(row.cells().size(), table.columns().size()); i++) {
                    places.put(
                            new Place(
                                    table.title(),
                                    row.block(),
                                    row.name(),
                                    table.columns().get(i)),
                            row.cells().get(i));
                }
            }
        }
        return places;
    }

    /** All cells, row by row. */
    public Stream<FrozenCell> cells() {
        return tables.stream().flatMap(table -> table.rows().stream()).flatMap(row -> row.cells().stream());
    }

    /** The same without the cells that somebody may not read: those say so instead. */
    FrozenContent withheldUnless(Predicate<FrozenCell> readable) {
        return new FrozenContent(
                title,
                note,
                tables.stream()
                        .map(table -> new Table(
                                table.title(),
                                table.rowHead(),
                                table.columns(),
                                table.rows().stream()
                                        .map(row -> new Row(
                                                row.block(),
                                                row.name(),
                                                row.note(),
                                                row.cells().stream()
                                                        .map(cell -> readable.test(cell) ? cell : FrozenCell.WITHHELD)
                                                        .toList()))
                                        .toList()))
                        .toList());
    }
}
