package vn.chiso.exchange.book;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.LegacyText;
import vn.chiso.base.text.LegacyText.Encoding;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.exchange.book.BookRefused.Why;

/**
 * How a file writes its letters: as its first bytes say, else UTF-8 when all of it is, else UTF-16 when every other byte is
 * nothing, else in the eight bits of Windows: 1258, or 1252 where text of TCVN3 and VNI was saved.
 *
 * @param mark how many bytes at the beginning say so and are no text
 * @param font one by which its letters were meant, null unless the file is older than Unicode
 */
record CsvEncoding(Charset charset, int mark, @Nullable String font) {

    static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final String FONT_OF_TCVN3 = ".VnTime";
    private static final String FONT_OF_VNI = "VNI-Times";
    private static final int SAMPLE = 1 << 16;

    /** Whether a byte that is no text in UTF-8 stops the reading; bytes of eight bits are taken as they are. */
    CodingErrorAction onError() {
        return charset.name().startsWith("UTF") ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE;
    }

    static CsvEncoding of(Path file) throws IOException {
        byte[] sample;
        try (InputStream in = Files.newInputStream(file)) {
            sample = in.readNBytes(SAMPLE);
        }
        if (startsWith(sample, 0xEF, 0xBB, 0xBF)) {
            return ofUnicode(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(sample, 0xFF, 0xFE)) {
            return ofUnicode(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(sample, 0xFE, 0xFF)) {
            return ofUnicode(StandardCharsets.UTF_16BE, 2);
        }
        int[] nothing = nothing(sample);
        if (nothing[0] + nothing[1] > sample.length / 5 && Math.min(nothing[0], nothing[1]) == 0) {
            return ofUnicode(nothing[0] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0);
        }
        return ofEightBits(file, sample);
    }

    private static CsvEncoding ofEightBits(Path file, byte[] sample) throws IOException {
        Utf8Scan scan = new Utf8Scan();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), SAMPLE)) {
            scan.read(in);
        }
        if (scan.isBinary()) {
            throw new BookRefused(Why.NOT_A_BOOK);
        }
        if (scan.isValid()) {
            return ofUnicode(StandardCharsets.UTF_8, 0);
        }
        if (scan.wasMeantToBe()) {
            throw new BookRefused(Why.NO_TEXT, scan.firstInvalidLine());
        }
        return ofWords(sample);
    }

    /** The encoding in which the most words are Vietnamese. */
    private static CsvEncoding ofWords(byte[] sample) {
        String older = new String(sample, WINDOWS_1252);
        int asUnicode = VietnameseText.markedWords(VietnameseText.nfc(new String(sample, WINDOWS_1258)));
        int asTcvn3 = VietnameseText.markedWords(LegacyText.decode(older, Encoding.TCVN3));
        int asVni = VietnameseText.markedWords(LegacyText.decode(older, Encoding.VNI));
        if (Math.max(asTcvn3, asVni) <= asUnicode) {
            return new CsvEncoding(WINDOWS_1258, 0, null);
        }
        return new CsvEncoding(WINDOWS_1252, 0, asTcvn3 >= asVni ? FONT_OF_TCVN3 : FONT_OF_VNI);
    }

    private static CsvEncoding ofUnicode(Charset charset, int mark) {
        return new CsvEncoding(charset, mark, null);
    }

    private static boolean startsWith(byte[] bytes, int... beginning) {
        for (int i = 0; i < beginning.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    /** How many bytes are zero at even places, and at odd ones. */
    private static int[] nothing(byte[] bytes) {
        int[] count = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            count[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        return count;
    }
}
