package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
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

    private final transient CardContext context;
    private final transient Function<DashboardFilter, DashboardData> whole;
    private final Div top;
    private final LeftCard left;
    private final KeyFigureCards keyFigures;
    private final TrendCard trend;
    private final SourcePanel source;
    private @Nullable Arrangement arrangement;
    private transient @Nullable Arranged arranged;
    private transient @Nullable DashboardFilter filter;

    /** @param whole reads what a card asks for beyond what the page comes with */
    DashboardCards(CardContext context, Function<DashboardFilter, DashboardData> whole) {
        this.context = context;
        this.whole = whole;
        left = new LeftCard(context);
        keyFigures = new KeyFigureCards(context);
        top = Arranged.at(new Div(left, keyFigures), "dash__key");
        trend = new TrendCard(context);
        source = Arranged.at(new SourcePanel(context), "dash__source");
        getContent().addClassName("dash");
        getContent()
                .getElement()
                .addEventListener("keydown", pressed -> closeSource())
                .setFilter("event.key === 'Escape' && !/^(INPUT|TEXTAREA)$/.test(event.target.tagName)");
    }

    /** Hands the answer to every card of its arrangement. */
    void show(DashboardData data) {
        filter = data.filter();
        Arrangement wanted = arrangement(data);
        Arranged cards = arranged == null || wanted != arrangement ? arrange(wanted) : arranged;
        getContent().setClassName("dash--source-open", data.filter().figure() != null);
        getContent().setClassName("dash--tiers-only", wanted == Arrangement.TIERS && TierCards.alone(data));
        left.show(data);
        keyFigures.show(data);
        trend.show(data);
        cards.show(data);
        source.show(data);
    }

    private void closeSource() {
        if (filter != null) {
            SourcePanel.close(context, filter);
        }
    }

    /** Those of the arrangement before are let go: a page holds what it shows. */
    private Arranged arrange(Arrangement wanted) {
        arrangement = wanted;
        arranged = switch (wanted) {
            case NATION -> new NationCards(context, whole, trend, source);
            case UNIT -> new UnitCards(context, trend, source);
            case TIERS -> new TierCards(context, trend, source);
            case AGENCY -> new AgencyCards(context, trend, source);
        };
        getContent().removeAll();
        getContent().setClassName("dash--nation", wanted == Arrangement.NATION);
        getContent().setClassName("dash--agency", wanted == Arrangement.AGENCY);
        trend.setClassName("dash__trend", wanted == Arrangement.NATION);
        trend.setClassName("dash__wide", wanted != Arrangement.NATION);
        getContent().add(top);
        getContent().add(arranged.cards());
        return arranged;
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
}
