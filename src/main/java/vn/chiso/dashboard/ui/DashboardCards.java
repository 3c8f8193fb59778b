package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.DashboardFilter;

/** Which cards stand on the page, and where: one arrangement for the nation, one for a unit, one for tiers, one for an
 * agency. Cards are kept while their arrangement stays, so nothing jumps. */
final class DashboardCards extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private enum Arrangement {
        NATION,
        UNIT,
        TIERS,
        AGENCY
    }

    private final Div top;
    private final LeftCard left;
    private final KeyFigureCards keyFigures;
    private final ChildrenCard children;
    private final MatrixCard matrix;
    private final FigureGridCard grid;
    private final TierTableCard tiers;
    private final TargetCard target;
    private final TrendCard trend;
    private final NationMapCard map;
    private final ReportCards reports;
    private final HeatCard heat;
    private final AcrossCard across;
    private final PartsCard parts;
    private final AgencyCard agency;
    private final AreaCard areas;
    private final SourcePanel source;
    private Arrangement arrangement = Arrangement.UNIT;
    private transient @Nullable DashboardFilter filter;

    /** @param whole reads what a card asks for beyond what the page comes with */
    DashboardCards(CardContext context, Function<DashboardFilter, DashboardData> whole) {
        left = new LeftCard(context);
        keyFigures = new KeyFigureCards(context);
        top = at(new Div(left, keyFigures), "dash__key");
        children = at(new ChildrenCard(context), "dash__children");
        matrix = at(new MatrixCard(context), "dash__matrix");
        grid = at(new FigureGridCard(context), "dash__grid");
        tiers = at(new TierTableCard(context), "dash__grid");
        target = at(new TargetCard(context), "dash__matrix");
        trend = new TrendCard(context);
        map = at(new NationMapCard(context), "dash__map");
        reports = at(new ReportCards(context), "dash__wide");
        heat = at(new HeatCard(context), "dash__wide");
        across = at(new AcrossCard(context, whole), "dash__heat");
        parts = at(new PartsCard(context), "dash__parts");
        agency = at(new AgencyCard(context), "dash__agency");
        areas = at(new AreaCard(context), "dash__wide");
        source = at(new SourcePanel(context), "dash__source");
        getContent().addClassName("dash");
        getContent()
                .getElement()
                .addEventListener("keydown", pressed -> closeSource(context))
                .setFilter("event.key === 'Escape' && !/^(INPUT|TEXTAREA)$/.test(event.target.tagName)");
    }

    /** Hands the answer to every card of its arrangement. */
    void show(DashboardData data) {
        filter = data.filter();
        arrange(arrangement(data));
        getContent().setClassName("dash--source-open", data.filter().figure() != null);
        left.show(data);
        keyFigures.show(data);
        trend.show(data);
        switch (arrangement) {
            case NATION -> {
                map.show(data);
                across.show(data);
                reports.show(data);
                heat.show(data);
            }
            case UNIT -> {
                getContent().removeClassName("dash--tiers-only");
                placeMatrix(true);
                matrix.setVisible(true);
                children.show(data);
                matrix.show(data);
                grid.show(data);
                areas.show(data);
            }
            case TIERS -> {
                children.show(data);
                tiers.show(data);
                target.show(data);
                areas.show(data);
                boolean named = !data.matrix().columns().isEmpty();
                matrix.setVisible(named);
                placeMatrix(data.target() == null);
                getContent().setClassName("dash--tiers-only", data.target() == null && !named);
                if (named) {
                    matrix.show(data);
                }
            }
            case AGENCY -> {
                parts.show(data);
                agency.show(data);
            }
        }
        source.show(data);
    }

    /** Beside the children, or below everything where the target stands there. */
    private void placeMatrix(boolean beside) {
        matrix.setClassName("dash__matrix", beside);
        matrix.setClassName("dash__wide", !beside);
    }

    private void closeSource(CardContext context) {
        if (filter != null) {
            SourcePanel.close(context, filter);
        }
    }

    private void arrange(Arrangement wanted) {
        boolean same =
                wanted == arrangement && getContent().getChildren().findAny().isPresent();
        if (same) {
            return;
        }
        arrangement = wanted;
        getContent().removeAll();
        getContent().setClassName("dash--nation", wanted == Arrangement.NATION);
        getContent().setClassName("dash--agency", wanted == Arrangement.AGENCY);
        trend.removeClassName("dash__trend");
        trend.removeClassName("dash__wide");
        trend.addClassName(wanted == Arrangement.NATION ? "dash__trend" : "dash__wide");
        getContent().add(top);
        switch (wanted) {
            case NATION -> getContent().add(List.of(map, trend, across, source, reports, heat));
            case UNIT -> getContent().add(List.of(children, matrix, grid, areas, source, trend));
            case TIERS -> getContent().add(List.of(children, target, tiers, matrix, areas, source, trend));
            case AGENCY -> getContent().add(List.of(parts, agency, source, trend));
        }
    }

    private static Arrangement arrangement(DashboardData data) {
        if (data.filter().agency() != null) {
            return Arrangement.AGENCY;
        }
        if (data.filter().isNation()) {
            return Arrangement.NATION;
        }
        boolean own =
                !data.children().own().isEmpty() || !data.children().goals().isEmpty();
        boolean ofTiers = data.tiers() != null && own;
        return ofTiers ? Arrangement.TIERS : Arrangement.UNIT;
    }

    private static <T extends Component & HasStyle> T at(T card, String area) {
        card.addClassName(area);
        return card;
    }
}
