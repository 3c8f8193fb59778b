package vn.chiso.exchange.layout;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.LegacyText.Encoding;
import vn.chiso.exchange.book.Book;
import vn.chiso.exchange.book.BookCell;
import vn.chiso.exchange.book.BookLimits;
import vn.chiso.exchange.book.BookRow;
import vn.chiso.exchange.book.BookSheet;
import vn.chiso.exchange.book.CellRegion;
import vn.chiso.exchange.book.SheetVisitor;
import vn.chiso.exchange.intake.Said;

/**
 * A sheet as people see it: merged cells say the same all over. Rows and columns count from 1.
 */
public final class SheetTable {

    /** What is held in memory at once: no streaming here, so less of everything. */
    static final BookLimits LIMITS = new BookLimits(
            16L << 20, 128L << 20, 200, 2_000, 64, 20_000, 500, 400_000, 32_767, 65_536, 200_000, 8_000_000, 20_000);

    /** So many cells of merged regions are filled; whole merged columns are decoration. */
    private static final int MOST_FILLED = 100_000;

    private record Place(int row, int column) {}

    private final String name;
    private final Map<Integer, BookRow> rows = new HashMap<>();
    private final Map<Place, Place> firstOf = new HashMap<>();
    private int lastRow;
    private int lastColumn;

    public SheetTable(String name, List<BookRow> rows, List<CellRegion> merged) {
        this.name = name;
        for (BookRow row : rows) {
            this.rows.put(row.number(), row);
            lastRow = Math.max(lastRow, row.number());
            lastColumn = Math.max(lastColumn, row.cells().getLast().column());
        }
        merged.forEach(this::fill);
    }

    /**
     * The sheets of a file that are shown and have something in them, in their order.
     *
     * @param name the name that the file came with
     * @throws vn.chiso.exchange.book.BookRefused when it is no workbook that is read
     */
    public static List<SheetTable> open(Path file, String name) {
        List<SheetTable> tables = new ArrayList<>();
        try (Book book = Book.open(file, name, LIMITS)) {
            for (BookSheet sheet : book.sheets()) {
                Content content = new Content();
                book.read(sheet, content);
                if (!sheet.hidden() && !content.rows.isEmpty()) {
                    tables.add(new SheetTable(sheet.name(), content.rows, content.merged));
                }
            }
        }
        return tables;
    }

    private void fill(CellRegion region) {
        int bottom = Math.min(region.lastRow(), lastRow);
        int right = Math.min(region.lastColumn(), lastColumn);
        long size = (bottom - region.firstRow() + 1L) * (right - region.firstColumn() + 1L);
        if (firstOf.size() + size > MOST_FILLED) {
            return;
        }
        Place first = new Place(region.firstRow(), region.firstColumn());
        for (int row = region.firstRow(); row <= bottom; row++) {
            for (int column = region.firstColumn(); column <= right; column++) {
                firstOf.put(new Place(row, column), first);
            }
        }
    }

    public String name() {
        return name;
    }

    public int lastRow() {
        return lastRow;
    }

    public int lastColumn() {
        return lastColumn;
    }

    /** What a cell says, or the merged one that it lies in; null where nothing does. */
    public @Nullable Said said(int row, int column) {
        return Said.of(cell(row, column));
    }

    /** How the text of a cell is written; Unicode where there is none. */
    public Encoding encoding(int row, int column) {
        return Said.encoding(cell(row, column));
    }

    private @Nullable BookCell cell(int row, int column) {
        Place place = firstOf.getOrDefault(new Place(row, column), new Place(row, column));
        BookRow found = rows.get(place.row());
        return found == null ? null : found.in(place.column());
    }

    /** What a cell says in words; empty where nothing does. */
    public String text(int row, int column) {
        return switch (said(row, column)) {
            case Said.Text(String text) -> text;
            case Said.Decimal(var value, boolean percent) -> value.toPlainString() + (percent ? "%" : "");
            case Said.Day(var day) -> DateText.format(day);
            case Said.Broken(String shown) -> shown;
            case null -> "";
        };
    }

    /** Whether a cell lies in a merged one without being its first. */
    boolean repeats(int row, int column) {
        Place place = new Place(row, column);
        return !firstOf.getOrDefault(place, place).equals(place);
    }

    /** The different texts of a row from left to right, each merged cell once. */
    List<String> texts(int row) {
        List<String> texts = new ArrayList<>();
        for (int column = 1; column <= lastColumn; column++) {
            if (!repeats(row, column) && !text(row, column).isEmpty()) {
                texts.add(text(row, column));
            }
        }
        return texts;
    }

    /** A whole sheet. */
    private static final class Content implements SheetVisitor {

        private final List<BookRow> rows = new ArrayList<>();
        private List<CellRegion> merged = List.of();

        @Override
        public boolean row(BookRow row) {
            return rows.add(row);
        }

        @Override
        public void merged(List<CellRegion> regions) {
            merged = regions;
        }
    }
}
