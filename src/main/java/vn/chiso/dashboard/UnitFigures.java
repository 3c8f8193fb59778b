package vn.chiso.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Tier;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.indicator.RollupRule;
import vn.chiso.observation.Coverage;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Period;
import vn.chiso.observation.RollupCell;
import vn.chiso.territory.Unit;

/**
 * What was read for some units, ready to answer what a unit shows: figures said of units and populations, roll-up cells,
 * and the figures of agencies that are alone in their cell. Everything of every period; the year is chosen here.
 */
public final class UnitFigures {

    private final ByIndicator<Figure> said = new ByIndicator<>(Figure::indicatorId);
    private final ByIndicator<Figure> below = new ByIndicator<>(Figure::indicatorId);
    private final ByIndicator<RollupCell> cells;
    private final Map<Long, Figure> sole = new HashMap<>();
    private final @Nullable Boundaries boundaries;
    private final LongFunction<Unit> names;

    /** On the boundaries on which everything was reported. */
    public UnitFigures(
            Collection<Long> units,
            LongUnaryOperator parentOf,
            List<Figure> said,
            List<RollupCell> cells,
            List<Figure> sole,
            @Nullable Tier tier) {
        this(units, parentOf, said, cells, sole, tier, null, id -> {
            throw new NoSuchElementException("No unit " + id);
        });
    }

    /**
     * @param units the units that will be asked for; a figure of another unit counts as said below its parent
     * @param parentOf the unit above a unit
     * @param tier only figures of this tier; null for all
     * @param boundaries on which figures are shown, whatever they were reported on; null for those of their time
     * @param names the units by their ids; asked for other boundaries only
     */
    public UnitFigures(
            Collection<Long> units,
            LongUnaryOperator parentOf,
            List<Figure> said,
            List<RollupCell> cells,
            List<Figure> sole,
            @Nullable Tier tier,
            @Nullable Boundaries boundaries,
            LongFunction<Unit> names) {
        this.boundaries = boundaries;
        this.names = names;
        Set<Long> asked = Set.copyOf(units);
        said.stream()
                .filter(figure -> tier == null
                        || figure.subject().tiers().contains(tier)
                        || figure.subject().tiers().contains(Tier.ALL))
                .forEach(figure -> {
                    long unitId = figure.subject().unitId();
                    if (asked.contains(unitId)) {
                        this.said.add(unitId, figure);
                    } else {
                        below.add(parentOf.applyAsLong(unitId), figure);
                    }
                });
        this.cells = new ByIndicator<>(RollupCell::indicatorId);
        cells.forEach(cell -> this.cells.add(cell.unitId(), cell));
        sole.forEach(figure -> this.sole.put(figure.observationId(), figure));
    }

    private UnitFigures(UnitFigures other, Map<Long, Figure> fuller) {
        boundaries = other.boundaries;
        names = other.names;
        said.addAll(other.said, figure -> fuller.getOrDefault(figure.observationId(), figure));
        below.addAll(other.below, figure -> fuller.getOrDefault(figure.observationId(), figure));
        other.sole.forEach((id, figure) -> sole.put(id, fuller.getOrDefault(id, figure)));
        cells = other.cells;
    }

    /** The same, with some figures replaced by fuller ones, by observation id. */
    public UnitFigures with(Map<Long, Figure> fuller) {
        return fuller.isEmpty() ? this : new UnitFigures(this, fuller);
    }

    /** Every figure that was read. */
    public List<Figure> all() {
        return Stream.of(sole.values().stream(), said.all(), below.all())
                .flatMap(figures -> figures)
                .toList();
    }

    /** The periods of every total that was read. */
    List<Period> totals() {
        return cells.all()
                .filter(cell -> cell.withData() > 0)
                .map(RollupCell::period)
                .toList();
    }

    /** Every figure said of a unit or a population in it, or of those it was made of where other boundaries are shown. */
    List<Figure> all(long unitId) {
        return line(unitId).stream().flatMap(said::of).toList();
    }

    /** The days on which the unit changed; on other boundaries, all those on which its line did. */
    Collection<LocalDate> reforms(Unit unit) {
        return boundaries == null
                ? Stream.of(unit.validFrom(), unit.validTo())
                        .filter(Objects::nonNull)
                        .toList()
                : boundaries.lineage().reforms(unit.id());
    }

    /** Whatever figures of the unit can stand on. */
    Set<Long> line(long unitId) {
        return boundaries == null ? Set.of(unitId) : boundaries.line(unitId);
    }

