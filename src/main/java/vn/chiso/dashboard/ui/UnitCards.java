package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import vn.chiso.dashboard.DashboardData;

/** A unit of which agencies speak: its children and its agencies. */
final class UnitCards implements Arranged {

    private final ChildrenCard children;
    private final MatrixCard matrix;
    private final FigureGridCard grid;
    private final AreaCard areas;
    private final SourcePanel source;
    private final TrendCard trend;

    UnitCards(CardContext context, TrendCard trend, SourcePanel source) {
        this.trend = trend;
        this.source = source;
        children = Arranged.at(new ChildrenCard(context), "dash__children");
        matrix = Arranged.at(new MatrixCard(context), "dash__matrix");
        grid = Arranged.at(new FigureGridCard(context), "dash__grid");
        areas = Arranged.at(new AreaCard(context), "dash__wide");
    }

    @Override
    public List<Component> cards() {
        return List.of(children, matrix, grid, areas, source, trend);
    }

    @Override
    public void show(DashboardData data) {
        children.show(data);
        matrix.show(data);
        grid.show(data);
        areas.show(data);
    }
}
