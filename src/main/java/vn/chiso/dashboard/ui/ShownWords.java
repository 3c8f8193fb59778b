package vn.chiso.dashboard.ui;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.AgencyService;
import vn.chiso.agency.Tier;
import vn.chiso.base.text.Texts;
import vn.chiso.dashboard.CellNumbers;
import vn.chiso.dashboard.Shown;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.RollupRule;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Period;
import vn.chiso.observation.RollupCell;
import vn.chiso.observation.SubjectKind;

/** What is shown of a unit, in the short words of tables, tiles and points: the value, and of whom it is said. */
final class ShownWords {

    private static final Set<Tier> THREE_TIERS = Set.of(Tier.PROVINCE, Tier.DISTRICT, Tier.COMMUNE);

    private final AgencyService agencies;
    private final Locale locale;

    ShownWords(AgencyService agencies, Locale locale) {
        this.agencies = agencies;
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** "96 %", "≈ 20 – 80 %", "5 có · 1 không"; "…" for nothing. */
    String value(Shown shown, Indicator indicator, boolean withUnit) {
        return switch (shown) {
            case Shown.Nothing nothing -> Sign.SILENT.symbol();
            case Shown.Single single -> figure(single.figure(), indicator, withUnit);
            case Shown.Own own -> joined(own.figures(), indicator, withUnit);
            case Shown.Partial partial -> joined(partial.figures(), indicator, withUnit);
            case Shown.RolledUp rolledUp -> cell(rolledUp.cell(), indicator, withUnit);
            case Shown.Across across -> across(across, indicator, withUnit);
        };
    }

    /** As short as a key figure needs it: several numbers as their range, several answers as one of each. */
    String brief(Shown shown, Indicator indicator) {
        List<Figure> figures = figures(shown);
        if (figures.size() < 2) {
            return value(shown, indicator, true);
        }
        List<BigDecimal> numbers = figures.stream()
                .filter(figure -> figure.state().isUsable())
                .map(Figure::value)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        String unit = figures.getFirst().measure();
        String suffix = FigureText.unitSuffix(indicator, unit, locale);
        boolean qualified =
                figures.stream().anyMatch(figure -> !figure.qualifier().isEmpty());
        return numbers.isEmpty()
                ? figures.stream()
                        .map(figure -> figure.yes() == null
                                ? FigureText.cell(figure, indicator, locale)
                                : FigureText.yesNo(figure.yes(), locale))
                        .distinct()
                        .collect(Collectors.joining(" · "))
                : range(numbers.getFirst(), numbers.getLast(), qualified, indicator, suffix)
                        .orElseThrow();
    }

    /** "toàn tỉnh", "Cấp tỉnh, Cấp huyện", "10/11 cơ quan", "Sở Xây dựng"; empty for nothing. */
    String scope(Shown shown) {
        return switch (shown) {
            case Shown.Nothing nothing -> "";
            case Shown.Single single ->
                Optional.ofNullable(single.figure().subject().agencyId())
                        .map(id -> agencies.byId(id).shortName())
                        .orElseGet(() -> Texts.get("nation.scope.one", locale));
            case Shown.Own own -> scope(own.figures());
            case Shown.Partial partial ->
                Texts.get(partial.figures().getFirst().subject().coverage().key(), locale);
            case Shown.RolledUp rolledUp -> coverage(rolledUp.cell());
            case Shown.Across across ->
                Texts.get("nation.scope.units", locale, across.units().size(), across.of());
        };
    }

    /** The year under which it counts, or the label of a period that is not a year; empty for nothing. */
    String year(Shown shown) {
        Period period = shown.period();
        return period == null ? "" : String.valueOf(period.year());
    }

    /** Read aloud: "Thanh Hóa, 96 %, toàn tỉnh, năm 2016". */
    String sentence(String subject, Shown shown, Indicator indicator) {
        Period period = shown.period();
        if (period == null) {
            return subject + ", " + Texts.get("matrix.sign.silent", locale);
        }
        return subject + ", " + value(shown, indicator, true) + ", " + scope(shown) + ", "
                + FigureText.period(period, locale);
    }

    /** The single figures behind what is shown; none for a roll-up. */
    static List<Figure> figures(Shown shown) {
        return switch (shown) {
            case Shown.Single single -> List.of(single.figure());
            case Shown.Own own -> own.figures();
            case Shown.Partial partial -> partial.figures();
            case Shown.RolledUp rolledUp -> List.of();
            case Shown.Across across -> List.of();
            case Shown.Nothing nothing -> List.of();
        };
    }

    /** Whether the figures speak of the unit as a whole: of it, or of all three tiers. */
    static boolean isWhole(List<Figure> figures) {
        Set<Tier> tiers = EnumSet.noneOf(Tier.class);
        for (Figure figure : figures) {
            if (figure.subject().kind() == SubjectKind.UNIT) {
                return true;
            }
            tiers.addAll(figure.subject().tiers());
        }
        return tiers.contains(Tier.ALL) || tiers.containsAll(THREE_TIERS);
    }

    private String figure(Figure figure, Indicator indicator, boolean withUnit) {
        return withUnit ? FigureText.label(figure, indicator, locale) : FigureCell.text(figure, indicator, locale);
    }

    private String joined(List<Figure> figures, Indicator indicator, boolean withUnit) {
        return figures.stream()
                .map(figure -> figure(figure, indicator, withUnit))
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private String scope(List<Figure> figures) {
        return isWhole(figures)
                ? Texts.get("nation.scope.whole", locale)
                : Tiers.names(
                        figures.stream()
                                .flatMap(figure -> figure.subject().tiers().stream())
                                .distinct()
                                .sorted(Comparator.naturalOrder())
                                .toList(),
                        locale);
    }

    private String coverage(RollupCell cell) {
        String agencies = cell.expected() > 0
                ? Texts.get("nation.scope.of", locale, cell.withDataExpected(), cell.expected())
                : Texts.get("nation.scope.agencies", locale, cell.withData());
        return cell.conflict() == 0 ? agencies : agencies + ", ≠ " + cell.conflict();
    }

    private String cell(RollupCell cell, Indicator indicator, boolean withUnit) {
        String unit = indicator.unit() == null ? "" : indicator.unit();
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
        return range(cell.min(), cell.max(), cell.qualified() > 0, indicator, suffix)
                .orElseGet(() -> Texts.get("nation.scope.agencies", locale, cell.withData()));
    }

    private String across(Shown.Across across, Indicator indicator, boolean withUnit) {
        String unit = indicator.unit() == null ? "" : indicator.unit();
        String suffix = withUnit ? FigureText.unitSuffix(indicator, unit, locale) : "";
        return range(across.low(), across.high(), across.qualified(), indicator, suffix)
                .orElseGet(() -> across.yes() + across.no() > 0 ? yesNo(across.yes(), across.no()) : scope(across));
    }

    private String yesNo(int yes, int no) {
        if (no == 0) {
            return Texts.get("nation.yes", locale, yes);
        }
        return yes == 0 ? Texts.get("nation.no", locale, no) : Texts.get("nation.yes_no", locale, yes, no);
    }

    private Optional<String> range(
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            boolean qualified,
            Indicator indicator,
            String suffix) {
        if (low == null || high == null) {
            return Optional.empty();
        }
        String unit = indicator.unit() == null ? "" : indicator.unit();
        String from = FigureText.computed(low, indicator, unit, locale);
        String to = FigureText.computed(high, indicator, unit, locale);
        return Optional.of((qualified ? "≈ " : "") + (from.equals(to) ? from : from + " – " + to) + suffix);
    }
}
