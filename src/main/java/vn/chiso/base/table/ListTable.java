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
     * A file of rows that are there already.
     *
     * @param title of the page; the file is named after it
     * @param filter what was chosen, in words; empty for all
     */
    public TableFile file(Exports exports, String title, String filter, Locale locale, List<T> rows) {
        List<T> held = List.copyOf(rows);
        return file(exports, title, filter, locale, held::forEach);
    }

    /** The same of rows that are read while the file is written. */
    public TableFile file(
            Exports exports, String title, String filter, Locale locale, Consumer<Consumer<? super T>> rows) {
        ExportCaption caption = new ExportCaption(
                title, "", filter, "", "", "", exports.simulated() ? Texts.get("files.simulated", locale) : "");
        String name = VietnameseText.fold(title).replaceAll("[^a-z0-9]+", "-");
        FileTable table = new FileTable(
                name,
                columns,
                reader -> rows.accept(row -> reader.accept(
                        cells.stream().map(cell -> cell.apply(row)).toList())));
        return TableFile.of(new CaptionedTable(table, caption));
    }
}
