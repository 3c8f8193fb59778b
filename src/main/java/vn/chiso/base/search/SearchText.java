package vn.chiso.base.search;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.chiso.base.text.VietnameseText;

/**
 * What somebody typed to find something by: words that all have to occur, in any order, with or without marks. A lenient
 * one also takes a word that differs by one letter: another one, one too many, one missing, or two neighbours swapped.
 */
public final class SearchText {

    /** Below it a word with another letter is another word; one of it has as many letters. */
    private static final int SHORTEST_MISTAKE = 3;

    private static final int WHOLE = 24;
    private static final int OPENING = 12;
    private static final int CLOSING = 10;
    private static final int WORD = 8;
    private static final int BEGINNING = 6;
    private static final int INSIDE = 3;
    private static final int MISTAKEN = 1;

    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s,;()·]+");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final String typed;
    private final List<String> words;
    private final boolean lenient;

    private SearchText(String typed, boolean lenient) {
        this.typed = typed;
        this.lenient = lenient;
        words = typed.isEmpty()
                ? List.of()
                : BLANK.splitAsStream(typed).distinct().toList();
    }

    /** Takes every word as it is typed. */
    public static SearchText of(String typed) {
        return new SearchText(VietnameseText.fold(typed), false);
    }

    /** The same, which also finds what differs by one letter in a word. */
    public SearchText lenient() {
        return new SearchText(typed, true);
    }

    /** Without marks, in small letters; empty when nothing was typed. */
    public String folded() {
        return typed;
    }

    /** The words of it, as {@link #folded}. */
    public List<String> words() {
        return words;
    }

    /** Whether it also takes what differs by one letter. */
    public boolean isLenient() {
        return lenient;
    }

    /**
     * Whether a name bears the number that was typed: "36a" and "36a/nq" are of "36a/NQ-CP", "36" is of none of it.
     *
     * @param name of a thing, with or without marks
     */
    public boolean isNumberOf(String name) {
        List<String> numbers =
                words.stream().filter(word -> DIGIT.matcher(word).find()).toList();
        List<String> parts = Arrays.asList(BETWEEN_NAMES.split(VietnameseText.fold(name)));
        return !numbers.isEmpty()
                && numbers.stream()
                        .allMatch(number -> parts.stream()
                                .anyMatch(part -> part.equals(number)
                                        || (part.startsWith(number) && !isWordLetter(part.charAt(number.length())))
                                        || (number.contains("/") && part.startsWith(number))));
    }

    private static boolean isWordLetter(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    }

    /** @param text with or without marks
     * @return see {@link #scoreFolded} */
    public int score(String text) {
        return scoreFolded(VietnameseText.fold(text));
    }

    /**
     * How well a text fits: 0 when a word does not occur in it; else the more, the more words begin one of its words or
     * are one, and most where the whole text begins or ends with what was typed or is that.
     *
     * @param text folded, see {@link VietnameseText#fold}
     */
    public int scoreFolded(String text) {
        if (words.isEmpty()) {
            return 0;
        }
        int sum = whole(text);
        String[] parts = {};
        for (String word : words) {
            boolean inside = text.contains(word);
            if (!inside && !lenient) {
                return 0;
            }
            if (parts.length == 0) {
                parts = BETWEEN_WORDS.split(text);
            }
            int one = inside ? exact(word, parts) : mistaken(word, parts);
            if (one == 0) {
                return 0;
            }
            sum += one;
        }
        return sum;
    }

    private int whole(String text) {
        if (text.startsWith(typed)) {
            return text.equals(typed) ? WHOLE : OPENING;
        }
        // a unit's name stands behind its kind
        return text.endsWith(" " + typed) ? CLOSING : 0;
    }

    private static int exact(String word, String[] parts) {
        int best = INSIDE;
        for (String part : parts) {
            if (part.equals(word)) {
                return WORD;
            }
            if (part.startsWith(word)) {
                best = BEGINNING;
            }
        }
        return best;
    }

    private static int mistaken(String word, String[] parts) {
        boolean possible =
                word.length() >= SHORTEST_MISTAKE && !DIGIT.matcher(word).find();
        return possible && Arrays.stream(parts).anyMatch(part -> differsByOneLetter(word, part)) ? MISTAKEN : 0;
    }

    private static boolean differsByOneLetter(String word, String other) {
        int shorter = Math.min(word.length(), other.length());
        int longer = Math.max(word.length(), other.length());
        if (longer - shorter > (longer > SHORTEST_MISTAKE ? 1 : 0)) {
            return false;
        }
        int same = 0;
        while (same < shorter && word.charAt(same) == other.charAt(same)) {
            same++;
        }
        String left = word.substring(same);
        String right = other.substring(same);
        if (left.length() != right.length()) {
            return left.length() > right.length()
                    ? left.substring(1).equals(right)
                    : right.substring(1).equals(left);
        }
        return left.isEmpty() || left.substring(1).equals(right.substring(1)) || areSwapped(left, right);
    }

    private static boolean areSwapped(String left, String right) {
        return left.length() > 1
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0)
                && left.substring(2).equals(right.substring(2));
    }
}
