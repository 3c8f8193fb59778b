package vn.chiso.exchange.book;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.Function;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;

/**
 * The records of a BIFF8 stream (.xls), one after another, as POI cuts them; what a record holds is decoded by the caller,
 * so that none is built that nobody asks for, and none whose counts are made up.
 */
final class Records implements Closeable {

    private static final int SKIPPED_AT_ONCE = 1 << 16;

    private final DocumentInputStream stream;
    private final RecordInputStream records;

    private Records(DocumentInputStream stream, RecordInputStream records) {
        this.stream = stream;
        this.records = records;
    }

    /** The records of the book from a place on, counted in bytes. */
    static Records from(DocumentEntry book, int place) {
        if (place < 0 || place >= book.getSize()) {
            throw new BookRefused(BookRefused.Why.DAMAGED, "Workbook");
        }
        return guarded(() -> {
            DocumentInputStream stream = new DocumentInputStream(book);
            for (long left = place; left > 0; ) {
                left -= stream.skip(Math.min(left, SKIPPED_AT_ONCE));
            }
            return new Records(stream, new RecordInputStream(stream));
        });
    }

    /** Goes on to the next record; false at the end of the stream. */
    boolean next() {
        return guarded(() -> {
            if (!records.hasNextRecord()) {
                return false;
            }
            records.nextRecord();
            return true;
        });
    }

    /** What kind of record this is. */
    int id() {
        return records.getSid();
    }

    /** What the record holds. */
    <T> T read(Function<RecordInputStream, T> reader) {
        return guarded(() -> reader.apply(records));
    }

    /** Goes past what was not read of the record. */
    void skip() {
        guarded(() -> records.readRemainder());
    }

    @Override
    public void close() {
        stream.close();
    }

    /** Something that POI does with bytes of the file. */
    interface Work<T> {
        T done() throws IOException;
    }

    /** POI throws whatever its arrays, streams and checks throw when bytes are not as they must be. */
    static <T> T guarded(Work<T> work) {
        try {
            return work.done();
        } catch (BookRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw BookRefused.damaged("Workbook", damaged);
        }
    }
}
