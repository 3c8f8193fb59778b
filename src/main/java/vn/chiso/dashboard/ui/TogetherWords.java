package vn.chiso.dashboard.ui;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Texts;
import vn.chiso.dashboard.CellNumbers;
import vn.chiso.dashboard.Shown;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.RollupRule;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.RollupCell;

/** What several agencies or units show together, in short words: a sum, a ratio of sums, a range, or counted answers. */
final class TogetherWords {

    private final Locale locale;

    TogetherWords(Locale locale) {
        this.locale = locale;
    }

    /** "7.341,4", "≈ 20 – 80", "5 có · 1 không"; the number of agencies where nothing else can be said. */
    String cell(RollupCell cell, Indicator indicator, boolean withUnit) {
        String unit = unit(indicator);
        String suffix = withUnit ? FigureText.unitSuffix(indicator, unit, locale) : "";
        RollupRule rule = indicator.rollup();
        if (rule == RollupRule.COUNT_YES) {
            return yesNo(cell.yes(), cell.no());
        }
        BigDecimal sum = cell.sumValue();
        if ((rule == RollupRule.SUM || rule == RollupRule.SUM_MONEY) && sum != null) {
            return FigureText.number(sum, indicator, unit, locale) + suffix;
        }
        BigDecimal ratio = CellNumbers.ratio(cell, indicator);
        if (ratio != null) {
            return FigureText.computed(ratio, indicator, unit, locale) + suffix;
        }
        return rangeIfAny(cell.min(), cell.max(), cell.qualified() > 0, indicator, suffix)
                .orElseGet(() -> Texts.get("nation.scope.agencies", locale, cell.withData()));
    }

    /** The one number that several make together, money in đồng; empty for a range, counted answers and words. */
    static Optional<BigDecimal> number(Shown shown, Indicator indicator) {
        if (!(shown instanceof Shown.RolledUp rolledUp) || indicator.rollup() == RollupRule.COUNT_YES) {
            return Optional.empty();
        }
        boolean sum = indicator.rollup() == RollupRule.SUM || indicator.rollup() == RollupRule.SUM_MONEY;
        return Optional.ofNullable(
                sum && rolledUp.cell().sumValue() != null
                        ? rolledUp.cell().sumValue()
                        : CellNumbers.ratio(rolledUp.cell(), indicator));
    }

    /** The range of the units' numbers, or their answers counted; empty when they show words only. */
    Optional<String> across(Shown.Across across, Indicator indicator, boolean withUnit) {
        String suffix = withUnit ? FigureText.unitSuffix(indicator, unit(indicator), locale) : "";
        return rangeIfAny(across.low(), across.high(), across.qualified(), indicator, suffix)
                .or(() -> across.yes() + across.no() > 0
                        ? Optional.of(yesNo(across.yes(), across.no()))
                        : Optional.empty());
    }

    /** "≈ 20 – 80 %"; one number where both ends are the same. */
    String range(BigDecimal low, BigDecimal high, boolean qualified, Indicator indicator, String suffix) {
        String from = FigureText.computed(low, indicator, unit(indicator), locale);
        String to = FigureText.computed(high, indicator, unit(indicator), locale);
        return (qualified ? "≈ " : "") + (from.equals(to) ? from : from + " – " + to) + suffix;
    }

    private Optional<String> rangeIfAny(
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            boolean qualified,
            Indicator indicator,
            String suffix) {
        return low == null || high == null
                ? Optional.empty()
                : Optional.of(range(low, high, qualified, indicator, suffix));
    }

    private String yesNo(int yes, int no) {
        if (no == 0) {
            return Texts.get("nation.yes", locale, yes);
        }
        return yes == 0 ? Texts.get("nation.no", locale, no) : Texts.get("nation.yes_no", locale, yes, no);
    }

    private static String unit(Indicator indicator) {
        String unit = indicator.unit();
        return unit == null ? "" : unit;
    }
}
