package vn.chiso.exchange.book;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that XML cannot hold, and underscores before what looks like one: {@code _x000D_}. */
final class EscapedText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedText() {}

    static String read(CharSequence written) {
        String text = written.toString();
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    /** The text without what no database stores: control characters other than line breaks and tabs, halves of pairs. */
    static String storable(String text) {
        if (isPlain(text)) {
            return text;
        }
        return text.codePoints()
                .filter(EscapedText::isStorable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether every character is one by itself and storable, which is nearly always so. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isStorable(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isStorable(int sign) {
        return sign >= 0x20 ? sign < 0xD800 || sign > 0xDFFF : sign == '\t' || sign == '\n' || sign == '\r';
    }
}
