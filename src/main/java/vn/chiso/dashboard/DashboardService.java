package vn.chiso.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.document.DocumentService;
import vn.chiso.document.SourceDocument;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.IndicatorGroup;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureCount;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.Goal;
import vn.chiso.observation.RollupCell;
import vn.chiso.observation.Years;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/**
 * Answers a filter with everything the page shows, in one read-only transaction and at most eight SQL statements,
 * however many rows there are.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class DashboardService {

    private static final int KEY_FIGURES = 6;
    private static final int ENOUGH_COLUMNS = 3;
    private static final int MATRIX_ROWS = 200;
    private static final int MATRIX_FIGURES = 20_000;

    private final FigureService figures;
    private final TerritoryService territory;
    private final AgencyService agencies;
    private final Catalogue catalogue;
    private final DocumentService documents;
    private final NationReader nation;

    DashboardService(
            FigureService figures,
            TerritoryService territory,
            AgencyService agencies,
            Catalogue catalogue,
            DocumentService documents,
            NationReader nation) {
        this.figures = figures;
        this.territory = territory;
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.documents = documents;
        this.nation = nation;
    }

    /** Everything the page shows for the filter; the indicator is chosen when the filter names none. */
    public DashboardData load(DashboardFilter asked) {
        Unit unit = asked.unit();
        List<Unit> children = territory.childrenOn(unit.id(), boundaries(asked));
        List<Long> childIds = children.stream().map(Unit::id).toList();
        List<FigureCount> counts = figures.counts(unitAnd(unit, asked.isNation() ? childIds : List.of()), years(asked));
        @Nullable Indicator indicator = asked.indicator() == null ? mostData(asked, counts) : asked.indicator();
        DashboardFilter filter = withChoices(asked, indicator, counts);

        UnitFigures read = read(filter, childIds, indicator);
        List<Goal> goals = filter.isNation() ? List.of() : figures.goals(List.of(unit.id()), years(filter));
        List<Figure> ofAgencies = agencyFigures(filter, indicator);
        Set<Long> askedIds = filter.isNation() ? Set.of() : figures.askedBelow(unit.id(), years(filter));

        Map<String, Figure> telling = filter.isNation() ? nation.tellingFigures() : Map.of();
        List<Figure> conflicts = figures.withAlternatives(allFigures(read, ofAgencies, telling.values()));
        Map<Long, Figure> complete = new HashMap<>();
        conflicts.forEach(figure -> complete.put(figure.observationId(), figure));
        read = read.with(complete);
        ofAgencies = replace(ofAgencies, complete);

        Matrix matrix = matrix(filter, indicator, ofAgencies, askedIds, counts);
        return new DashboardData(
                filter,
                indicator,
                keyFigures(filter, indicator, children, read, goals, counts),
                children(filter, indicator, children, read, ofAgencies, askedIds, goals),
                tierTable(filter, read, goals),
                matrix,
                indicator == null ? null : trend(filter, indicator, read, children),
                filter.isNation() ? nation.read(filter, indicator, children, read, counts, telling, complete) : null,
                filter.agency() == null
                        ? List.of()
                        : figures.withAlternatives(
                                figures.ofAgency(filter.agency().id(), years(filter))),
                read.years(unit.id()),
                documentIds(ofAgencies, read.all(unit.id())));
    }

    /** The day whose boundaries the page shows. Newest figures are shown on the boundaries under which they were
     * reported, so "latest" stays on the last day of three levels until a report of the new map arrives. */
    public LocalDate boundaries(DashboardFilter filter) {
        if (filter.on() != null) {
            return filter.on();
        }
        if (filter.year() != null) {
            return territory.boundaryDay(filter.year());
        }
        Unit unit = filter.unit();
        if (unit.validTo() != null) {
            return unit.validTo().minusDays(1);
        }
        return unit.level() == UnitLevel.NATION || unit.validFrom() == null
                ? nation.lastDayOfFigures()
                : territory.boundaryDay(null);
    }

    private UnitFigures read(DashboardFilter filter, List<Long> childIds, @Nullable Indicator indicator) {
        List<Long> fully = List.of(filter.unit().id());
        List<Long> selected = indicator == null ? List.of() : List.of(indicator.id());
        Years all = Years.between(null, null);
        List<Figure> said = new ArrayList<>(figures.ofUnits(fully, childIds, selected, all));
        List<RollupCell> cells = new ArrayList<>(figures.cells(fully, childIds, selected, all, filter.tier()));
        if (filter.isNation()) {
            // every other indicator is only compared across provinces, which takes the newest of each
            List<Long> others = nation.indicatorIdsExcept(selected);
            said.addAll(figures.ofUnits(List.of(), childIds, others, years(filter)));
            cells.addAll(figures.cells(List.of(), childIds, others, years(filter), filter.tier()));
        }
        List<Figure> sole = figures.byIds(cells.stream()
                .map(RollupCell::soleObservationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return new UnitFigures(said, cells, sole, filter.tier());
    }

    private List<Figure> agencyFigures(DashboardFilter filter, @Nullable Indicator indicator) {
        if (filter.isNation()) {
            return List.of();
        }
        Set<Long> wanted = new HashSet<>();
        filter.groups().forEach(group -> catalogue.indicatorsOf(group).forEach(one -> wanted.add(one.id())));
        if (indicator != null) {
            wanted.add(indicator.id());
        }
        if (wanted.isEmpty()) {
            return List.of();
        }
        return figures.ofAgenciesBelow(
                filter.unit().id(), wanted, years(filter), filter.tier(), filter.type(), MATRIX_FIGURES);
    }

    /** The indicator with most data, in the group with most data; at the nation the one that most provinces have. */
    private @Nullable Indicator mostData(DashboardFilter filter, List<FigureCount> counts) {
        Map<Long, Integer> byIndicator = new HashMap<>();
        for (FigureCount count : counts) {
            if (filter.isNation()
                    ? count.unitId() != filter.unit().id()
                    : count.unitId() == filter.unit().id()) {
                byIndicator.merge(count.indicatorId(), filter.isNation() ? 1 : count.count(), Integer::sum);
            }
        }
        Map<Long, Integer> byGroup = new HashMap<>();
        byIndicator.forEach((id, count) ->
                byGroup.merge(filter.isNation() ? 0 : catalogue.indicator(id).groupId(), count, Integer::sum));
        long group = byGroup.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0L);
        return catalogue.indicators().stream()
                .filter(one -> byIndicator.containsKey(one.id()))
                .filter(one -> filter.isNation() || one.groupId() == group)
                .max(Comparator.comparing((Indicator one) -> byIndicator.get(one.id()))
                        .thenComparing(one -> one.kind().isNumber()))
                .orElse(null);
    }

    private DashboardFilter withChoices(
            DashboardFilter filter, @Nullable Indicator indicator, List<FigureCount> counts) {
        if (indicator == null) {
            return filter;
        }
        List<IndicatorGroup> groups =
                filter.groups().isEmpty() ? openingGroups(filter, indicator, counts) : filter.groups();
        return filter.withIndicator(indicator).withGroups(groups).withFigure(filter.figure());
    }

    /** The matrix opens on the group of the indicator; where that has hardly anything to compare, the groups with most
     * data stand beside it. */
    private List<IndicatorGroup> openingGroups(DashboardFilter filter, Indicator indicator, List<FigureCount> counts) {
        Map<Long, Integer> figuresOf = new HashMap<>();
        Map<Long, Integer> indicatorsOf = new HashMap<>();
        counts.stream().filter(count -> count.unitId() == filter.unit().id()).forEach(count -> {
            long group = catalogue.indicator(count.indicatorId()).groupId();
            figuresOf.merge(group, count.count(), Integer::sum);
            if (count.count() > 1) {
                indicatorsOf.merge(group, 1, Integer::sum);
            }
        });
        List<IndicatorGroup> groups = new ArrayList<>(List.of(catalogue.group(indicator.groupId())));
        if (indicatorsOf.getOrDefault(indicator.groupId(), 0) < ENOUGH_COLUMNS) {
            figuresOf.entrySet().stream()
                    .filter(entry -> entry.getKey() != indicator.groupId())
                    .sorted(Map.Entry.<Long, Integer>comparingByValue().reversed())
                    .limit(2)
                    .forEach(entry -> groups.add(catalogue.group(entry.getKey())));
        }
        groups.sort(Comparator.comparing(IndicatorGroup::position));
        return groups;
    }

    private List<KeyFigure> keyFigures(
            DashboardFilter filter,
            @Nullable Indicator selected,
            List<Unit> children,
            UnitFigures read,
            List<Goal> goals,
            List<FigureCount> counts) {
        long unitId = filter.unit().id();
        Map<Long, Integer> weight = new HashMap<>();
        counts.stream()
                .filter(count -> filter.isNation() ? count.unitId() != unitId : count.unitId() == unitId)
                .forEach(count -> weight.merge(
                        count.indicatorId(), filter.isNation() ? 1_000 + count.count() : count.count(), Integer::sum));
        List<Indicator> candidates = new ArrayList<>();
        if (selected != null) {
            candidates.add(selected);
        }
        Collection<Long> withData =
                filter.isNation() ? weight.keySet() : read.indicatorsWithData(unitId, filter.year());
        catalogue.indicators().stream()
                .filter(one -> withData.contains(one.id()) && !one.equals(selected))
                .sorted(Comparator.comparing((Indicator one) -> selected == null || one.groupId() != selected.groupId())
                        .thenComparing(one -> -weight.getOrDefault(one.id(), 0)))
                .forEach(candidates::add);
        return candidates.stream()
                .limit(KEY_FIGURES)
                .map(one -> keyFigure(filter, one, children, read, goals))
                .toList();
    }

    private static KeyFigure keyFigure(
            DashboardFilter filter, Indicator indicator, List<Unit> children, UnitFigures read, List<Goal> goals) {
        long unitId = filter.unit().id();
        List<Shown> history = read.history(unitId, indicator, null, null);
        Shown shown = shown(filter, indicator, children, read);
        @Nullable Shown previous = null;
        for (Shown earlier : history) {
            if (shown.period() != null
                    && earlier.period() != null
                    && earlier.period().end().isBefore(shown.period().start())) {
                previous = earlier;
            }
        }
        return new KeyFigure(
                indicator,
                shown,
                read.cell(unitId, indicator, filter.year()),
                read.samples(unitId, indicator, filter.year()),
                against(goals, indicator),
                previous,
                history);
    }

    /** The nation is not added up: its provinces report different years. Elsewhere the units below speak only where the
     * unit itself and its agencies are silent. */
    private static Shown shown(DashboardFilter filter, Indicator indicator, List<Unit> children, UnitFigures read) {
        Shown own = filter.isNation()
                ? new Shown.Nothing()
                : read.shown(filter.unit().id(), indicator, filter.year());
        return own instanceof Shown.Nothing ? read.across(children, indicator, filter.year()) : own;
    }

    private Children children(
            DashboardFilter filter,
            @Nullable Indicator indicator,
            List<Unit> units,
            UnitFigures read,
            List<Figure> ofAgencies,
            Set<Long> asked,
            List<Goal> goals) {
        boolean known = !units.isEmpty() || filter.unit().level() == UnitLevel.COMMUNE;
        if (indicator == null) {
            return new Children(List.of(), List.of(), known, List.of(), List.of(), List.of());
        }
        Map<Long, Figure> byAgency = new LinkedHashMap<>();
        ofAgencies.stream()
                .filter(figure -> figure.indicatorId() == indicator.id()
                        && figure.subject().agencyId() != null)
                .forEach(figure ->
                        byAgency.put(Objects.requireNonNull(figure.subject().agencyId()), figure));
        Comparator<Row> order = Comparator.comparing(Row::shown, ShownOrder.of(indicator));
        List<Row> agencyRows = agencies.ofUnits(List.of(filter.unit().id())).stream()
                .filter(agency -> byAgency.containsKey(agency.id()) || asked.contains(agency.id()))
                .map(agency -> new Row(
                        agency.key(),
                        agency,
                        null,
                        byAgency.containsKey(agency.id())
                                ? new Shown.Single(byAgency.get(agency.id()))
                                : new Shown.Nothing(),
                        asked.isEmpty() ? null : asked.contains(agency.id())))
                .sorted(order)
                .toList();
        Set<Long> askedUnits = new HashSet<>();
        asked.forEach(id ->
                territory.path(territory.byId(agencies.byId(id).unitId())).forEach(step -> askedUnits.add(step.id())));
        List<Row> unitRows = units.stream()
                .map(child -> unitRow(child, read.shown(child.id(), indicator, filter.year()), asked, askedUnits))
                .sorted(order)
                .toList();
        return new Children(
                agencyRows,
                unitRows,
                known,
                read.own(filter.unit().id(), indicator, filter.year()),
                read.samples(filter.unit().id(), indicator, filter.year()),
                against(goals, indicator));
    }

    private Row unitRow(Unit child, Shown shown, Set<Long> asked, Set<Long> askedUnits) {
        @Nullable
        Agency only = shown instanceof Shown.Single single
                        && single.figure().subject().agencyId() != null
                ? agencies.byId(single.figure().subject().agencyId())
                : null;
        return new Row(child.key(), only, child, shown, asked.isEmpty() ? null : askedUnits.contains(child.id()));
    }

    private Matrix matrix(
            DashboardFilter filter,
            @Nullable Indicator indicator,
            List<Figure> ofAgencies,
            Set<Long> asked,
            List<FigureCount> counts) {
        Map<Long, Map<Long, Figure>> byAgency = new HashMap<>();
        Set<Long> answered = new HashSet<>();
        for (Figure figure : ofAgencies) {
            byAgency.computeIfAbsent(Objects.requireNonNull(figure.subject().agencyId()), id -> new HashMap<>())
                    .put(figure.indicatorId(), figure);
            answered.add(figure.indicatorId());
        }
        List<Indicator> columns = catalogue.indicators().stream()
                .filter(one -> answered.contains(one.id()))
                .filter(one -> filter.groups().stream().anyMatch(group -> group.id() == one.groupId()))
                .toList();
        Set<Long> rowIds = new HashSet<>(byAgency.keySet());
        asked.stream().filter(id -> matches(filter, agencies.byId(id))).forEach(rowIds::add);
        Comparator<Matrix.MatrixRow> order = Comparator.comparing(
                row -> indicator == null || !row.figures().containsKey(indicator.id())
                        ? new Shown.Nothing()
                        : new Shown.Single(row.figures().get(indicator.id())),
                indicator == null ? (a, b) -> 0 : ShownOrder.of(indicator));
        List<Matrix.MatrixRow> rows = rowIds.stream()
                .map(agencies::byId)
                .sorted(AgencyService.OFFICIAL_ORDER)
                .map(agency -> new Matrix.MatrixRow(
                        agency,
                        Map.copyOf(byAgency.getOrDefault(agency.id(), Map.of())),
                        asked.isEmpty() ? null : asked.contains(agency.id())))
                .sorted(order)
                .toList();
        Set<Long> groupsWithData = new HashSet<>();
        counts.stream()
                .filter(count -> count.unitId() == filter.unit().id())
                .forEach(count -> groupsWithData.add(
                        catalogue.indicator(count.indicatorId()).groupId()));
        return new Matrix(
                filter.groups(),
                columns,
                rows.stream().limit(MATRIX_ROWS).toList(),
                asked.size(),
                Math.max(0, rows.size() - MATRIX_ROWS),
                catalogue.groups().stream()
                        .filter(group -> groupsWithData.contains(group.id()))
                        .toList());
    }

    private @Nullable TierTable tierTable(DashboardFilter filter, UnitFigures read, List<Goal> goals) {
        long unitId = filter.unit().id();
        List<TierTable.Line> lines = new ArrayList<>();
        for (Indicator one : catalogue.indicators()) {
            List<Figure> own = read.own(unitId, one, filter.year());
            List<Goal> ownGoals = goals.stream()
                    .filter(goal -> goal.indicatorId() == one.id())
                    .toList();
            if (!own.isEmpty() || !ownGoals.isEmpty()) {
                lines.add(new TierTable.Line(one, own, ownGoals));
            }
        }
        boolean byTier = lines.stream()
                .flatMap(line -> line.figures().stream())
                .anyMatch(figure -> figure.subject().kind() == vn.chiso.observation.SubjectKind.POPULATION);
        return byTier ? new TierTable(lines) : null;
    }

    private Trend trend(DashboardFilter filter, Indicator indicator, UnitFigures read, List<Unit> children) {
        List<Trend.Series> series = new ArrayList<>();
        List<Unit> shown = filter.isNation() ? children : List.of(filter.unit());
        for (Unit unit : shown) {
            List<Shown> points = read.history(unit.id(), indicator, filter.from(), filter.to());
            if (!points.isEmpty()) {
                series.add(new Trend.Series(unit, unit.shortName(), points));
            }
        }
        List<Integer> years = series.stream()
                .flatMap(one -> one.points().stream())
                .map(Shown::period)
                .filter(Objects::nonNull)
                .map(period -> period.year())
                .sorted()
                .toList();
        int from = filter.from() != null ? filter.from() : years.isEmpty() ? 0 : years.getFirst();
        int to = filter.to() != null ? filter.to() : years.isEmpty() ? 0 : years.getLast();
        Set<LocalDate> reforms = new TreeSet<>();
        for (Unit unit : shown) {
            if (unit.validFrom() != null
                    && unit.validFrom().getYear() > from
                    && unit.validFrom().getYear() <= to) {
                reforms.add(unit.validFrom());
            }
            if (unit.validTo() != null
                    && unit.validTo().getYear() > from
                    && unit.validTo().getYear() <= to) {
                reforms.add(unit.validTo());
            }
        }
        return new Trend(indicator, series, from, to, List.copyOf(reforms));
    }

    private static List<Goal> against(List<Goal> goals, Indicator indicator) {
        return goals.stream()
                .filter(goal -> goal.againstId() == indicator.id() || goal.indicatorId() == indicator.id())
                .toList();
    }

    private static boolean matches(DashboardFilter filter, Agency agency) {
        return (filter.tier() == null || agency.tier() == filter.tier())
                && (filter.type() == null || agency.type() == filter.type());
    }

    private static List<Figure> allFigures(UnitFigures read, List<Figure> ofAgencies, Collection<Figure> telling) {
        List<Figure> all = new ArrayList<>(read.all());
        all.addAll(ofAgencies);
        all.addAll(telling);
        return all;
    }

    private static List<Figure> replace(List<Figure> figures, Map<Long, Figure> by) {
        return figures.stream()
                .map(figure -> by.getOrDefault(figure.observationId(), figure))
                .toList();
    }

    private List<Long> documentIds(List<Figure> ofAgencies, List<Figure> own) {
        Set<Long> ids = new HashSet<>();
        ofAgencies.forEach(figure -> add(ids, figure));
        own.forEach(figure -> add(ids, figure));
        return documents.all().stream()
                .map(SourceDocument::id)
                .filter(ids::contains)
                .toList();
    }

    private static void add(Set<Long> ids, Figure figure) {
        if (figure.documentId() != null) {
            ids.add(figure.documentId());
        }
        figure.alternatives().forEach(one -> {
            if (one.documentId() != null) {
                ids.add(one.documentId());
            }
        });
    }

    private static List<Long> unitAnd(Unit unit, List<Long> childIds) {
        List<Long> all = new ArrayList<>(childIds);
        all.add(unit.id());
        return all;
    }

    private static Years years(DashboardFilter filter) {
        return filter.year() == null ? Years.latest() : Years.of(filter.year());
    }
}
