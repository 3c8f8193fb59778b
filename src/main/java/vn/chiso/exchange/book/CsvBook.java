package vn.chiso.exchange.book;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.chiso.exchange.book.BookRefused.Why;

/** A table as text, which is a book of one sheet. Every value is a text: who reads it knows what a comma means. */
final class CsvBook implements Book {

    /** Characters by which the delimiter is found. */
    private static final int SAMPLE = 1 << 15;

    private final Path file;
    private final CsvEncoding encoding;
    private final Tally tally;
    private final BookSheet sheet;

    private CsvBook(Path file, CsvEncoding encoding, BookSheet sheet, BookLimits limits) {
        this.file = file;
        this.encoding = encoding;
        this.sheet = sheet;
        this.tally = new Tally(limits);
    }

    static CsvBook open(Path file, String name, BookLimits limits) {
        try {
            CsvEncoding encoding = CsvEncoding.of(file);
            int dot = name.lastIndexOf('.');
            BookSheet sheet = new BookSheet(0, SafeName.of(dot > 0 ? name.substring(0, dot) : name), false);
            CsvBook book = new CsvBook(file, encoding, sheet, limits);
            book.refuseMarkup();
            return book;
        } catch (IOException unreadable) {
            throw refused(unreadable);
        }
    }

    /** Systems hand out web pages and XML under the names of workbooks. */
    private void refuseMarkup() throws IOException {
        String sample = sample();
        if (sample.stripLeading().startsWith("<")) {
            boolean page = sample.toLowerCase(Locale.ROOT).contains("<table")
                    || sample.toLowerCase(Locale.ROOT).contains("<html");
            throw new BookRefused(Why.OTHER_FORMAT, page ? "HTML" : "XML");
        }
    }

    @Override
    public BookKind kind() {
        return BookKind.CSV;
    }

    @Override
    public List<BookSheet> sheets() {
        return List.of(sheet);
    }

    @Override
    public void read(BookSheet which, SheetVisitor visitor) {
        RowSink sink = new RowSink(sheet, tally, visitor);
        try (BufferedReader reader = new BufferedReader(reader())) {
            String sample = sample();
            if (CsvDelimiter.isSaid(sample)) {
                reader.readLine();
            }
            CellStyle style = new CellStyle(encoding.font(), CellFormat.GENERAL);
            new CsvReader(reader, CsvDelimiter.of(sample), tally.limits().characters(), style, sink).read();
        } catch (CharacterCodingException noText) {
            throw new BookRefused(Why.NO_TEXT, String.valueOf(sink.row()));
        } catch (IOException unreadable) {
            throw refused(unreadable);
        }
    }

    private String sample() throws IOException {
        char[] sample = new char[SAMPLE];
        try (Reader reader = reader()) {
            int length = 0;
            for (int count = 0; count >= 0 && length < SAMPLE; count = reader.read(sample, length, SAMPLE - length)) {
                length += count;
            }
            return new String(sample, 0, length);
        }
    }

    private Reader reader() throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(encoding.mark());
        return new InputStreamReader(
                in,
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(encoding.onError())
                        .onUnmappableCharacter(encoding.onError()));
    }

    private static RuntimeException refused(IOException unreadable) {
        return unreadable instanceof CharacterCodingException
                ? new BookRefused(Why.NO_TEXT, "1")
                : new UncheckedIOException(unreadable);
    }

    @Override
    public void close() {
        // opened anew for each reading
    }
}
