package vn.chiso.dashboard.ui;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chiso.agency.AgencyService;
import vn.chiso.agency.Tier;
import vn.chiso.base.table.Cell;
import vn.chiso.base.text.Texts;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.dashboard.Shown;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureInFile;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Period;
import vn.chiso.observation.RollupCell;
import vn.chiso.observation.SubjectKind;
import vn.chiso.observation.ui.FigureCell;
import vn.chiso.observation.ui.Sign;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.UnitLevel;

/** What is shown of a unit, in the short words of tables, tiles and points: the value, and of whom it is said. */
public final class ShownWords {

    private final AgencyService agencies;
    private final TerritoryService territory;
    private final Locale locale;
    private final TogetherWords together;

    ShownWords(CardContext context, Locale locale) {
        this(context.agencies(), context.territory(), locale);
    }

    /** In a language. */
    public ShownWords(AgencyService agencies, TerritoryService territory, Locale locale) {
        this.agencies = agencies;
        this.territory = territory;
        this.locale = locale;
        together = new TogetherWords(locale);
    }

    Locale locale() {
        return locale;
    }

    /** A text of the bundles, in the same language. */
    String text(String key) {
        return Texts.get(key, locale);
    }

    /** "96 %", "≈ 20 – 80 %", "5 có · 1 không"; "…" for nothing. */
    public String value(Shown shown, Indicator indicator, boolean withUnit) {
        return switch (shown) {
            case Shown.Nothing nothing -> Sign.SILENT.symbol();
            case Shown.Single single -> figure(single.figure(), indicator, withUnit);
            case Shown.Own own -> joined(own.figures(), indicator, withUnit);
            case Shown.Partial partial -> joined(partial.figures(), indicator, withUnit);
            case Shown.Below below -> joined(below.figures(), indicator, withUnit);
            case Shown.RolledUp rolledUp -> together.cell(rolledUp.cell(), indicator, withUnit);
            case Shown.Across across ->
                together.across(across, indicator, withUnit).orElseGet(() -> scope(across));
            case Shown.Carried carried ->
                CarriedMarks.before(carried)
                        + each(carried, indicator, withUnit)
                                .orElseGet(() -> value(carried.shown(), indicator, withUnit));
        };
    }

    /** The value as a cell of a file: a number wherever there is one. */
    public Cell inFile(Shown shown, Indicator indicator, boolean withUnit) {
        if (shown instanceof Shown.Carried carried) {
            String text = value(shown, indicator, withUnit);
            return TogetherWords.number(carried.shown(), indicator)
                    .map(number -> FigureInFile.together(
                            number, indicator, CarriedMarks.before(carried), text, withUnit, locale))
                    .orElseGet(() -> Cell.text(text));
        }
        List<Figure> figures = figures(shown);
        if (figures.size() == 1) {
            return withUnit
                    ? FigureInFile.withUnit(figures.getFirst(), indicator, locale)
                    : FigureCell.inFile(figures.getFirst(), indicator, locale);
        }
        String text = value(shown, indicator, withUnit);
        return TogetherWords.number(shown, indicator)
                .map(number -> FigureInFile.together(number, indicator, text, withUnit, locale))
                .orElseGet(() -> Cell.text(text));
    }

    /** What the number in a file cannot say. */
    public String note(Shown shown) {
        if (shown instanceof Shown.Carried carried) {
            String said = note(carried.shown());
            String how = Texts.get(carried.manner().key(), locale);
            return said.isEmpty() ? how : how + "; " + said;
        }
        List<Figure> figures = figures(shown);
        return figures.size() == 1 ? FigureInFile.note(figures.getFirst(), locale) : "";
    }

