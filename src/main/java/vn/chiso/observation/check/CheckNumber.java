package vn.chiso.observation.check;

import java.math.BigDecimal;
import java.util.Locale;
import vn.chiso.base.text.MoneyUnit;
import vn.chiso.base.text.NumberText;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;

/** The numbers of checks in the language of the reader. */
public final class CheckNumber {

    private static final int MOST_DIGITS = 2;

    private CheckNumber() {}

    /** A number of an indicator, with its unit where it is a percentage or money. */
    public static String text(BigDecimal number, Indicator indicator, Locale locale) {
        if (indicator.kind() == Kind.PERCENT) {
            return plain(number, locale) + NumberText.percentSign(locale);
        }
        String unit = indicator.unit();
        return indicator.kind() == Kind.MONEY && unit != null
                ? NumberText.money(number, MoneyUnit.of(unit), locale)
                : plain(number, locale);
    }

    private static String plain(BigDecimal number, Locale locale) {
        return NumberText.rounded(number, MOST_DIGITS, locale);
    }
}
