package vn.chiso.exchange.book;

import java.util.regex.Pattern;

/** Names that people gave, fit to be shown within a sentence. */
final class SafeName {

    /** Signs that break a line or turn the text behind them; half of a pair. */
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069\\uFEFF]+");

    private static final int LONGEST = 100;

    private SafeName() {}

    static String of(String name) {
        String plain = UNSAFE.matcher(name).replaceAll("").strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST - 1) + "…" : plain;
    }
}
