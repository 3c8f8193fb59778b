package vn.chiso.exchange.book;

import java.util.HashMap;
import java.util.Map;
import vn.chiso.exchange.book.BookRefused.Why;

/** How much of a book was read; a part that is read again counts once. */
final class Tally {

    private final BookLimits limits;
    private final Map<Integer, Integer> cellsOf = new HashMap<>();
    private final Map<String, Long> bytesOf = new HashMap<>();
    private int cells;
    private long bytes;

    Tally(BookLimits limits) {
        this.limits = limits;
    }

    BookLimits limits() {
        return limits;
    }

    void begin(BookSheet sheet) {
        Integer before = cellsOf.put(sheet.index(), 0);
        cells -= before == null ? 0 : before;
    }

    /** So many cells more, of one row. */
    void cells(BookSheet sheet, int more) {
        cells += more;
        if (cells > limits.cells()) {
            throw new BookRefused(Why.CELLS, sheet.name(), limits.cells());
        }
        cellsOf.merge(sheet.index(), more, Integer::sum);
    }

    void begin(String part) {
        Long before = bytesOf.put(part, 0L);
        bytes -= before == null ? 0 : before;
    }

    /** So many bytes more of a part, unpacked. */
    void unpacked(String part, int more) {
        bytes += more;
        bytesOf.merge(part, (long) more, Long::sum);
        if (bytes > limits.unpackedBytes()) {
            throw new BookRefused(Why.UNPACKED, limits.unpackedBytes() >> 20);
        }
    }
}
