package vn.chiso.reading.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/**
 * Looks at a PDF before a library unpacks it in memory: how much its streams hold. Pictures are not looked at, because
 * nobody unpacks them to read text.
 */
final class PdfBombs {

    private static final Pattern STREAM = Pattern.compile("stream\r?\n");
    private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt\\s*(?:<<|\\d+\\s+\\d+\\s+R)");

    /** What cannot be counted without unpacking, where there is enough of it to hurt. */
    private static final Pattern OTHER =
            Pattern.compile("/(?:ASCII85Decode|ASCIIHexDecode|LZWDecode|RunLengthDecode|A85|AHx|LZW|RL)\\b");

    private static final int OTHER_BYTES = 20_000;
    private static final int DICTIONARY = 600;
    private static final long LARGEST_STREAM = 24L << 20;
    private static final long LARGEST = 256L << 20;
    private static final int LAYERS = 4;

    private PdfBombs() {}

    /** @throws ReportRefused when it is encrypted, or a stream of it unpacks to more than a report holds */
    static void refuse(byte[] bytes, String name) {
        String content = new String(bytes, StandardCharsets.ISO_8859_1);
        if (ENCRYPTED.matcher(content).find()) {
            throw new ReportRefused("reading.refused.protected", name);
        }
        long all = 0;
        Matcher streams = STREAM.matcher(content);
        while (streams.find()) {
            boolean end = streams.start() >= 3 && content.startsWith("end", streams.start() - 3);
            String dictionary = content.substring(Math.max(0, streams.start() - DICTIONARY), streams.start());
            dictionary = dictionary.substring(Math.max(0, dictionary.lastIndexOf(" obj")));
            if (end || dictionary.contains("/Image")) {
                continue;
            }
            int next = content.indexOf("endstream", streams.end());
            int length = (next < 0 ? bytes.length : next) - streams.end();
            if (OTHER.matcher(dictionary).find() && length > OTHER_BYTES) {
                throw new ReportRefused("reading.refused.bomb", name);
            }
            all += unpacked(new ByteArrayInputStream(bytes, streams.end(), length), 0, name);
            if (all > LARGEST) {
                throw new ReportRefused("reading.refused.bomb", name);
            }
        }
    }

    private static long unpacked(InputStream packed, int layer, String name) {
        long count = 0;
        try {
            PushbackInputStream in = new PushbackInputStream(packed, 2);
            byte[] head = in.readNBytes(2);
            in.unread(head);
            boolean zipped =
                    head.length == 2 && (head[0] & 0x0F) == 8 && (((head[0] & 0xFF) << 8) | (head[1] & 0xFF)) % 31 == 0;
            if (zipped && layer < LAYERS) {
                return unpacked(new InflaterInputStream(in), layer + 1, name);
            }
            byte[] block = new byte[1 << 14];
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                count += n;
                if (layer > 0 && count > LARGEST_STREAM) {
                    throw new ReportRefused("reading.refused.bomb", name);
                }
            }
        } catch (IOException noStream) {
            // what does not unpack holds no more than was counted
        }
        return count;
    }
}
