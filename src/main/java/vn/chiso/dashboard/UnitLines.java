package vn.chiso.dashboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureCount;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

/**
 * Where the figures of the units of a page are to be looked for: with the units alone, or on other boundaries also with all
 * that they came from and became.
 *
 * @param boundaries null for figures as they were reported
 * @param ended units below the one looked at that nothing of their level followed
 */
record UnitLines(@Nullable Boundaries boundaries, List<Unit> ended) {

    static UnitLines of(DashboardFilter filter, TerritoryService territory) {
        if (filter.boundaries() == null) {
            return new UnitLines(null, List.of());
        }
        Boundaries boundaries = new Boundaries(filter.boundaries(), territory.lineage());
        List<Unit> ended = boundaries.line(filter.unit().id()).stream()
                .flatMap(id -> territory.childrenEver(id).stream())
                .filter(child -> !child.inForceOn(filter.boundaries())
                        && boundaries.line(child.id()).stream()
                                .noneMatch(id -> territory.byId(id).inForceOn(filter.boundaries())))
                .toList();
        return new UnitLines(boundaries, ended);
    }

    /** The units and whatever else their figures can stand on. */
    List<Long> all(Collection<Long> ids) {
        return boundaries == null ? List.copyOf(ids) : boundaries.lines(ids);
    }

    /** Counts of figures as those of the units that they are carried over to. */
    List<FigureCount> counts(Collection<Long> ids, List<FigureCount> counts) {
        if (boundaries == null) {
            return counts;
        }
        Map<Long, List<FigureCount>> byUnit = new HashMap<>();
        counts.forEach(count ->
                byUnit.computeIfAbsent(count.unitId(), id -> new ArrayList<>()).add(count));
        List<FigureCount> carried = new ArrayList<>();
        for (long id : ids) {
            Map<Long, Integer> byIndicator = new HashMap<>();
            boundaries.line(id).stream()
                    .flatMap(one -> byUnit.getOrDefault(one, List.of()).stream())
                    .forEach(count -> byIndicator.merge(count.indicatorId(), count.count(), Integer::sum));
            byIndicator.forEach((indicator, count) -> carried.add(new FigureCount(id, indicator, count)));
        }
        return carried;
    }

    /** What stays behind of the figures that a page shows: of the unit and those below it, of agencies, and
     * of those that ended. */
    List<LeftBehind> left(DashboardInput input, List<KeyFigure> key, Matrix matrix) {
        if (boundaries == null) {
            return List.of();
        }
        List<LeftBehind> left = new ArrayList<>(matrix.left());
        List<Indicator> indicators =
                new ArrayList<>(key.stream().map(KeyFigure::indicator).toList());
        Stream.ofNullable(input.indicator())
                .filter(one -> !indicators.contains(one))
                .forEach(indicators::add);
        for (Indicator indicator : indicators) {
            left.addAll(input.figures().left(input.unitId(), indicator, input.year()));
            boolean compared = input.filter().isNation() || indicator.equals(input.indicator());
            for (Unit child : compared ? input.below() : List.<Unit>of()) {
                left.addAll(input.figures().left(child.id(), indicator, input.year()));
            }
        }
        Indicator selected = input.indicator();
        if (selected == null) {
            return List.copyOf(left);
        }
        for (Unit unit : ended) {
            Shown shown = input.figures().reported(unit.id(), selected, input.year());
            if (!(shown instanceof Shown.Nothing)) {
                left.add(new LeftBehind(
                        unit.shortName(),
                        null,
                        selected,
                        shown,
                        LeftBehind.Reason.ENDED,
                        boundaries.until(unit.id()),
                        isInARow(shown, selected, matrix)));
            }
        }
        return List.copyOf(left);
    }

    /** Whether the one agency that says it has a row of its own. */
    private static boolean isInARow(Shown shown, Indicator indicator, Matrix matrix) {
        return shown instanceof Shown.Single(Figure only)
                && matrix.rows().stream()
                        .map(row -> row.figures().get(indicator.id()))
                        .anyMatch(figure -> figure != null && figure.observationId() == only.observationId());
    }
}
