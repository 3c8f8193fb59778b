package vn.chiso.exchange.book;

import java.io.IOException;
import java.io.InputStream;

/** Whether bytes are text in UTF-8, or nearly. */
final class Utf8Scan {

    private int letters;
    private int invalid;
    private int firstInvalidLine;
    private int line = 1;
    private boolean binary;

    /** How many bytes of a letter are still to come. */
    private int missing;

    void read(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
            for (int i = 0; i < count; i++) {
                take(buffer[i] & 0xff);
            }
        }
        if (missing > 0) {
            refuse();
        }
    }

    private void take(int next) {
        if (missing > 0) {
            if (next >> 6 == 0b10) {
                letters += --missing == 0 ? 1 : 0;
                return;
            }
            missing = 0;
            refuse();
        }
        if (next < 0x80) {
            line += next == '\n' ? 1 : 0;
            binary |= next < 0x20 && !isOfText(next);
        } else if (next >= 0xC2 && next <= 0xF4) {
            missing = next >= 0xF0 ? 3 : next >= 0xE0 ? 2 : 1;
        } else {
            refuse();
        }
    }

    private static boolean isOfText(int control) {
        return control == '\t' || control == '\n' || control == '\r' || control == '\f' || control == 0x1A;
    }

    private void refuse() {
        firstInvalidLine = invalid++ == 0 ? line : firstInvalidLine;
    }

    /** Whether there are bytes that no text has. */
    boolean isBinary() {
        return binary;
    }

    boolean isValid() {
        return invalid == 0;
    }

    /** Whether so many letters are well written that the others must be damage. */
    boolean wasMeantToBe() {
        return letters > 2 * invalid;
    }

    String firstInvalidLine() {
        return String.valueOf(firstInvalidLine);
    }
}
