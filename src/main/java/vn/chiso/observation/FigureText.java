package vn.chiso.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.MoneyUnit;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;

/**
 * The one formatter of figures: grid, chart label, source panel and files say the same. Qualifiers are always shown:
 * "khoảng" and "chỉ khoảng" as ≈, "hơn" and "trên" as &gt;, any other word as it stands.
 */
public final class FigureText {

    private static final Pattern CAMPAIGN = Pattern.compile("Đợt (\\d+) năm (\\d{4})");
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private static final int COMPUTED_DECIMALS = 2;

    private FigureText() {}

    /** For a cell whose column names the unit: {@code ≈ 20}, {@code 7/21}, {@code có}, {@code “hầu hết”}. */
    public static String cell(Figure figure, Indicator indicator, Locale locale) {
        return text(figure, indicator, locale, false);
    }

    /** For a chart label or a line of text, with the unit: {@code ≈ 20 %}, {@code 7/21 = 33,33 %}. */
    public static String label(Figure figure, Indicator indicator, Locale locale) {
        return text(figure, indicator, locale, true);
    }

    /**
     * The same as a part of a sentence: the word itself instead of its sign, and a word behind the number in parentheses.
     *
     * @param shown a figure as {@link #label} writes it
     */
    public static String inSentence(String shown, String qualifier, Locale locale) {
        if (!Qualifier.isSign(qualifier)) {
            String behind = Qualifier.trailing(qualifier);
            return behind.isEmpty() ? shown : shown.replace(behind, " (“" + qualifier + "”)");
        }
        return Texts.language(locale).equals(Texts.VIETNAMESE)
                ? shown.replaceFirst("[≈>] ", Matcher.quoteReplacement(qualifier + " "))
                : shown;
    }

    /** Read aloud: "Sở Tư pháp, khoảng 80 %, năm 2015". */
    public static String sentence(String subject, Figure figure, Indicator indicator, Locale locale) {
        String value = figure.state() == FigureState.CONFLICT
                ? Texts.get(
                        "figure.spoken.conflict",
                        locale,
                        alternatives(figure, indicator, locale, true, Texts.get("figure.spoken.or", locale)))
                : spoken(label(figure, indicator, locale), figure.qualifier());
        return subject + ", " + value + ", " + period(figure.period(), locale);
    }

    /** The printed label of a period: "năm 2015", "giai đoạn 2016–2019", "tại 15/05/2020", "Đợt 1 năm 2023". */
    public static String period(Period period, Locale locale) {
        return period(NewPeriod.of(period), locale);
    }

    /** The same of a period that need not be known. */
    public static String period(NewPeriod period, Locale locale) {
        if (!period.label().isEmpty()) {
            Matcher campaign = CAMPAIGN.matcher(period.label());
            return campaign.matches()
                    ? Texts.get("period.campaign", locale, campaign.group(1), campaign.group(2))
                    : period.label();
        }
        return switch (period.kind()) {
            case HALF_YEAR ->
                Texts.get(
                        period.start().getMonthValue() == 1 ? "period.half.first" : "period.half.second",
                        locale,
                        String.valueOf(period.year()));
            case QUARTER ->
                Texts.get(
                        "period.quarter",
                        locale,
                        ROMAN.get(quarter(period.start()) - 1),
                        String.valueOf(period.year()));
            case MONTH ->
                Texts.get("period.month", locale, period.start().getMonthValue(), String.valueOf(period.year()));
            case YEAR -> Texts.get("period.year", locale, String.valueOf(period.year()));
            case AS_OF -> Texts.get("period.as_of", locale, DateText.format(period.end()));
            default ->
                wholeYears(period)
                        ? Texts.get(
                                "period.range",
                                locale,
                                String.valueOf(period.start().getYear()),
                                String.valueOf(period.end().getYear()))
                        : Texts.get(
                                "period.dates", locale, DateText.format(period.start()), DateText.format(period.end()));
        };
    }

    /** A part of a year where there is little room: "6T đầu 2024", "Q2 2024", "5/2024". */
    public static String partOfYear(Period period, Locale locale) {
        String year = String.valueOf(period.year());
        return switch (period.kind()) {
            case HALF_YEAR ->
                Texts.get(
                        period.start().getMonthValue() == 1 ? "period.half.first.short" : "period.half.second.short",
                        locale,
                        year);
            case QUARTER -> "Q" + quarter(period.start()) + " " + year;
            case MONTH -> period.start().getMonthValue() + "/" + year;
            default -> period(period, locale);
        };
    }

    /** The label of a campaign, in the language in which labels are stored. */
    static String campaign(int number, int year) {
        return Texts.get("period.campaign", Texts.VIETNAMESE, String.valueOf(number), String.valueOf(year));
    }

    private static int quarter(LocalDate start) {
        return (start.getMonthValue() + 2) / 3;
    }

    /** A bare number of the indicator with all its digits, in the unit in which it was stated, without the unit. */
    public static String number(BigDecimal value, Indicator indicator, String measure, Locale locale) {
        return indicator.kind() == Kind.MONEY
                ? NumberText.amount(value, MoneyUnit.of(measure), locale)
                : NumberText.format(value, locale);
    }

    /** A percentage that was computed from its parts, to two decimals; any other number with all its digits. */
    public static String computed(BigDecimal value, Indicator indicator, String measure, Locale locale) {
        return indicator.kind().isRatio()
                ? NumberText.rounded(value, COMPUTED_DECIMALS, locale)
                : number(value, indicator, measure, locale);
    }

