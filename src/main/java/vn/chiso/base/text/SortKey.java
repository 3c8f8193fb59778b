package vn.chiso.base.text;

import java.text.Normalizer;

/**
 * Builds the key of {@link VietnameseText#sortKey}: letters, then tones, then capitals, each level told apart by a
 * separator that sorts before everything else.
 */
final class SortKey {

    private static final String LEVEL_END = "00";
    private static final String BLANK = "01";
    private static final int LONGEST_NUMBER = 9;

    private final StringBuilder letters = new StringBuilder();
    private final StringBuilder tones = new StringBuilder();
    private final StringBuilder capitals = new StringBuilder();

    private SortKey() {}

    static String of(String text) {
        SortKey key = new SortKey();
        key.read(Normalizer.normalize(text, Normalizer.Form.NFD));
        return key.letters + LEVEL_END + key.tones + LEVEL_END + key.capitals;
    }

    private void read(String text) {
        int at = 0;
        boolean blankPending = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean number = c >= '0' && c <= '9';
            if (!number && !Character.isLetter(c)) {
                blankPending = !letters.isEmpty();
                at++;
                continue;
            }
            if (blankPending) {
                letters.append(BLANK);
                blankPending = false;
            }
            at = number ? readNumber(text, at) : readLetter(text, at);
        }
    }

    private int readNumber(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        int first = start;
        while (first < end - 1 && text.charAt(first) == '0') {
            first++;
        }
        letters.append('1').append(Math.min(end - first, LONGEST_NUMBER)).append(text, first, end);
        return end;
    }

    private int readLetter(String text, int start) {
        char c = text.charAt(start);
        char small = Character.toLowerCase(c);
        char variant = '0';
        if (small == 'đ' || small == 'ð') {
            small = 'd';
            variant = '1';
        }
        char tone = '0';
        int at = start + 1;
        while (at < text.length() && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK) {
            char mark = text.charAt(at++);
            tone = tone(mark, tone);
            variant = variant(small, mark, variant);
        }
        if (small >= 'a' && small <= 'z') {
            letters.append(small).append(variant);
        } else {
            letters.append('z').append('9').append(Integer.toHexString(small));
        }
        tones.append(tone);
        capitals.append(Character.isUpperCase(c) ? '1' : '0');
        return at;
    }

    /** The tones in the order of Vietnamese dictionaries: level, huyền, hỏi, ngã, sắc, nặng. */
    private static char tone(char mark, char before) {
        return switch (mark) {
            case '\u0300' -> '1';
            case '\u0309' -> '2';
            case '\u0303' -> '3';
            case '\u0301' -> '4';
            case '\u0323' -> '5';
            default -> before;
        };
    }

    /** Letters of their own: a ă â, e ê, o ô ơ, u ư. */
    private static char variant(char letter, char mark, char before) {
        return switch (mark) {
            case '\u0306' -> '1';
            case '\u0302' -> letter == 'a' ? '2' : '1';
            case '\u031B' -> letter == 'o' ? '2' : '1';
            default -> before;
        };
    }
}
