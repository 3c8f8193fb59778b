package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Function;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.DashboardFilter;

/** The nation: its map, its provinces side by side, its reports, and where there is something to read. */
final class NationCards implements Arranged {

    private final NationMapCard map;
    private final TrendCard trend;
    private final AcrossCard across;
    private final SourcePanel source;
    private final ReportCards reports;
    private final HeatCard heat;

    /** @param whole reads what a card asks for beyond what the page comes with */
    NationCards(
            CardContext context, Function<DashboardFilter, DashboardData> whole, TrendCard trend, SourcePanel source) {
        this.trend = trend;
        this.source = source;
        map = Arranged.at(new NationMapCard(context), "dash__map");
        across = Arranged.at(new AcrossCard(context, whole), "dash__heat");
        reports = Arranged.at(new ReportCards(context), "dash__wide");
        heat = Arranged.at(new HeatCard(context), "dash__wide");
    }

    @Override
    public List<Component> cards() {
        return List.of(map, trend, across, source, reports, heat);
    }

    @Override
    public void show(DashboardData data) {
        map.show(data);
        across.show(data);
        reports.show(data);
        heat.show(data);
    }
}
