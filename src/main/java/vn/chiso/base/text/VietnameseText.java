package vn.chiso.base.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Vietnamese letters in one form. Text is stored composed (NFC); it is searched without marks and sorted by the
 * Vietnamese alphabet (a ă â b c d đ e ê …), where the tone decides only between words of the same letters.
 */
public final class VietnameseText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u200B\\u2060\\uFEFF]+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Comparator<String> BY_ALPHABET = Comparator.comparing(VietnameseText::sortKey);

    private VietnameseText() {}

    /** The text in composed form, in which equal words are equal strings. */
    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * The text as a search key: lower-case, without any marks, đ as d, all dashes alike, runs of white space as one
     * blank, none at the ends. Accepts composed and combining input; {@code fold(fold(x))} equals {@code fold(x)}.
     */
    public static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String lower = DASHES.matcher(bare).replaceAll("-").toLowerCase(Locale.ROOT);
        return SPACES.matcher(lower.replace('đ', 'd').replace('ð', 'd'))
                .replaceAll(" ")
                .strip();
    }

    /**
     * Whether every word of the query occurs in the text, both read without marks and in any order. An empty query
     * occurs in every text.
     */
    public static boolean matches(String text, String query) {
        String folded = fold(text);
        for (String word : fold(query).split(" ", -1)) {
            if (!folded.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** How many words of the text have a letter beyond plain Latin and can be words of Vietnamese. */
    public static int markedWords(String text) {
        return (int) Syllable.words(text).stream()
                .filter(word -> word.chars().anyMatch(letter -> letter >= 0x80))
                .filter(Syllable::is)
                .count();
    }

    /**
     * The order of the Vietnamese alphabet: Đ after D, ă and â after a; then the tones, level first; then small before
     * capital letters. Digits come before letters and are compared as numbers ("Quận 2" before "Quận 10").
     */
    public static Comparator<String> collator() {
        return BY_ALPHABET;
    }

    /**
     * A key whose plain order is that of {@link #collator()}. It consists of digits and small Latin letters only, so
     * that a database sorts it the same way under any of its collations. About twice as long as the text, plus its
     * tones.
     */
    public static String sortKey(String text) {
        return SortKey.of(text);
    }
}
