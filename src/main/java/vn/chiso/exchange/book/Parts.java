package vn.chiso.exchange.book;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.chiso.exchange.book.BookRefused.Why;

/**
 * The parts of a package (OPC: a zip file). Only parts that are asked for are unpacked, as they are read; nothing is
 * written anywhere. Names are compared as the standard says, without regard to capitals.
 */
public final class Parts implements Closeable {

    private final ZipFile zip;
    private final Tally tally;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    private Parts(ZipFile zip, Tally tally) {
        this.zip = zip;
        this.tally = tally;
    }

    /** For another format that comes as a package.
     *
     * @throws BookRefused when it is no package, or has more or other entries than it may */
    public static Parts open(Path file, BookLimits limits) {
        return open(file, new Tally(limits));
    }

    @SuppressWarnings("MustBeClosedChecker")
    static Parts open(Path file, Tally tally) {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException | IllegalArgumentException noZip) {
            throw BookRefused.damaged("zip", noZip);
        }
        Parts parts = new Parts(zip, tally);
        try {
            parts.list();
            return parts;
        } catch (BookRefused refused) {
            parts.close();
            throw refused;
        }
    }

    private void list() {
        int most = tally.limits().entries();
        if (zip.size() > most) {
            throw new BookRefused(Why.ENTRIES, most);
        }
        for (var all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.startsWith("/")
                    || name.contains("\\")
                    || name.contains(":")
                    || ("/" + name + "/").contains("/../")) {
                throw new BookRefused(Why.UNSAFE_NAME, SafeName.of(entry.getName()));
            }
            if (entries.put(name, entry) != null) {
                throw new BookRefused(Why.TWO_OF_A_NAME, SafeName.of(entry.getName()));
            }
        }
    }

    public boolean has(String name) {
        return entries.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** Whether some part has a name that ends so. */
    boolean hasEnding(String end) {
        return entries.keySet().stream().anyMatch(name -> name.endsWith(end));
    }

    /** What a list of parts within the package may have at most. */
    void refuseMoreThanEntries(int count) {
        if (count > tally.limits().entries()) {
            throw new BookRefused(Why.ENTRIES, tally.limits().entries());
        }
    }

    /** The XML of a part, from its beginning. */
    public XmlPart xml(String name) {
        ZipEntry entry = entries.get(name.toLowerCase(Locale.ROOT));
        if (entry == null) {
            throw new BookRefused(Why.MISSING_PART, SafeName.of(name));
        }
        try {
            InputStream unpacked = zip.getInputStream(entry);
            return XmlPart.open(new PartStream(unpacked, entry, tally), SafeName.of(entry.getName()));
        } catch (IOException damaged) {
            throw BookRefused.damaged(SafeName.of(name), damaged);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException nothingWasWritten) {
            throw new UncheckedIOException(nothingWasWritten);
        }
    }
}
