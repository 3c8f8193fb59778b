package vn.chiso.observation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.table.Cell;
import vn.chiso.base.text.MoneyUnit;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;

/**
 * Figures as cells of a file. What has one number is a number, with its qualifier and the mark of what nobody approved
 * beside it; what is words, a range or in conflict stays text. What a number cannot carry says the note beside it.
 */
public final class FigureInFile {

    private static final String NOT_APPROVED = " ✎";
    private static final int COMPUTED_DECIMALS = 2;

    private FigureInFile() {}

    /** For a column whose head names the unit of the indicator: money is counted in that unit. */
    public static Cell of(Figure figure, Indicator indicator, String text, Locale locale) {
        return cell(figure, indicator, text, locale, false);
    }

    /** For a column of many indicators: the number stands in the unit in which it was stated, with that unit. */
    public static Cell withUnit(Figure figure, Indicator indicator, Locale locale) {
        return cell(figure, indicator, FigureText.label(figure, indicator, locale), locale, true);
    }

    /**
     * A number that no source states but that several figures make together.
     *
     * @param value money in đồng
     * @param text as the screen says it
     */
    public static Cell together(BigDecimal value, Indicator indicator, String text, boolean withUnit, Locale locale) {
        return together(value, indicator, "", text, withUnit, locale);
    }

    /** The same with a mark before the number, such as that of an estimate. */
    public static Cell together(
            BigDecimal value, Indicator indicator, String before, String text, boolean withUnit, Locale locale) {
        String unit = indicator.unit() == null ? "" : indicator.unit();
        return number(rounded(value, indicator), indicator, unit, before, "", text, withUnit, locale);
    }

    /** "7/21; khoảng; Nháp": what the number itself cannot say; empty where there is nothing to say. */
    public static String note(@Nullable Figure figure, Locale locale) {
        if (figure == null) {
            return "";
        }
        List<String> notes = new ArrayList<>();
        if (figure.value() != null && figure.numerator() != null && figure.denominator() != null) {
            notes.add(NumberText.format(figure.numerator(), locale) + "/"
                    + NumberText.format(figure.denominator(), locale));
        }
        if (!figure.qualifier().isEmpty() && figure.state() != FigureState.WORDS) {
            notes.add(figure.qualifier());
        }
        if (figure.state() != FigureState.STATED) {
            notes.add(Texts.get(figure.state().key(), locale));
        }
        if (!figure.approved()) {
            notes.add(Texts.get(figure.review().key(), locale));
        }
        return String.join("; ", notes);
    }

    private static Cell cell(Figure figure, Indicator indicator, String text, Locale locale, boolean withUnit) {
        BigDecimal value = figure.value();
        boolean plain = figure.state() == FigureState.STATED || figure.state() == FigureState.COMPUTED;
        if (value == null || !plain || !(indicator.kind().isNumber() || indicator.kind() == Kind.YEAR)) {
            return Cell.text(text);
        }
        return number(
                figure.valueStated() ? value : rounded(value, indicator),
                indicator,
                withUnit || indicator.unit() == null ? figure.measure() : indicator.unit(),
                Qualifier.mark(figure.qualifier()),
                figure.approved() ? "" : NOT_APPROVED,
                text,
                withUnit,
                locale);
    }

    private static Cell number(
            BigDecimal value,
            Indicator indicator,
            String measure,
            String before,
            String mark,
            String text,
            boolean withUnit,
            Locale locale) {
        boolean percent = indicator.kind() == Kind.PERCENT;
        BigDecimal counted =
                indicator.kind() == Kind.MONEY ? MoneyUnit.of(measure).count(value) : value;
        String unit = withUnit && !percent ? FigureText.unitSuffix(indicator, measure, locale) : "";
        return indicator.kind() == Kind.YEAR
                ? new Cell.Plain(counted)
                : new Cell.Amount(counted, percent, before, unit + mark, text);
    }

    /** As the screen rounds what was computed. */
    private static BigDecimal rounded(BigDecimal value, Indicator indicator) {
        if (!indicator.kind().isRatio() || value.scale() <= COMPUTED_DECIMALS) {
            return value;
        }
        BigDecimal bare =
                value.setScale(COMPUTED_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return bare.setScale(Math.max(bare.scale(), 0));
    }
}
