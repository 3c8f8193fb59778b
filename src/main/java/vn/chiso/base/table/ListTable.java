package vn.chiso.base.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.chiso.base.text.Texts;
import vn.chiso.base.text.VietnameseText;

/**
 * The columns of a list, for a file of it.
 *
 * @param <T> what a row is
 */
public final class ListTable<T> {

    private final List<Column> columns = new ArrayList<>();
    private final List<Function<? super T, Cell>> cells = new ArrayList<>();

    /** The next column, and what it says of a row. */
    public ListTable<T> add(Column column, Function<? super T, Cell> cell) {
        columns.add(column);
        cells.add(cell);
        return this;
    }

    /**
     * A file of rows that are there already. Their cells are made at once, in the language of whoever asks: while the file
     * is written there is no page to ask for it.
     *
     * @param title of the page; the file is named after it
     * @param filter what was chosen, in words; empty for all
     */
    public TableFile file(Exports exports, String title, String filter, Locale locale, List<T> rows) {
        List<List<Cell>> made = rows.stream().map(this::cells).toList();
        return written(exports, title, filter, locale, made::forEach);
    }

    /** The same of rows that are read while the file is written. */
    public TableFile file(
            Exports exports, String title, String filter, Locale locale, Consumer<Consumer<? super T>> rows) {
        return written(exports, title, filter, locale, reader -> rows.accept(row -> reader.accept(cells(row))));
    }

    private TableFile written(Exports exports, String title, String filter, Locale locale, FileTable.Rows rows) {
        ExportCaption caption = new ExportCaption(
                title, "", filter, "", "", "", exports.simulated() ? Texts.get("files.simulated", locale) : "");
        String name = VietnameseText.fold(title).replaceAll("[^a-z0-9]+", "-");
        return TableFile.of(new CaptionedTable(new FileTable(name, columns, rows), caption));
    }

    private List<Cell> cells(T row) {
        return cells.stream().map(cell -> cell.apply(row)).toList();
    }
}
