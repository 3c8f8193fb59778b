package vn.chiso.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.data.Shared;
import vn.chiso.boundary.BoundaryMaps;
import vn.chiso.document.DocumentService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureCount;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.Period;
import vn.chiso.observation.TotalService;
import vn.chiso.observation.Years;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/**
 * Answers a filter with everything the page shows, in one read-only transaction and at most eight SQL statements,
 * however many rows there are; one more where totals of two periods are held against each other for neither of which a list
 * of agencies is known.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class DashboardService {

    private static final int MATRIX_FIGURES = 20_000;

    private final FigureService figures;
    private final TotalService totals;
    private final TerritoryService territory;
    private final AgencyService agencies;
    private final Catalogue catalogue;
    private final DocumentService documents;
    private final OpeningChoice opening;
    private final KeyFigureChoice keyFigures;
    private final ChildrenReader children;
    private final MatrixReader matrix;
    private final NationReader nation;
    private final DataDay dataDay;
    private final BoundaryMaps maps;
    private final Shared<DashboardData> open = new Shared<>();

    DashboardService(
            FigureService figures,
            TotalService totals,
            TerritoryService territory,
            AgencyService agencies,
            Catalogue catalogue,
            DocumentService documents,
            OpeningChoice opening,
            KeyFigureChoice keyFigures,
            ChildrenReader children,
            MatrixReader matrix,
            NationReader nation,
            DataDay dataDay,
            BoundaryMaps maps) {
        this.figures = figures;
        this.totals = totals;
        this.territory = territory;
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.documents = documents;
        this.opening = opening;
        this.keyFigures = keyFigures;
        this.children = children;
        this.matrix = matrix;
        this.nation = nation;
        this.dataDay = dataDay;
        this.maps = maps;
    }

    /** Everything the page shows for the filter; the indicator is chosen when the filter names none. Of the indicators that
     * provinces can be compared by only those that most report. */
    public DashboardData load(DashboardFilter asked) {
        return open.one(load(asked, false));
    }

    /** The same with every indicator that provinces can be compared by, for whoever asks for them and for files. */
    public DashboardData loadWhole(DashboardFilter asked) {
        return load(asked, true);
    }

    private DashboardData load(DashboardFilter asked, boolean whole) {
        Unit unit = asked.unit();
        List<Unit> below = territory.childrenOn(unit.id(), boundaries(asked));
        List<Long> belowIds = below.stream().map(Unit::id).toList();
        UnitLines lines = UnitLines.of(asked, territory);
        List<Long> counted = unitAnd(unit, asked.isNation() ? belowIds : List.of());
        List<FigureCount> counts = lines.counts(counted, totals.counts(lines.all(counted), years(asked)));
        DashboardFilter filter = opening.complete(asked, counts);
        @Nullable Indicator indicator = filter.indicator();

        UnitReading reading = new UnitReading(figures, totals, territory, filter, lines, belowIds, indicator);
        List<Figure> ofAgencies = agencyFigures(filter, indicator, lines);
        Map<Period, Set<Long>> lists = filter.isNation() ? Map.of() : totals.askedBelow(lines.all(List.of(unit.id())));
        Map<String, Figure> telling = filter.isNation() ? nation.tellingFigures(filter.approvedOnly()) : Map.of();
        DashboardInput first = new DashboardInput(
                filter,
                indicator,
                below,
                reading.soFar(),
                ofAgencies,
                askedIn(lists, filter.year()),
                sameScope(lists, filter, lines),
                filter.isNation() ? List.of() : figures.goals(List.of(unit.id()), years(filter)),
                counts);
        List<Indicator> chosen = keyFigures.choose(first);
        WidelyReported widely = new WidelyReported(unit.id(), counts, catalogue);
        List<Indicator> compared = whole ? widely.all() : widely.most(indicator);
        if (filter.isNation()) {
            reading.compare(Stream.concat(chosen.stream(), compared.stream()).toList(), years(filter));
        }
        UnitFigures read = reading.complete();
        Map<Long, Figure> complete = inConflict(read, ofAgencies, telling.values());
        DashboardInput input = first.with(read.with(complete), replace(ofAgencies, complete));
        List<Figure> ofAgency = ofAgency(filter);
        List<KeyFigure> key = keyFigures.of(input, chosen);
        Matrix rows = matrix.of(input);
        return new DashboardData(
                filter,
                indicator,
                key,
                children.of(input),
                TierTable.of(input, catalogue),
                TargetView.of(input, catalogue),
                rows,
                indicator == null ? null : Trend.of(input, indicator),
                filter.isNation()
                        ? nation.read(
                                input,
                                boundaries(asked),
                                telling,
                                complete,
                                compared,
                                widely.all().size())
                        : null,
                maps.sheet(unit.id(), boundaries(asked)).orElse(null),
                ofAgency,
                siblings(asked),
                input.figures().years(unit.id()),
                Origins.of(behind(input), documents.all()),
                dataDay(input, telling.values(), ofAgency),
                lines.left(input, key, rows));
    }

    /** The day whose boundaries the page shows. Newest figures are shown on the boundaries under which they were
     * reported, so "latest" stays on the last day of three levels until a report of the new map arrives. */
    public LocalDate boundaries(DashboardFilter filter) {
        if (filter.day() != null) {
            return filter.day();
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

    private List<Unit> siblings(DashboardFilter filter) {
        Long parent = filter.unit().parentId();
        return parent == null ? List.of() : territory.childrenOn(parent, boundaries(filter));
    }

    private static Set<Long> askedIn(Map<Period, Set<Long>> lists, @Nullable Integer year) {
        return lists.entrySet().stream()
                .filter(list -> year == null || list.getKey().overlaps(year, year))
                .flatMap(list -> list.getValue().stream())
                .collect(Collectors.toSet());
    }

    private SameScope sameScope(Map<Period, Set<Long>> lists, DashboardFilter filter, UnitLines lines) {
        return new SameScope(
                lists,
                (indicators, periods) -> totals.answeredBelow(
                        lines.all(List.of(filter.unit().id())),
                        indicators,
                        periods,
                        filter.tier(),
                        filter.approvedOnly()));
    }

    private List<Figure> agencyFigures(DashboardFilter filter, @Nullable Indicator indicator, UnitLines lines) {
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
                lines.all(List.of(filter.unit().id())),
                wanted,
                years(filter),
                filter.tier(),
                filter.type(),
                MATRIX_FIGURES);
    }

    /** Those of all that were read that are in conflict, with what contradicts them, by observation id. */
    private Map<Long, Figure> inConflict(UnitFigures read, List<Figure> ofAgencies, Collection<Figure> telling) {
        List<Figure> all = new ArrayList<>(read.all());
        all.addAll(ofAgencies);
        all.addAll(telling);
        Map<Long, Figure> complete = new HashMap<>();
        figures.withAlternatives(all).forEach(figure -> complete.put(figure.observationId(), figure));
        return complete;
    }

    private @Nullable LocalDate dataDay(DashboardInput input, Collection<Figure> telling, List<Figure> ofAgency) {
        if (input.filter().agency() != null) {
            return dataDay.of(ofAgency, List.of(), input.year());
        }
        List<Figure> shown = new ArrayList<>(input.figures().all());
        shown.addAll(input.ofAgencies());
        shown.addAll(telling);
        return dataDay.of(shown, input.figures().totals(), input.year());
    }

    private List<Figure> ofAgency(DashboardFilter filter) {
        Agency agency = filter.agency();
        if (agency == null) {
            return List.of();
        }
        Collection<Long> line = filter.boundaries() == null
                ? List.of(agency.id())
                : agencies.lineage().line(agency.id());
        return figures.withAlternatives(figures.ofAgencies(line, years(filter)));
    }

    private static List<Figure> replace(List<Figure> figures, Map<Long, Figure> by) {
        return figures.stream()
                .map(figure -> by.getOrDefault(figure.observationId(), figure))
                .toList();
    }

    /** The single figures that the page of a year stands on: those of other years are only its past. */
    private static List<Figure> behind(DashboardInput input) {
        @Nullable Integer year = input.year();
        return Stream.concat(input.ofAgencies().stream(), input.figures().all(input.unitId()).stream())
                .filter(figure -> year == null || figure.period().overlaps(year, year))
                .toList();
    }

    private static List<Long> unitAnd(Unit unit, List<Long> childIds) {
        List<Long> all = new ArrayList<>(childIds);
        all.add(unit.id());
        return all;
    }

    private static Years years(DashboardFilter filter) {
        return (filter.year() == null ? Years.latest() : Years.of(filter.year())).approved(filter.approvedOnly());
    }
}