    /** What the unit shows in a year; null for the newest. */
    public Shown shown(long unitId, Indicator indicator, @Nullable Integer year) {
        return shown(unitId, indicator, overlapping(year));
    }

    private Shown shown(long unitId, Indicator indicator, Predicate<Period> when) {
        return boundaries == null
                ? reported(unitId, indicator, when)
                : new CarriedUnits(this, boundaries).of(unitId, indicator, when).shown();
    }

    /** What cannot be taken over to the boundaries shown, of a unit in a year; null for the newest. */
    public List<LeftBehind> left(long unitId, Indicator indicator, @Nullable Integer year) {
        return boundaries == null
                ? List.of()
                : new CarriedUnits(this, boundaries)
                        .of(unitId, indicator, overlapping(year))
                        .left();
    }

    Unit unit(long unitId) {
        return names.apply(unitId);
    }

    /** The periods of which a unit or its agencies say anything. */
    List<Period> periods(long unitId, Indicator indicator) {
        return Stream.of(
                        said.of(unitId, indicator.id()).stream().map(Figure::period),
                        below.of(unitId, indicator.id()).stream().map(Figure::period),
                        totals(unitId, indicator))
                .flatMap(periods -> periods)
                .distinct()
                .toList();
    }

    private Stream<Period> totals(long unitId, Indicator indicator) {
        return cells.of(unitId, indicator.id()).stream()
                .filter(cell -> cell.withData() > 0)
                .map(RollupCell::period);
    }

    /** What was reported for exactly this unit in a year, whatever boundaries are shown; null for the newest. */
    Shown reported(long unitId, Indicator indicator, @Nullable Integer year) {
        return reported(unitId, indicator, overlapping(year));
    }

    /** What was reported for exactly this unit. */
    Shown reported(long unitId, Indicator indicator, Predicate<Period> when) {
        List<Figure> own = newest(figures(unitId, indicator, when).stream()
                .filter(figure -> figure.subject().isUnitsOwn())
                .toList());
        if (!own.isEmpty()) {
            return new Shown.Own(inTierOrder(own));
        }
        @Nullable RollupCell cell = cell(unitId, indicator, when);
        if (cell != null && cell.withData() == 1 && cell.soleObservationId() != null) {
            Figure only = sole.get(cell.soleObservationId());
            if (only != null) {
                return new Shown.Single(only);
            }
        }
        if (cell != null && cell.withData() > 0 && indicator.rollup() != RollupRule.NONE) {
            return new Shown.RolledUp(cell);
        }
        List<Figure> partial = newest(figures(unitId, indicator, when));
        if (!partial.isEmpty()) {
            return new Shown.Partial(inTierOrder(partial));
        }
        List<Figure> ofParts = newest(when(below.of(unitId, indicator.id()), when));
        return ofParts.isEmpty() ? new Shown.Nothing() : new Shown.Below(inTierOrder(ofParts));
    }

    /** What the units below show, together; {@link Shown.Nothing} when none shows anything. */
    Shown across(List<Unit> below, Indicator indicator, @Nullable Integer year) {
        Map<Unit, Shown> units = new LinkedHashMap<>();
        for (Unit unit : below) {
            Shown shown = shown(unit.id(), indicator, year);
            if (!(shown instanceof Shown.Nothing)) {
                units.put(unit, shown);
            }
        }
        return across(units, below.size(), indicator);
    }

    static Shown across(Map<Unit, Shown> units, int of, Indicator indicator) {
        List<BigDecimal> numbers = new ArrayList<>();
        boolean qualified = false;
        int yes = 0;
        int no = 0;
        int conflicts = 0;
        for (Shown shown : units.values()) {
            ShownSpan span = ShownSpan.of(shown, indicator);
            if (indicator.kind() != Kind.MONEY) {
                // years and spans of time differ from unit to unit
                numbers.addAll(span.numbers());
            }
            qualified |= span.qualified();
            yes += span.yes() ? 1 : 0;
            no += span.no() ? 1 : 0;
            conflicts += span.conflict() ? 1 : 0;
        }
        if (units.isEmpty()) {
            return new Shown.Nothing();
        }
        return new Shown.Across(
                units,
                of,
                numbers.stream().min(Comparator.naturalOrder()).orElse(null),
                numbers.stream().max(Comparator.naturalOrder()).orElse(null),
                qualified,
                yes,
                no,
                conflicts);
    }

