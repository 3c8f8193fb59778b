package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import vn.chiso.dashboard.DashboardData;

/** A unit of which sources speak tier by tier: what they say, its target, and agencies where some are named. */
final class TierCards implements Arranged {

    private final ChildrenCard children;
    private final TargetCard target;
    private final TierTableCard tiers;
    private final MatrixCard matrix;
    private final AreaCard areas;
    private final SourcePanel source;
    private final TrendCard trend;

    TierCards(CardContext context, TrendCard trend, SourcePanel source) {
        this.trend = trend;
        this.source = source;
        children = Arranged.at(new ChildrenCard(context), "dash__children");
        target = Arranged.at(new TargetCard(context), "dash__matrix");
        tiers = Arranged.at(new TierTableCard(context), "dash__grid");
        matrix = new MatrixCard(context);
        areas = Arranged.at(new AreaCard(context), "dash__wide");
    }

    @Override
    public List<Component> cards() {
        return List.of(children, target, tiers, matrix, areas, source, trend);
    }

    @Override
    public void show(DashboardData data) {
        children.show(data);
        tiers.show(data);
        target.show(data);
        areas.show(data);
        // beside the children, or below everything where the target stands there
        matrix.setClassName("dash__matrix", data.target() == null);
        matrix.setClassName("dash__wide", data.target() != null);
        matrix.setVisible(namesAgencies(data));
        if (namesAgencies(data)) {
            matrix.show(data);
        }
    }

    /** Whether tiers are all there is. */
    static boolean alone(DashboardData data) {
        return data.target() == null && !namesAgencies(data);
    }

    private static boolean namesAgencies(DashboardData data) {
        return !data.matrix().columns().isEmpty();
    }
}
