package vn.chiso.reading.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.chiso.base.text.LegacyText;
import vn.chiso.base.text.LegacyText.Encoding;

/** Lines of a text file in Unicode: UTF-8, or UTF-16 with its mark at the beginning. */
final class PlainLines {

    /** Files before Unicode hold a letter in each byte. */
    private static final Charset ONE_BYTE = Charset.forName("windows-1252");

    private PlainLines() {}

    static List<String> read(Path file, String name) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            String text = decoded(bytes);
            if (text.indexOf('\0') >= 0) {
                throw new ReportRefused("reading.refused.type", name);
            }
            return text.lines().toList();
        } catch (CharacterCodingException noUnicode) {
            boolean legacy = new String(bytes, ONE_BYTE).lines().anyMatch(PlainLines::isLegacy);
            throw new ReportRefused(legacy ? "reading.refused.legacy" : "reading.refused.type", name);
        }
    }

    private static boolean isLegacy(String line) {
        Encoding from = LegacyText.of(line, null).from();
        return from == Encoding.TCVN3 || from == Encoding.VNI;
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        if (begins(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        }
        return decoded(bytes, begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
    }

    private static String decoded(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
