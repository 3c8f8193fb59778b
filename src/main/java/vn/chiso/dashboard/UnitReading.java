package vn.chiso.dashboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.RollupCell;
import vn.chiso.observation.TotalService;
import vn.chiso.observation.Years;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

/**
 * Reads what the units of a page show: first the unit itself with every indicator, and the units below and those beside it
 * with the selected one; then, once it is known what else is compared, the units below with that. Everything of every
 * period, except what is only compared, of which the newest is shown.
 */
final class UnitReading {

    private final FigureService figures;
    private final TotalService totals;
    private final TerritoryService territory;
    private final DashboardFilter filter;
    private final UnitLines lines;
    private final List<Long> below;
    private final List<Long> units;
    private final List<Long> read;
    private final List<Figure> said;
    private final List<RollupCell> cells;

    UnitReading(
            FigureService figures,
            TotalService totals,
            TerritoryService territory,
            DashboardFilter filter,
            UnitLines lines,
            Collection<Long> belowIds,
            @Nullable Indicator selected) {
        this.figures = figures;
        this.totals = totals;
        this.territory = territory;
        this.filter = filter;
        this.lines = lines;
        below = lines.all(belowIds);
        List<Long> fully = lines.all(List.of(filter.unit().id()));
        List<Long> others = Stream.of(
                        below.stream(),
                        lines.all(filter.context().stream().map(Unit::id).toList()).stream(),
                        lines.ended().stream().map(Unit::id))
                .flatMap(ids -> ids)
                .toList();
        units = Stream.concat(fully.stream(), others.stream()).toList();
        read = selected == null ? List.of() : List.of(selected.id());
        Years all = Years.between(null, null).approved(filter.approvedOnly());
        said = new ArrayList<>(figures.ofUnits(fully, others, read, all));
        cells = new ArrayList<>(totals.cells(fully, others, read, all, filter.tier()));
    }

    /** What was read so far, without the figures that are alone in their total. */
    UnitFigures soFar() {
        return figures(List.of());
    }

    /** Reads the newest of some indicators of the units below. */
    void compare(Collection<Indicator> indicators, Years years) {
        List<Long> ids = indicators.stream()
                .map(Indicator::id)
                .filter(id -> !read.contains(id))
                .distinct()
                .toList();
        if (!ids.isEmpty() && !below.isEmpty()) {
            said.addAll(figures.ofUnits(List.of(), below, ids, years));
            cells.addAll(totals.cells(List.of(), below, ids, years, filter.tier()));
        }
    }

    /** Everything that was read, with the figures that are alone in their total. */
    UnitFigures complete() {
        return figures(figures.byIds(cells.stream()
                .map(RollupCell::soleObservationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList()));
    }

    private UnitFigures figures(List<Figure> sole) {
        return new UnitFigures(
                units,
                unitId -> Objects.requireNonNull(territory.byId(unitId).parentId()),
                said,
                cells,
                sole,
                filter.tier(),
                lines.boundaries(),
                territory::byId);
    }
}
