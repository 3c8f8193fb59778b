package vn.chiso.exchange.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.chiso.exchange.book.BookRefused.Why;

/** Collects the cells of one row after another, holds them against the limits, and tells the visitor. */
final class RowSink {

    private final BookSheet sheet;
    private final Tally tally;
    private final SheetVisitor visitor;
    private final List<CellRegion> regions = new ArrayList<>();

    private List<BookCell> cells = new ArrayList<>();
    private int row;
    private int lastColumn;
    private int rows;
    private boolean enough;

    RowSink(BookSheet sheet, Tally tally, SheetVisitor visitor) {
        this.sheet = sheet;
        this.tally = tally;
        this.visitor = visitor;
        tally.begin(sheet);
    }

    /** The row that cells are added to, counted from 1. */
    int row() {
        return row;
    }

    int lastColumn() {
        return lastColumn;
    }

    /** Whether the visitor wants no more. */
    boolean enough() {
        return enough;
    }

    /** Ends the row before. */
    void begin(int number) {
        if (number <= row) {
            throw new BookRefused(Why.ORDER, sheet.name(), String.valueOf(row));
        }
        if (number > CellName.LAST_ROW) {
            throw new BookRefused(Why.ROWS, sheet.name(), tally.limits().rows());
        }
        flush();
        row = number;
        lastColumn = 0;
    }

    /** A cell of the row, whether or not it has a value. */
    void at(int column) {
        if (column <= lastColumn) {
            throw new BookRefused(Why.ORDER, sheet.name(), String.valueOf(row));
        }
        if (column > CellName.LAST_COLUMN) {
            throw tooWide(column);
        }
        lastColumn = column;
    }

    void add(int column, BookValue value, boolean formula, CellStyle style) {
        if (value instanceof BookValue.Text(String text, var parts) && text.isEmpty()) {
            return;
        }
        if (column > tally.limits().columns()) {
            throw new BookRefused(
                    Why.COLUMNS,
                    sheet.name(),
                    CellName.of(column, row),
                    tally.limits().columns());
        }
        cells.add(new BookCell(column, value, formula, style));
    }

    /** A text that is longer than a cell may hold. */
    BookRefused tooLong(int column) {
        return new BookRefused(
                Why.CHARACTERS,
                sheet.name(),
                CellName.of(column, row),
                tally.limits().characters());
    }

    private BookRefused tooWide(int column) {
        return new BookRefused(
                Why.COLUMNS,
                sheet.name(),
                CellName.of(column, row),
                tally.limits().columns());
    }

    void merge(CellRegion region) {
        if (regions.size() == tally.limits().merged()) {
            throw new BookRefused(Why.MERGED, sheet.name(), tally.limits().merged());
        }
        regions.add(region);
    }

    /** After everything. */
    void end() {
        flush();
        if (!enough) {
            visitor.merged(List.copyOf(regions));
        }
    }

    private void flush() {
        if (cells.isEmpty() || enough) {
            return;
        }
        if (++rows > tally.limits().rows()) {
            throw new BookRefused(Why.ROWS, sheet.name(), tally.limits().rows());
        }
        tally.cells(sheet, cells.size());
        enough = !visitor.row(new BookRow(row, Collections.unmodifiableList(cells)));
        cells = new ArrayList<>(cells.size());
    }
}
