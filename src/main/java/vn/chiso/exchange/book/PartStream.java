package vn.chiso.exchange.book;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import vn.chiso.exchange.book.BookRefused.Why;

/** A part as it is unpacked: refuses a bomb while it goes off. */
final class PartStream extends FilterInputStream {

    /** What small parts with much air in them may always have. */
    private static final long FREE_OF_RATIO = 16L << 20;

    private final String part;
    private final long packed;
    private final Tally tally;
    private final XmlGuard guard;
    private long unpacked;

    PartStream(InputStream in, ZipEntry entry, Tally tally) {
        super(in);
        this.part = entry.getName();
        this.packed = Math.max(1, entry.getCompressedSize());
        this.tally = tally;
        this.guard = new XmlGuard(SafeName.of(part), tally.limits());
        tally.begin(part);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            unpacked += count;
            tally.unpacked(part, count);
            if (unpacked > FREE_OF_RATIO && unpacked / packed > tally.limits().ratio()) {
                throw new BookRefused(
                        Why.RATIO, SafeName.of(part), tally.limits().ratio());
            }
            guard.pass(buffer, offset, count);
        }
        return count;
    }
}
