package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import vn.chiso.dashboard.DashboardData;

/** One agency: all that is held of it, and the parts of what is broken down. */
final class AgencyCards implements Arranged {

    private final PartsCard parts;
    private final AgencyCard agency;
    private final SourcePanel source;
    private final TrendCard trend;

    AgencyCards(CardContext context, TrendCard trend, SourcePanel source) {
        this.trend = trend;
        this.source = source;
        parts = Arranged.at(new PartsCard(context), "dash__parts");
        agency = Arranged.at(new AgencyCard(context), "dash__agency");
    }

    @Override
    public List<Component> cards() {
        return List.of(parts, agency, source, trend);
    }

    @Override
    public void show(DashboardData data) {
        parts.show(data);
        agency.show(data);
    }
}