    /** The same where no column beside it says of whom it is said; a unit as a whole goes without saying. */
    public String noteWithScope(Shown shown) {
        boolean whole = shown instanceof Shown.Own own && own.isWhole();
        return Stream.of(whole ? "" : scope(shown), note(shown))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** As short as a key figure needs it: several numbers as their range, several answers as one of each. */
    String brief(Shown shown, Indicator indicator) {
        if (shown instanceof Shown.Carried carried) {
            return CarriedMarks.before(carried) + brief(carried.shown(), indicator);
        }
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
                : together.range(numbers.getFirst(), numbers.getLast(), qualified, indicator, suffix);
    }

    /** "toàn tỉnh", "Cấp tỉnh, Cấp huyện", "10/11 cơ quan", "Sở Xây dựng"; empty for nothing. */
    public String scope(Shown shown) {
        return switch (shown) {
            case Shown.Nothing nothing -> "";
            case Shown.Single single ->
                Optional.ofNullable(single.figure().subject().agencyId())
                        .map(id -> agencies.byId(id).shortName())
                        .orElseGet(() -> Texts.get("nation.scope.one", locale));
            case Shown.Own own -> scope(own);
            case Shown.Partial partial ->
                Texts.get(partial.figures().getFirst().subject().coverage().key(), locale);
            case Shown.Below below -> units(below);
            case Shown.RolledUp rolledUp -> coverage(rolledUp.cell());
            case Shown.Across across -> units(across) + carried(across);
            case Shown.Carried carried -> origins(carried);
        };
    }

    /** The same where there is little room; how it came over, the mark before the value says. */
    String shortScope(Shown shown) {
        if (!(shown instanceof Shown.Carried carried) || carried.origins().size() != 1) {
            return scope(shown);
        }
        Shown.Origin only = carried.origins().getFirst();
        String within = scope(only.shown());
        return within.isEmpty() || within.equals(only.name()) ? only.name() : only.name() + ", " + within;
    }

    /** "2015", of several years "2016–19", where there is little room; empty for nothing. */
    public String shortYear(Shown shown) {
        Period period = shown.period();
        return period != null && period.ofSeveralYears()
                ? period.start().getYear() + "–%02d".formatted(period.end().getYear() % 100)
                : year(shown);
    }

    /** "2015", of several years "2016–2019"; empty for nothing. */
    public String year(Shown shown) {
        Period period = shown.period();
        if (period == null) {
            return "";
        }
        if (period.ofPartOfYear()) {
            return FigureText.partOfYear(period, locale);
        }
        return period.ofSeveralYears()
                ? period.start().getYear() + "–" + period.end().getYear()
                : String.valueOf(period.year());
    }

    /** Read aloud: "Thanh Hóa, 96 %, toàn tỉnh, năm 2016". */
    public String sentence(String subject, Shown shown, Indicator indicator) {
        Period period = shown.period();
        if (period == null) {
            return subject + ", " + Texts.get("matrix.sign.silent", locale);
        }
        return Stream.of(
                        subject,
                        spokenValue(shown, indicator),
                        how(shown),
                        shown instanceof Shown.Across across ? units(across) : scope(shown),
                        FigureText.period(period, locale))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What the marks of other boundaries mean where they stand: "quy từ địa giới khác", of several units how many each;
     * empty for what has none. */
    public String how(Shown shown) {
        return switch (shown) {
            case Shown.Carried carried -> text(CarriedMarks.sign(carried).key());
            case Shown.Across across ->
                marks(across).entrySet().stream()
                        .map(one -> one.getValue() + " " + text(one.getKey().key()))
                        .collect(Collectors.joining("; "));
            default -> "";
        };
    }

    /** A mark that stands before the value is said in words, and not read as a sign. */
    private String spokenValue(Shown shown, Indicator indicator) {
        String value = value(shown, indicator, true);
        return shown instanceof Shown.Carried carried
                ? value.substring(CarriedMarks.before(carried).length())
                : value;
    }

    /** The single figures behind what is shown; none for a roll-up. */
    static List<Figure> figures(Shown shown) {
        return switch (shown) {
            case Shown.Single single -> List.of(single.figure());
            case Shown.Own own -> own.figures();
            case Shown.Partial partial -> partial.figures();
            case Shown.Below below -> below.figures();
            case Shown.RolledUp rolledUp -> List.of();
            case Shown.Across across -> List.of();
            case Shown.Carried carried -> figures(carried.shown());
            case Shown.Nothing nothing -> List.of();
        };
    }

    /** What each of a few showed, where that has no range; empty for everything else. */
    private Optional<String> each(Shown.Carried carried, Indicator indicator, boolean withUnit) {
        boolean bare = carried.shown() instanceof Shown.Across across
                && together.across(across, indicator, withUnit).isEmpty();
        return bare && carried.origins().size() <= CarriedMarks.MOST_NAMES
                ? Optional.of(carried.origins().stream()
                        .map(one -> value(one.shown(), indicator, withUnit))
                        .collect(Collectors.joining(" · ")))
                : Optional.empty();
    }

    /** From whom it came over, of whom it was said there, or of how many agencies that was added up. */
    private String origins(Shown.Carried carried) {
        return carried.shown() instanceof Shown.RolledUp(RollupCell cell)
                        && carried.origins().stream().allMatch(one -> one.shown() instanceof Shown.RolledUp)
                ? CarriedMarks.origins(carried, locale) + " · " + coverage(cell)
                : CarriedMarks.origins(carried, this::scope, locale);
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

    private String scope(Shown.Own own) {
        return own.isWhole()
                ? Texts.get("nation.scope.whole", locale)
                : Tiers.names(
                        own.figures().stream()
                                .flatMap(figure -> figure.subject().tiers().stream())
                                .distinct()
                                .sorted(Comparator.naturalOrder())
                                .toList(),
                        locale);
    }

    /** ", → 3, ⊂ 2": how many of them came over, and how; empty for none. */
    private static String carried(Shown.Across across) {
        return marks(across).entrySet().stream()
                .map(one -> ", " + one.getKey().symbol() + " " + one.getValue())
                .collect(Collectors.joining());
    }

    /** How many of them came over in which way. */
    private static Map<Sign, Integer> marks(Shown.Across across) {
        Map<Sign, Integer> signs = new EnumMap<>(Sign.class);
        across.units().values().forEach(one -> {
            if (one instanceof Shown.Carried carried) {
                signs.merge(CarriedMarks.sign(carried), 1, Integer::sum);
            }
        });
        return signs;
    }

    private String units(Shown.Across across) {
        return Texts.get(unitsKey(across), locale, across.units().size(), across.of());
    }

    /** The names of the units below that are spoken of, and of which part of them. */
    private String units(Shown.Below below) {
        Stream<String> units = below.figures().stream()
                .map(figure -> territory.byId(figure.subject().unitId()).shortName())
                .distinct()
                .sorted(VietnameseText.collator());
        return Stream.concat(units, part(below).stream()).collect(Collectors.joining(", "));
    }

    /** The tiers that alone are spoken of in units below, as "Trường học"; empty where whole units are. */
    Optional<String> part(Shown.Below below) {
        Set<Tier> tiers = below.figures().stream()
                .filter(figure -> figure.subject().kind() == SubjectKind.POPULATION)
                .flatMap(figure -> figure.subject().tiers().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Tier.class)));
        return tiers.isEmpty() || tiers.contains(Tier.ALL)
                ? Optional.empty()
                : Optional.of(Tiers.names(List.copyOf(tiers), locale));
    }

    private static String unitsKey(Shown.Across across) {
        UnitLevel level = across.units().keySet().iterator().next().level();
        return "nation.scope.units." + level.name().toLowerCase(Locale.ROOT);
    }

    private String coverage(RollupCell cell) {
        String agencies = cell.expected() > 0
                ? Texts.get("nation.scope.of", locale, cell.withDataExpected(), cell.expected())
                : Texts.get("nation.scope.agencies", locale, cell.withData());
        return cell.conflict() == 0 ? agencies : agencies + ", ≠ " + cell.conflict();
    }
}
