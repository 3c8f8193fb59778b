package vn.chiso.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Tells what kind of file something is by its first and last bytes, and refuses what cannot be read by everybody. */
final class FileCheck {

    private static final int HEAD = 32;
    private static final int TAIL = 2048;
    private static final String ZIP = "PK\u0003\u0004";
    private static final String PNG = "\u0089PNG\r\n\u001a\n";
    private static final String JPEG = "\u00ff\u00d8\u00ff";

    /** Word and Excel files before 2007, and later ones with a password. */
    private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    private static final Pattern PDF = Pattern.compile("%PDF-[12]\\.\\d");
    private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt\\s*(?:<<|\\d+\\s+\\d+\\s+R)");

    private FileCheck() {}

    /**
     * The kind by the content.
     *
     * @param name for the reader, should the file be refused
     * @throws EvidenceRefused when it is none of them, damaged, protected, or carries macros
     */
    static FileKind kind(Path file, String name) throws IOException {
        String head = head(file);
        if (head.isEmpty()) {
            throw new EvidenceRefused("evidence.refused.empty", name);
        }
        if (PDF.matcher(head).lookingAt()) {
            pdf(file, name);
            return FileKind.PDF;
        }
        if (head.startsWith(ZIP)) {
            return OfficeZip.kind(file, name);
        }
        if (head.startsWith(PNG) && head.startsWith("IHDR", 12)) {
            return FileKind.PNG;
        }
        if (head.startsWith(JPEG)) {
            return FileKind.JPEG;
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBPVP8", 8)) {
            return FileKind.WEBP;
        }
        throw new EvidenceRefused(head.startsWith(OLE) ? "evidence.refused.office" : "evidence.refused.type", name);
    }

    private static void pdf(Path file, String name) throws IOException {
        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (!content.substring(Math.max(0, content.length() - TAIL)).contains("%%EOF")) {
            throw new EvidenceRefused("evidence.refused.damaged", name);
        }
        if (ENCRYPTED.matcher(content).find()) {
            throw new EvidenceRefused("evidence.refused.protected", name);
        }
    }

    /** One letter for each byte. */
    private static String head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }
}