    /**
     * What the unit showed in each year that has data, in each part of a year of which nothing is told as a whole, and in
     * each period of several years, by their ends, oldest first.
     * A period of several years belongs to the years asked for when it overlaps them.
     */
    List<Shown> history(long unitId, Indicator indicator, @Nullable Integer from, @Nullable Integer to) {
        Predicate<Period> asked = period -> (from == null || period.end().getYear() >= from)
                && (to == null || period.start().getYear() <= to);
        List<Period> periods = line(unitId).stream()
                .flatMap(id ->
                        Stream.concat(said.of(id, indicator.id()).stream().map(Figure::period), totals(id, indicator)))
                .filter(asked)
                .distinct()
                .toList();
        Set<Integer> whole = periods.stream()
                .filter(period -> !period.ofSeveralYears() && !period.ofPartOfYear())
                .map(Period::year)
                .collect(Collectors.toSet());
        Stream<Shown> years = whole.stream()
                .map(year ->
                        shown(unitId, indicator, period -> !period.ofSeveralYears() && period.overlaps(year, year)));
        Stream<Shown> spans = periods.stream()
                .filter(period -> period.ofSeveralYears() || (period.ofPartOfYear() && !whole.contains(period.year())))
                .map(period -> shown(unitId, indicator, period::equals));
        return Stream.concat(years, spans)
                .filter(shown -> shown.period() != null)
                .sorted(Comparator.comparing(
                        shown -> Objects.requireNonNull(shown.period()).end()))
                .toList();
    }

    /** The newest roll-up cell that overlaps the year; null when the agencies below have no data. */
    @Nullable
    RollupCell cell(long unitId, Indicator indicator, @Nullable Integer year) {
        return cell(unitId, indicator, overlapping(year));
    }

    private @Nullable RollupCell cell(long unitId, Indicator indicator, Predicate<Period> when) {
        return cells.of(unitId, indicator.id()).stream()
                .filter(cell -> when.test(cell.period()))
                .min(Comparator.comparing(RollupCell::period, Period.NEWEST_FIRST))
                .orElse(null);
    }

    /** Figures of samples and in words of the newest period that overlaps the year. */
    public List<Figure> samples(long unitId, Indicator indicator, @Nullable Integer year) {
        return newest(figures(unitId, indicator, overlapping(year))).stream()
                .filter(figure -> figure.subject().coverage() != Coverage.ALL)
                .toList();
    }

    /** What sources say of the unit itself by tiers, newest first when several periods overlap the year. */
    public List<Figure> own(long unitId, Indicator indicator, @Nullable Integer year) {
        return inTierOrder(newest(figures(unitId, indicator, overlapping(year)).stream()
                .filter(figure -> figure.subject().isUnitsOwn())
                .toList()));
    }

    /** Indicators that have anything to show of a unit in a year. */
    List<Long> indicatorsWithData(long unitId, @Nullable Integer year) {
        List<Long> ids = new ArrayList<>();
        for (long id : line(unitId)) {
            said.of(id)
                    .filter(figure ->
                            figure.state().isAnswer() && overlapping(year).test(figure.period()))
                    .forEach(figure -> ids.add(figure.indicatorId()));
            cells.of(id)
                    .filter(cell -> cell.withData() > 0 && overlapping(year).test(cell.period()))
                    .forEach(cell -> ids.add(cell.indicatorId()));
        }
        return ids.stream().distinct().toList();
    }

    /** Years in which a unit has figures, newest first. */
    List<Integer> years(long unitId) {
        List<Integer> years = new ArrayList<>();
        for (long id : line(unitId)) {
            said.of(id).forEach(figure -> years.add(figure.period().year()));
            cells.of(id).forEach(cell -> years.add(cell.period().year()));
        }
        return years.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    }

    private List<Figure> figures(long unitId, Indicator indicator, Predicate<Period> when) {
        return when(said.of(unitId, indicator.id()), when);
    }

    private static List<Figure> when(List<Figure> figures, Predicate<Period> when) {
        return figures.stream().filter(figure -> when.test(figure.period())).toList();
    }

    /** Of each subject the newest period only, and of all subjects only those of the newest of these. */
    private static List<Figure> newest(List<Figure> figures) {
        return figures.stream()
                .map(Figure::period)
                .min(Period.NEWEST_FIRST)
                .map(newest -> figures.stream()
                        .filter(figure -> figure.period().equals(newest))
                        .toList())
                .orElse(List.of());
    }

    private static List<Figure> inTierOrder(List<Figure> figures) {
        return figures.stream()
                .sorted(Comparator.comparing((Figure figure) ->
                                figure.subject().tiers().iterator().next())
                        .thenComparingInt(figure -> figure.subject().tiers().size()))
                .toList();
    }

    private static Predicate<Period> overlapping(@Nullable Integer year) {
        return period -> year == null || period.overlaps(year, year);
    }
}
