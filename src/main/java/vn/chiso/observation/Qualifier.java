package vn.chiso.observation;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chiso.base.text.VietnameseText;

/**
 * The word by which a source says how exact its number is: how it is typed, and how it stands beside the number. A word
 * of which it is known that it comes before a number is typed and shown there; any other follows in quotation marks.
 */
public final class Qualifier {

    private static final Set<String> ABOUT = Set.of("khoảng", "chỉ khoảng");
    private static final Set<String> ABOVE = Set.of("hơn", "trên");

    /** What may be typed before a number, without marks, and the word that is kept. */
    private static final Map<String, String> BEFORE = Map.ofEntries(
            Map.entry("khoang", "khoảng"),
            Map.entry("khoang chung", "khoảng"),
            Map.entry("chung", "khoảng"),
            Map.entry("xap xi", "khoảng"),
            Map.entry("uoc", "khoảng"),
            Map.entry("uoc khoang", "khoảng"),
            Map.entry("~", "khoảng"),
            Map.entry("≈", "khoảng"),
            Map.entry("about", "khoảng"),
            Map.entry("approximately", "khoảng"),
            Map.entry("chi khoang", "chỉ khoảng"),
            Map.entry("khoang hon", "khoảng hơn"),
            Map.entry("chi", "chỉ"),
            Map.entry("only", "chỉ"),
            Map.entry("hon", "hơn"),
            Map.entry("more than", "hơn"),
            Map.entry("over", "hơn"),
            Map.entry("tren", "trên"),
            Map.entry("above", "trên"),
            Map.entry(">", "trên"),
            Map.entry("gan", "gần"),
            Map.entry("nearly", "gần"),
            Map.entry("almost", "gần"),
            Map.entry("duoi", "dưới"),
            Map.entry("below", "dưới"),
            Map.entry("under", "dưới"),
            Map.entry("less than", "dưới"),
            Map.entry("<", "dưới"),
            Map.entry("it nhat", "ít nhất"),
            Map.entry("toi thieu", "ít nhất"),
            Map.entry("at least", "ít nhất"),
            Map.entry("≥", "ít nhất"),
            Map.entry(">=", "ít nhất"),
            Map.entry("khong qua", "không quá"),
            Map.entry("toi da", "không quá"),
            Map.entry("at most", "không quá"),
            Map.entry("≤", "không quá"),
            Map.entry("<=", "không quá"));

    private static final Set<String> KEPT_BEFORE = Set.copyOf(BEFORE.values());
    private static final Pattern WORD_BEFORE = Pattern.compile("([^\\d-]+?)\\s*(-?\\d.*)");
    private static final Pattern QUOTED_AFTER = Pattern.compile("(.*?)[\\s·]*[“\"]([^“”\"]+)[”\"]");

    private Qualifier() {}

    /**
     * An answer as typed, taken apart.
     *
     * @param word empty without a qualifier
     */
    record Typed(String word, String answer) {}

    /** Takes the word off a number, wherever it stands; one that is not known stays where it is. */
    static Typed ofNumber(String text) {
        Matcher before = WORD_BEFORE.matcher(text);
        if (before.matches()) {
            String word = BEFORE.get(VietnameseText.fold(before.group(1)).strip());
            return word == null ? new Typed("", text) : new Typed(word, before.group(2));
        }
        return ofAnswer(text);
    }

    /** Takes a word in quotation marks off the end of an answer. */
    static Typed ofAnswer(String text) {
        Matcher after = QUOTED_AFTER.matcher(text);
        return after.matches()
                ? new Typed(after.group(2).strip(), after.group(1).strip())
                : new Typed("", text);
    }

    /** An answer with its word, as it is typed: "khoảng 80", "100 “toàn bộ”". Read again, it says the same. */
    public static String typed(String answer, String word) {
        if (word.isEmpty()) {
            return answer;
        }
        return KEPT_BEFORE.contains(word) ? word + " " + answer : answer + " “" + word + "”";
    }

    /** An answer with its word, as it is shown: "≈ 80 %", "100 % · “toàn bộ”". */
    public static String shown(String answer, String word) {
        return mark(word) + answer + trailing(word);
    }

    /** Before the number: "≈ ", "&gt; ", a word, or nothing. */
    public static String mark(String word) {
        if (ABOUT.contains(word)) {
            return "≈ ";
        }
        if (ABOVE.contains(word)) {
            return "> ";
        }
        return KEPT_BEFORE.contains(word) ? word + " " : "";
    }

    /** After the number, for a word that does not come before it. */
    static String trailing(String word) {
        return word.isEmpty() || !mark(word).isEmpty() ? "" : " · “" + word + "”";
    }

    /** Whether a sign stands for the word, so that whoever cannot see it has to be told. */
    static boolean isSign(String word) {
        return ABOUT.contains(word) || ABOVE.contains(word);
    }
}
