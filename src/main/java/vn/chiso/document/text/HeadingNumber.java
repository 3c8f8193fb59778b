package vn.chiso.document.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number that a heading may begin with: {@code I.}, {@code 1.}, {@code 2.1.}, {@code a)}.
 *
 * @param label as it goes into a path: {@code II}, {@code 2.1}, {@code a}
 * @param value its place among its kind, from 1; of {@code 2.1} the last part
 * @param title what follows
 */
record HeadingNumber(Level level, String label, int value, String title) {

    enum Level {
        ROMAN,
        NUMBER,
        DECIMAL,
        LETTER
    }

    private static final Pattern ROMAN = Pattern.compile("([IVXL]{1,6})\\s?[.)/]\\s*(\\S.*)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})[.)]\\s+(\\S.*)");
    private static final Pattern DECIMAL = Pattern.compile("((?:\\d{1,2}\\.){1,3}(\\d{1,2}))[.)]?\\s+(\\S.*)");
    private static final Pattern LETTER = Pattern.compile("([a-zđ])[.)]\\s+(\\S.*)");

    private static final List<String> ROMANS = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX", "XX");
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    static @Nullable HeadingNumber of(String line) {
        Matcher roman = ROMAN.matcher(line);
        if (roman.matches() && ROMANS.contains(roman.group(1))) {
            return new HeadingNumber(Level.ROMAN, roman.group(1), ROMANS.indexOf(roman.group(1)) + 1, roman.group(2));
        }
        Matcher decimal = DECIMAL.matcher(line);
        if (decimal.matches()) {
            return new HeadingNumber(
                    Level.DECIMAL, decimal.group(1), Integer.parseInt(decimal.group(2)), decimal.group(3));
        }
        Matcher number = NUMBER.matcher(line);
        if (number.matches()) {
            return new HeadingNumber(Level.NUMBER, number.group(1), Integer.parseInt(number.group(1)), number.group(2));
        }
        Matcher letter = LETTER.matcher(line);
        if (letter.matches() && LETTERS.contains(letter.group(1))) {
            return new HeadingNumber(
                    Level.LETTER,
                    letter.group(1).toLowerCase(Locale.ROOT),
                    LETTERS.indexOf(letter.group(1)) + 1,
                    letter.group(2));
        }
        return null;
    }

    static boolean isLetter(String line) {
        return LETTER.matcher(line).matches();
    }

    /** Whether it follows another of its level; lists skip đ as often as not. */
    boolean follows(@Nullable HeadingNumber before) {
        if (before == null) {
            return value == 1;
        }
        return value == before.value + 1 || (level == Level.LETTER && before.label.equals("d") && label.equals("e"));
    }
}
