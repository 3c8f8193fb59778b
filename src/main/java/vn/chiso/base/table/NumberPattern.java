package vn.chiso.base.table;

import java.util.Locale;
import vn.chiso.base.text.Texts;

/**
 * Patterns by which a workbook shows numbers. Excel groups digits as the reader's own system does; other programs follow
 * the language that the pattern names.
 */
final class NumberPattern {

    static final String DAY = "dd/mm/yyyy";
    static final String MOMENT = "dd/mm/yyyy hh:mm:ss";

    private static final int MOST_DECIMALS = 12;
    private static final int LONGEST_WORDS = 80;

    private NumberPattern() {}

    /** With so many decimals, each digit shown, as {@code 1.685,50}. */
    static String of(int decimals, boolean percent, String before, String after, Locale locale) {
        boolean vietnamese = Texts.language(locale).equals(Texts.VIETNAMESE);
        int shown = Math.clamp(decimals, 0, MOST_DECIMALS);
        return (vietnamese ? "[$-42A]" : "[$-409]")
                + literal(before)
                + "#,##0"
                + (shown == 0 ? "" : "." + "0".repeat(shown))
                + (percent ? vietnamese ? " %" : "%" : "")
                + literal(after);
    }

    /** A year or a code: no groups. */
    static String plain(int decimals) {
        int shown = Math.clamp(decimals, 0, MOST_DECIMALS);
        return shown == 0 ? "0" : "0." + "0".repeat(shown);
    }

    private static String literal(String words) {
        String bare = words.replaceAll("[\"\\p{Cc}]", "'");
        return bare.isEmpty() ? "" : '"' + bare.substring(0, Math.min(bare.length(), LONGEST_WORDS)) + '"';
    }
}
