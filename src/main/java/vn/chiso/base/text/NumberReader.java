package vn.chiso.base.text;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The patterns that tell the readings of {@link NumberInput} apart. */
final class NumberReader {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SPACED_GROUPS = Pattern.compile("(-?[1-9]\\d{0,2})((?: \\d{3})+)((?:[.,]\\d+)?)");
    /** A blank behind a separator, as typesetting leaves it: {@code 1,043. 9}. */
    private static final Pattern STRAY_BLANK = Pattern.compile("(?<=\\d[.,]) (?=\\d)");
    /** Groups and decimals with separators of their own: there is one way to read it. */
    private static final Pattern BOTH_SEPARATORS =
            Pattern.compile("-?[1-9]\\d{0,2}(?:(?:,\\d{3})+\\.\\d+|(?:\\.\\d{3})+,\\d+)");

    private static final Pattern PLAIN = Pattern.compile("-?\\d+");
    private static final Pattern EITHER = Pattern.compile("-?[1-9]\\d{0,2},\\d{3}");
    private static final Pattern VIETNAMESE = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern ENGLISH = Pattern.compile("-?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern COMMA_DECIMALS = Pattern.compile("-?\\d+,\\d+");
    private static final Pattern DOT_DECIMALS = Pattern.compile("-?\\d+\\.\\d+");

    private NumberReader() {}

    static NumberInput read(String text, NumberConvention convention) {
        String bare = SPACES.matcher(text).replaceAll(" ").strip().replace('\u2212', '-');
        boolean percent = bare.endsWith("%");
        String digits = closed(percent ? bare.substring(0, bare.length() - 1).strip() : bare);
        Matcher spaced = SPACED_GROUPS.matcher(digits);
        if (spaced.matches()
                && !(spaced.group(3).startsWith(".") && convention == NumberConvention.VIETNAMESE)
                && !(spaced.group(3).startsWith(",") && convention == NumberConvention.ENGLISH)) {
            digits = spaced.group(1)
                    + spaced.group(2).replace(" ", "")
                    + spaced.group(3).replace(',', '.');
            return new NumberInput.Read(new BigDecimal(digits), percent);
        }
        if (PLAIN.matcher(digits).matches()) {
            return new NumberInput.Read(new BigDecimal(digits), percent);
        }
        if (convention == NumberConvention.AUTOMATIC && EITHER.matcher(digits).matches()) {
            return new NumberInput.Ambiguous(
                    new BigDecimal(digits.replace(",", "")), new BigDecimal(digits.replace(',', '.')), percent);
        }
        if (convention != NumberConvention.ENGLISH && matches(digits, VIETNAMESE, COMMA_DECIMALS)) {
            return new NumberInput.Read(new BigDecimal(digits.replace(".", "").replace(',', '.')), percent);
        }
        if (convention != NumberConvention.VIETNAMESE && matches(digits, ENGLISH, DOT_DECIMALS)) {
            return new NumberInput.Read(new BigDecimal(digits.replace(",", "")), percent);
        }
        return new NumberInput.NotANumber(text);
    }

    private static String closed(String digits) {
        String closed = STRAY_BLANK.matcher(digits).replaceAll("");
        return BOTH_SEPARATORS.matcher(closed).matches() ? closed : digits;
    }

    private static boolean matches(String digits, Pattern grouped, Pattern decimals) {
        return grouped.matcher(digits).matches() || decimals.matcher(digits).matches();
    }
}
