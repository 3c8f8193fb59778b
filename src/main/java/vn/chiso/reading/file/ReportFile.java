package vn.chiso.reading.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import vn.chiso.base.text.LegacyText;
import vn.chiso.base.text.LegacyText.Encoding;
import vn.chiso.document.text.ReportText;

/** A file read as a report: what kind it is, and what it says. */
public record ReportFile(ReportKind kind, ReportText text) {

    /** The most bytes of a file. */
    public static final int LARGEST = 20 << 20;

    private static final int HEAD = 1024;
    private static final int MOST_LETTERS = 4_000_000;
    private static final int FEWEST_LETTERS = 20;

    /** So many lines in letters of an old font are no accident. */
    private static final int LEGACY_LINES = 3;

    private static final Pattern PDF = Pattern.compile("%PDF-[12]\\.\\d");

    /** Word files before 2007, and later ones with a password. */
    private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    private static final List<String> PICTURES =
            List.of("\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "BM", "RIFF", "II*", "MM");

    /**
     * Reads the file to its end.
     *
     * @param name for the reader, should the file be refused
     * @throws ReportRefused when it is no report that can be read; the message says what to do
     */
    public static ReportFile read(Path file, String name) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new ReportRefused("reading.refused.large", name, LARGEST >> 20);
            }
            ReportKind kind = kind(file, name);
            List<String> lines = switch (kind) {
                case DOCX -> DocxLines.read(file, name);
                case PDF -> PdfLines.read(file, name);
                case TXT -> PlainLines.read(file, name);
            };
            return new ReportFile(kind, text(lines, kind, name));
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot read " + file, broken);
        }
    }

    private static ReportText text(List<String> lines, ReportKind kind, String name) {
        long legacy =
                lines.stream().filter(ReportFile::isLegacy).limit(LEGACY_LINES).count();
        if (legacy == LEGACY_LINES || (legacy > 0 && legacy * 2 >= lines.size())) {
            throw new ReportRefused("reading.refused.legacy", name);
        }
        ReportText text = ReportText.of(lines);
        long letters = text.letters();
        if (letters < FEWEST_LETTERS) {
            throw new ReportRefused(kind == ReportKind.PDF ? "reading.refused.scan" : "reading.refused.empty", name);
        }
        if (letters > MOST_LETTERS) {
            throw new ReportRefused("reading.refused.long", name);
        }
        return text;
    }

    private static boolean isLegacy(String line) {
        Encoding from = LegacyText.of(line, null).from();
        return from == Encoding.TCVN3 || from == Encoding.VNI;
    }

    private static ReportKind kind(Path file, String name) throws IOException {
        String head = head(file);
        if (head.isBlank()) {
            throw new ReportRefused("reading.refused.empty", name);
        }
        if (PDF.matcher(head).find()) {
            return ReportKind.PDF;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return ReportKind.DOCX;
        }
        if (head.startsWith(OLE)) {
            throw new ReportRefused("reading.refused.office", name);
        }
        if (PICTURES.stream().anyMatch(head::startsWith) && head.chars().anyMatch(sign -> sign == 0)) {
            throw new ReportRefused("reading.refused.picture", name);
        }
        return ReportKind.TXT;
    }

    /** One letter for each byte. */
    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }
}
