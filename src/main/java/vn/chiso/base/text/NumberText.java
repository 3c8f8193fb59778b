package vn.chiso.base.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Numbers as people read them: {@code 1.685} and {@code 97,82 %} in Vietnamese, {@code 1,685} and {@code 97.82%} in
 * English. Digits that the number has are shown, none is added and none dropped unless the method says so.
 */
public final class NumberText {

    /** So many digits stand together. */
    private static final int GROUP = 3;

    private NumberText() {}

    /** The number with exactly the decimals that it carries. */
    public static String format(BigDecimal number, Locale locale) {
        return written(number.scale() < 0 ? number.setScale(0, RoundingMode.UNNECESSARY) : number, locale);
    }

    public static String format(long number, Locale locale) {
        return written(BigDecimal.valueOf(number), locale);
    }

    /** The number rounded half up to at most so many decimals, without zeros at the end: for what was computed. */
    public static String rounded(BigDecimal number, int decimals, Locale locale) {
        return written(
                trimmed(number.setScale(Math.min(decimals, Math.max(number.scale(), 0)), RoundingMode.HALF_UP)),
                locale);
    }

    /** The number (97.82, not 0.9782) with its sign: with a blank before it in Vietnamese, without one in English. */
    public static String percent(BigDecimal number, Locale locale) {
        return format(number, locale) + percentSign(locale);
    }

    /** What {@link #percent} writes after the number. */
    public static String percentSign(Locale locale) {
        return isEnglish(locale) ? "%" : " %";
    }

    /** An amount with its unit in words ({@code 7.341,4 triệu đồng}); exact, without zeros at the end. */
    public static String money(BigDecimal dong, MoneyUnit unit, Locale locale) {
        return amount(dong, unit, locale) + " " + Texts.get(unit.key(), locale);
    }

    /** An amount of đồng counted in the unit ({@code 7.341,4}), exact, for columns that name the unit in their head. */
    public static String amount(BigDecimal dong, MoneyUnit unit, Locale locale) {
        return written(unit.count(dong), locale);
    }

    static BigDecimal trimmed(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0, RoundingMode.UNNECESSARY) : bare;
    }

    private static String written(BigDecimal number, Locale locale) {
        boolean english = isEnglish(locale);
        StringBuilder text = new StringBuilder(number.toPlainString());
        int point = text.indexOf(".");
        if (point >= 0) {
            text.setCharAt(point, english ? '.' : ',');
        }
        int first = number.signum() < 0 ? 1 : 0;
        for (int at = (point < 0 ? text.length() : point) - GROUP; at > first; at -= GROUP) {
            text.insert(at, english ? ',' : '.');
        }
        return text.toString();
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