    /** What is written behind a number: " %", " triệu đồng", " dịch vụ"; empty without a unit. */
    public static String unitSuffix(Indicator indicator, String measure, Locale locale) {
        if (indicator.kind() == Kind.PERCENT) {
            return NumberText.percentSign(locale);
        }
        if (indicator.kind() == Kind.MONEY) {
            return " " + Texts.get(MoneyUnit.of(measure).key(), locale);
        }
        return measure.isEmpty() || indicator.kind() == Kind.YEAR ? "" : " " + measure(measure, locale);
    }

    /** The name of a unit of measure in the reader's language; units that have no translation stay as forms print them. */
    public static String measure(String measure, Locale locale) {
        String key = measureKey(measure);
        return Texts.has(key, locale) ? Texts.get(key, locale) : measure;
    }

    private static String measureKey(String measure) {
        return "measure." + vn.chiso.base.text.VietnameseText.fold(measure).replaceAll("[^a-z0-9]+", "_");
    }

    /** Where the language has a singular. */
    private static String suffixOfOne(String measure, String suffix, Locale locale) {
        String key = measureKey(measure) + "_one";
        return Texts.has(key, locale) ? " " + Texts.get(key, locale) : suffix;
    }

    private static String text(Figure figure, Indicator indicator, Locale locale, boolean withUnit) {
        return switch (figure.state()) {
            case NOT_REPORTED -> Texts.get("state.not_reported", locale);
            case NOT_APPLICABLE -> "–";
            case WORDS ->
                "“" + (figure.qualifier().isEmpty() ? String.valueOf(figure.text()) : figure.qualifier()) + "”";
            case DOUBTFUL -> parts(figure, locale) + " ?";
            case CONFLICT -> conflict(figure, indicator, locale, withUnit);
            case STATED, COMPUTED ->
                value(figure, indicator, locale, withUnit) + Qualifier.trailing(figure.qualifier());
        };
    }

    private static String conflict(Figure figure, Indicator indicator, Locale locale, boolean withUnit) {
        if (figure.alternatives().isEmpty()) {
            return Texts.get("state.conflict", locale);
        }
        return alternatives(figure, indicator, locale, withUnit, " ≠ ");
    }

    private static String alternatives(
            Figure figure, Indicator indicator, Locale locale, boolean withUnit, String separator) {
        List<String> texts = new ArrayList<>();
        for (Alternative one : figure.alternatives()) {
            texts.add(alternative(one, indicator, locale, false));
        }
        String joined = texts.stream().distinct().collect(Collectors.joining(separator));
        return withUnit && indicator.kind().isNumber()
                ? joined + unitSuffix(indicator, figure.measure(), locale)
                : joined;
    }

    /** One of contradicting values. */
    public static String alternative(Alternative one, Indicator indicator, Locale locale, boolean withUnit) {
        if (one.yes() != null) {
            return yesNo(one.yes(), locale) + Qualifier.trailing(one.qualifier());
        }
        BigDecimal value = one.value();
        if (value != null) {
            return Qualifier.mark(one.qualifier())
                    + number(value, indicator, one.measure(), locale)
                    + (withUnit ? unitSuffix(indicator, one.measure(), locale) : "")
                    + Qualifier.trailing(one.qualifier());
        }
        return one.text() == null ? "“" + one.qualifier() + "”" : one.text();
    }

    private static String value(Figure figure, Indicator indicator, Locale locale, boolean withUnit) {
        String suffix = withUnit ? unitSuffix(indicator, figure.measure(), locale) : "";
        BigDecimal number = figure.value();
        if (number != null) {
            String digits = figure.valueStated()
                    ? number(number, indicator, figure.measure(), locale)
                    : computed(number, indicator, figure.measure(), locale);
            String counted = number.compareTo(BigDecimal.ONE) == 0 && indicator.kind() == Kind.COUNT && withUnit
                    ? suffixOfOne(figure.measure(), suffix, locale)
                    : suffix;
            String written = Qualifier.mark(figure.qualifier()) + digits + counted;
            boolean hasParts = figure.numerator() != null && figure.denominator() != null;
            return hasParts ? parts(figure, locale) + (withUnit ? " = " : " · ") + written : written;
        }
        if (figure.low() != null && figure.high() != null) {
            return number(figure.low(), indicator, figure.measure(), locale) + " – "
                    + number(figure.high(), indicator, figure.measure(), locale) + suffix;
        }
        if (figure.yes() != null) {
            return yesNo(figure.yes(), locale);
        }
        return figure.text() == null ? parts(figure, locale) : figure.text();
    }

    private static String parts(Figure figure, Locale locale) {
        return written(figure.numerator(), locale) + "/" + written(figure.denominator(), locale);
    }

    private static String written(@Nullable BigDecimal number, Locale locale) {
        return number == null ? "…" : NumberText.format(number, locale);
    }

    public static String yesNo(boolean yes, Locale locale) {
        return Texts.get(yes ? "answer.yes" : "answer.no", locale);
    }

    private static String spoken(String label, String qualifier) {
        return Qualifier.isSign(qualifier) ? qualifier + " " + label.replaceFirst("^[≈>] ", "") : label;
    }

    private static boolean wholeYears(NewPeriod period) {
        return period.start().getDayOfYear() == 1
                && period.end().getMonthValue() == 12
                && period.end().getDayOfMonth() == 31;
    }
}
