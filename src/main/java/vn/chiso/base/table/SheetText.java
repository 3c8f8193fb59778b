package vn.chiso.base.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as a cell of a workbook can hold it. What XML cannot carry is written as the standard writes it
 * ({@code _x0001_}), so that a spreadsheet reads back what was written.
 */
final class SheetText {

    /** So many characters a cell can hold. */
    static final int LONGEST = 32_767;

    private static final String CUT = "…";
    private static final char REPLACEMENT = '\uFFFD';
    /** What a spreadsheet would take for an escaped character. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x\\p{XDigit}{4}_)");

    private SheetText() {}

    static String of(String text) {
        String held = text.length() <= LONGEST ? text : cut(text);
        return isPlain(held) ? held : escaped(held);
    }

    private static String cut(String text) {
        int end = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /** Whether nothing in it needs a second look: most texts. */
    private static boolean isPlain(String text) {
        int length = text.length();
        if (length == 0) {
            return true;
        }
        if (text.charAt(0) <= ' ' || text.charAt(length - 1) <= ' ') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char one = text.charAt(i);
            if (one < ' ' || one >= 0xD800 || (one == '_' && i + 1 < length && text.charAt(i + 1) == 'x')) {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String text) {
        Matcher matcher = ESCAPE.matcher(text);
        String safe = matcher.replaceAll("_x005F_");
        int first = 0;
        int last = safe.length() - 1;
        while (first <= last && safe.charAt(first) <= ' ') {
            first++;
        }
        while (last >= first && safe.charAt(last) <= ' ') {
            last--;
        }
        StringBuilder out = new StringBuilder(safe.length() + 16);
        for (int i = 0; i < safe.length(); i++) {
            char one = safe.charAt(i);
            boolean edge = i < first || i > last;
            if (Character.isSurrogate(one)) {
                if (Character.isHighSurrogate(one)
                        && i + 1 < safe.length()
                        && Character.isLowSurrogate(safe.charAt(i + 1))) {
                    out.append(one).append(safe.charAt(++i));
                } else {
                    out.append(REPLACEMENT);
                }
            } else if (edge || one >= 0xFFFE || (one < ' ' && one != '\n' && one != '\t')) {
                out.append("_x%04X_".formatted((int) one));
            } else {
                out.append(one);
            }
        }
        return out.toString();
    }
}
