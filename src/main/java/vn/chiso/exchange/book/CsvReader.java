package vn.chiso.exchange.book;

import java.io.IOException;
import java.io.Reader;
import vn.chiso.exchange.book.BookRefused.Why;

/**
 * Reads CSV as Excel does: quotes hold delimiters and lines, two of them stand for one, and a quote within a cell is a
 * letter. Keeps one cell at a time, which may be no longer than the limit.
 */
final class CsvReader {

    private static final int END = -1;

    private final Reader in;
    private final char delimiter;
    private final int characters;
    private final RowSink sink;
    private final CellStyle style;
    private final StringBuilder cell = new StringBuilder();
    private int column = 1;

    CsvReader(Reader in, char delimiter, int characters, CellStyle style, RowSink sink) {
        this.in = in;
        this.delimiter = delimiter;
        this.characters = characters;
        this.style = style;
        this.sink = sink;
    }

    void read() throws IOException {
        int next = in.read();
        while (next != END && !sink.enough()) {
            sink.begin(sink.row() + 1);
            column = 1;
            next = readRow(next);
        }
        sink.end();
    }

    /** The row that begins with this character; returns the first one of the next. */
    private int readRow(int first) throws IOException {
        int next = first;
        while (true) {
            next = readCell(next);
            if (!cell.isEmpty()) {
                sink.at(column);
                sink.add(column, BookValue.Text.of(cell.toString()), false, style);
                cell.setLength(0);
            }
            if (next != delimiter) {
                break;
            }
            column++;
            next = in.read();
        }
        if (next != '\r') {
            return next == '\n' ? in.read() : next;
        }
        int behind = in.read();
        return behind == '\n' ? in.read() : behind;
    }

    /** The cell that begins with this character; returns the one behind it. */
    private int readCell(int first) throws IOException {
        int next = first;
        if (next == '"') {
            next = readQuoted();
        }
        while (next != END && next != delimiter && next != '\n' && next != '\r') {
            if (cell.length() == characters) {
                throw tooLong(Why.CHARACTERS);
            }
            cell.append((char) next);
            next = in.read();
        }
        return next;
    }

    private int readQuoted() throws IOException {
        while (true) {
            int next = in.read();
            if (next == '"') {
                next = in.read();
                if (next != '"') {
                    return next;
                }
            }
            if (next == END || cell.length() == characters) {
                throw tooLong(Why.QUOTE);
            }
            cell.append((char) next);
        }
    }

    /** A quoted cell without an end would swallow the file. */
    private BookRefused tooLong(Why why) {
        return why == Why.QUOTE ? new BookRefused(Why.QUOTE, CellName.of(column, sink.row())) : sink.tooLong(column);
    }
}
