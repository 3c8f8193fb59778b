package vn.chiso.exchange.book;

import java.nio.file.Path;
import java.util.List;

/**
 * A workbook that somebody uploaded, open for reading. Its sheets can be read in any order and again; each is streamed, so
 * memory is taken for the texts that its cells share and for one row at a time. For one thread.
 *
 * <pre>{@code
 * try (Book book = Book.open(file, "Phu luc.xlsx", BookLimits.DEFAULT)) {
 *     for (BookSheet sheet : book.sheets()) {
 *         book.read(sheet, row -> take(sheet, row));
 *     }
 * }
 * }</pre>
 */
public sealed interface Book extends AutoCloseable permits CsvBook, XlsBook, XlsxBook {

    /**
     * Opens a file by what it holds; how its name ends says nothing.
     *
     * @param name the name that it came with, for its one sheet when it is CSV
     * @throws BookRefused when it is no workbook, or damaged, or beyond a limit
     * @throws java.io.UncheckedIOException when the file is not there
     */
    static Book open(Path file, String name, BookLimits limits) {
        return BookOpener.open(file, name, limits);
    }

    /** What the file is. */
    BookKind kind();

    /** Sheets of cells in the order of their tabs, hidden ones too; at least one. */
    List<BookSheet> sheets();

    /**
     * Tells the visitor what the sheet holds.
     *
     * @throws BookRefused when it is damaged or beyond a limit; the visitor may have been told of rows before
     */
    void read(BookSheet sheet, SheetVisitor visitor);

    @Override
    void close();
}
