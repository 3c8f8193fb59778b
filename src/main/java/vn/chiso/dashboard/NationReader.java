package vn.chiso.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.document.DocumentService;
import vn.chiso.document.SourceDocument;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.IndicatorGroup;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureCount;
import vn.chiso.observation.FigureService;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.TileMap;
import vn.chiso.territory.Unit;

/** Reads what only the page of the whole country has: the map, the reports, where there are figures at all. */
@Component
class NationReader {

    private final FigureService figures;
    private final TerritoryService territory;
    private final TileMap tileMap;
    private final Catalogue catalogue;
    private final DocumentService documents;

    NationReader(
            FigureService figures,
            TerritoryService territory,
            TileMap tileMap,
            Catalogue catalogue,
            DocumentService documents) {
        this.figures = figures;
        this.territory = territory;
        this.tileMap = tileMap;
        this.catalogue = catalogue;
        this.documents = documents;
    }

    /** The last day on which the newest documents speak; today when there are none. */
    LocalDate lastDayOfFigures() {
        return telling()
                .map(SourceDocument::periodEnd)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseGet(() -> territory.boundaryDay(null));
    }

    /**
     * @param boundaries the day whose provinces the page shows, those of the map too
     * @param compared the indicators whose lines are wanted, which were read
     * @param comparable how many there are that could be compared
     */
    Nation read(
            DashboardInput input,
            LocalDate boundaries,
            Map<String, Figure> telling,
            Map<Long, Figure> complete,
            List<Indicator> compared,
            int comparable) {
        DashboardFilter filter = input.filter();
        List<Unit> provinces = input.below();
        UnitFigures read = input.figures();
        Map<Long, Map<Long, Integer>> byGroup = new LinkedHashMap<>();
        Set<Long> withAny = new HashSet<>();
        for (FigureCount count : input.counts()) {
            if (count.unitId() != filter.unit().id() && count.count() > 0) {
                byGroup.computeIfAbsent(catalogue.indicator(count.indicatorId()).groupId(), id -> new LinkedHashMap<>())
                        .merge(count.unitId(), count.count(), Integer::sum);
                withAny.add(count.unitId());
            }
        }
        List<Unit> lit =
                provinces.stream().filter(unit -> withAny.contains(unit.id())).toList();
        List<IndicatorGroup> groups = catalogue.groups();
        return new Nation(
                tiles(filter, input.indicator(), boundaries, read, withAny),
                reports(telling, complete),
                new Nation.Heat(groups, lit, byGroup),
                across(filter, lit, read, compared),
                comparable);
    }

    private List<Nation.Tile> tiles(
            DashboardFilter filter,
            @Nullable Indicator selected,
            LocalDate boundaries,
            UnitFigures read,
            Set<Long> withAny) {
        List<Nation.Tile> tiles = new ArrayList<>();
        for (TileMap.Place place : tileMap.on(boundaries)) {
            Shown shown = selected == null
                    ? new Shown.Nothing()
                    : read.shown(place.unit().id(), selected, filter.year());
            tiles.add(new Nation.Tile(
                    place.unit(),
                    place.label(),
                    place.column(),
                    place.row(),
                    place.anchored() ? place.unit() : null,
                    shown,
                    withAny.contains(place.unit().id())));
        }
        return tiles;
    }

    /** The figures that the cards of the reports show, by fact key. */
    Map<String, Figure> tellingFigures(boolean approvedOnly) {
        return figures.byFacts(
                telling().flatMap(one -> one.tellingFacts().stream()).toList(), approvedOnly);
    }

    /** The reports that figures are cited from; one of an inspection that goes on has none yet. */
    private Stream<SourceDocument> telling() {
        return documents.all().stream().filter(one -> !one.tellingFacts().isEmpty());
    }

    private List<Nation.Report> reports(Map<String, Figure> telling, Map<Long, Figure> complete) {
        return telling()
                .map(document -> new Nation.Report(
                        document,
                        territory.byId(document.unitId()),
                        document.tellingFacts().stream()
                                .flatMap(fact -> Optional.ofNullable(telling.get(fact)).stream())
                                .map(figure -> complete.getOrDefault(figure.observationId(), figure))
                                .toList()))
                .toList();
    }

    private static List<Nation.Across> across(
            DashboardFilter filter, List<Unit> provinces, UnitFigures read, List<Indicator> compared) {
        List<Nation.Across> across = new ArrayList<>();
        for (Indicator indicator : compared) {
            Map<Long, Shown> shown = new LinkedHashMap<>();
            for (Unit province : provinces) {
                Shown one = read.shown(province.id(), indicator, filter.year());
                if (!(one instanceof Shown.Nothing)) {
                    shown.put(province.id(), one);
                }
            }
            across.add(new Nation.Across(indicator, shown));
        }
        return across;
    }
}
