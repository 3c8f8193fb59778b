package vn.chiso.dashboard.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.FileTable;
import vn.chiso.base.text.Texts;

/** A table of figures side by side; a column in which some figure needs words beside its number gets a second one. */
final class FigureColumns<R> {

    private final List<R> rows;
    private final Locale locale;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<R, Cell>> cells = new ArrayList<>();

    FigureColumns(List<R> rows, Locale locale) {
        this.rows = rows;
        this.locale = locale;
    }

    void add(String head, Function<R, Cell> figure, Function<R, String> note) {
        columns.add(Column.number(head));
        cells.add(figure);
        if (rows.stream().anyMatch(row -> !note.apply(row).isEmpty())) {
            columns.add(Column.brief(Texts.get("files.head.note", locale)));
            cells.add(row -> Cell.text(note.apply(row)));
        }
    }

    FileTable table(Column first, Function<R, Cell> subject, String name) {
        return FileTable.of(
                name,
                Stream.concat(Stream.of(first), columns.stream()).toList(),
                rows.stream()
                        .map(row -> Stream.concat(Stream.of(subject), cells.stream())
                                .map(cell -> cell.apply(row))
                                .toList())
                        .toList());
    }
}
