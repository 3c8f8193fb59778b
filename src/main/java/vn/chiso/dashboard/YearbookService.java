package vn.chiso.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.IndicatorGroup;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.RollupCell;
import vn.chiso.observation.TotalService;
import vn.chiso.observation.Years;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

/** Reads year books, with the rights of who asks: the same figures that the page of the unit shows year by year. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class YearbookService {

    private final FigureService figures;
    private final TotalService totals;
    private final TerritoryService territory;
    private final Catalogue catalogue;

    YearbookService(FigureService figures, TotalService totals, TerritoryService territory, Catalogue catalogue) {
        this.figures = figures;
        this.totals = totals;
        this.territory = territory;
        this.catalogue = catalogue;
    }

    /**
     * Every indicator of the unit that has a figure in one of the years.
     *
     * @throws YearbookRefused when the years are turned around, nothing is there, or it is more than
     *     {@link Yearbook#MOST_CELLS} cells
     */
    public Yearbook read(DashboardFilter filter, int from, int to) {
        if (from > to) {
            throw new YearbookRefused("yearbook.refused.order", String.valueOf(from), String.valueOf(to));
        }
        Unit unit = filter.unit();
        List<Integer> years = IntStream.rangeClosed(from, to).boxed().toList();
        UnitFigures read = figures(filter, Years.between(from, to).approved(filter.approvedOnly()));
        List<LeftBehind> left = new ArrayList<>();
        List<Long> withData = read.indicatorsWithData(unit.id(), null);
        int cells = Yearbook.cells(withData.size(), years.size());
        if (cells > Yearbook.MOST_CELLS) {
            throw new YearbookRefused("yearbook.refused.large", cells, Yearbook.MOST_CELLS);
        }
        List<Yearbook.Group> groups = new ArrayList<>();
        for (IndicatorGroup group : catalogue.groups()) {
            List<Yearbook.Line> lines = new ArrayList<>();
            for (Indicator indicator : catalogue.indicatorsOf(group)) {
                if (withData.contains(indicator.id())) {
                    years.forEach(year -> left.addAll(read.left(unit.id(), indicator, year)));
                    lines.add(new Yearbook.Line(
                            indicator,
                            years.stream()
                                    .map(year -> read.shown(unit.id(), indicator, year))
                                    .toList()));
                }
            }
            if (!lines.isEmpty()) {
                groups.add(new Yearbook.Group(group, lines));
            }
        }
        if (groups.isEmpty()) {
            throw new YearbookRefused(
                    "yearbook.refused.empty", unit.fullName(), String.valueOf(from), String.valueOf(to));
        }
        return new Yearbook(
                unit,
                years,
                groups,
                filter.boundaries(),
                left.stream().distinct().toList());
    }

    private UnitFigures figures(DashboardFilter filter, Years years) {
        UnitLines lines = UnitLines.of(filter, territory);
        List<Long> unit = lines.all(List.of(filter.unit().id()));
        List<Figure> said = figures.ofUnits(unit, List.of(), List.of(), years);
        List<RollupCell> cells = totals.cells(unit, List.of(), List.of(), years, filter.tier());
        List<Figure> sole = figures.byIds(cells.stream()
                .map(RollupCell::soleObservationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        List<Figure> all = new ArrayList<>(said);
        all.addAll(sole);
        Map<Long, Figure> fuller = new HashMap<>();
        figures.withAlternatives(all).forEach(figure -> fuller.put(figure.observationId(), figure));
        return new UnitFigures(
                        unit,
                        id -> Objects.requireNonNull(territory.byId(id).parentId()),
                        said,
                        cells,
                        sole,
                        filter.tier(),
                        lines.boundaries(),
                        territory::byId)
                .with(fuller);
    }
}
