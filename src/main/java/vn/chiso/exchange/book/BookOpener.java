package vn.chiso.exchange.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.chiso.exchange.book.BookRefused.Why;

/** Tells by its first bytes what a file is. */
final class BookOpener {

    private static final int HEAD = 8;
    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    /** Beginnings of a zip file, and of one without entries. */
    private static final List<String> ZIP = List.of("PK\3\4", "PK\5\6");

    /** Workbooks of Excel 2 to 4, which were no OLE2 files yet. */
    private static final List<String> OLDER_THAN_OLE2 =
            List.of("\u0009\u0000\u0004\u0000", "\u0009\u0002\u0006\u0000", "\u0009\u0004\u0006\u0000");

    /** Pictures, documents and archives that people upload by mistake. */
    private static final List<String> SOMETHING_ELSE = List.of(
            "%PDF",
            "\u0089PNG",
            "\u00FF\u00D8\u00FF",
            "GIF8",
            "BM",
            "RIFF",
            "{\\rtf",
            "7z\u00BC\u00AF",
            "Rar!",
            "\u001F\u008B");

    private BookOpener() {}

    static Book open(Path file, String name, BookLimits limits) {
        String head = head(file, limits);
        if (startsWith(head, ZIP)) {
            return XlsxBook.open(file, limits);
        }
        if (head.equals(OLE2)) {
            return XlsBook.open(file, limits);
        }
        if (startsWith(head, OLDER_THAN_OLE2)) {
            throw new BookRefused(Why.OTHER_FORMAT, "Excel 2–4");
        }
        if (startsWith(head, SOMETHING_ELSE)) {
            throw new BookRefused(Why.NOT_A_BOOK);
        }
        return CsvBook.open(file, name, limits);
    }

    /** The first bytes, each as one character. */
    private static String head(Path file, BookLimits limits) {
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            if (size == 0) {
                throw new BookRefused(Why.EMPTY);
            }
            if (size > limits.bytes()) {
                throw new BookRefused(Why.BYTES, limits.bytes() >> 20);
            }
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        } catch (IOException notThere) {
            throw new UncheckedIOException(notThere);
        }
    }

    private static boolean startsWith(String head, List<String> beginnings) {
        return beginnings.stream().anyMatch(head::startsWith);
    }
}
