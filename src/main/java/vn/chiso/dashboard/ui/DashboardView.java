package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import vn.chiso.base.ui.ErrorCard;
import vn.chiso.base.ui.HasHeader;
import vn.chiso.base.ui.Keepable;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.PageTurn;
import vn.chiso.base.ui.Skeleton;
import vn.chiso.dashboard.DashboardAddress;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.DashboardService;
import vn.chiso.savedview.SavedViewService;
import vn.chiso.savedview.ui.SavedViewCards;

/**
 * The one page. The address is its state: it becomes a filter, the filter an answer, and the answer goes to every
 * card. A click anywhere makes another address; nothing else changes what is shown.
 */
@Route("")
@Menu(title = "nav.dashboard", order = 100, icon = "layout-dashboard")
@PermitAll
@Uses(Grid.class)
class DashboardView extends Composite<Div>
        implements AfterNavigationObserver, LocaleChangeObserver, HasDynamicTitle, HasHeader, Keepable {

    private static final long serialVersionUID = 1L;

    private final transient DashboardAddress address;
    private final transient DashboardLoader<DashboardFilter, DashboardData> loader;
    private final transient OpenPages openPages;
    private final DashboardHead head;
    private final DroppedNotice dropped = new DroppedNotice();
    private final FilterBar filters;
    private final SavedViewCards shared;
    private final DashboardCards cards;
    private final Div place = new Div();
    private transient @Nullable DashboardFilter filter;
    private transient @Nullable Runnable unregister;

    DashboardView(
            DashboardService dashboard,
            DashboardAddress address,
            CardContexts contexts,
            SavedViewService views,
            OpenPages openPages,
            @Qualifier("dashboardExecutor") Executor executor) {
        this.address = address;
        this.openPages = openPages;
        loader = new DashboardLoader<>(dashboard::load, executor);
        CardContext context = contexts.of(this::open);
        head = new DashboardHead(context, dashboard::boundaries, this::page);
        filters = new FilterBar(context);
        shared = new SavedViewCards(views);
        cards = new DashboardCards(context, dashboard::loadWhole);
        place.add(new Skeleton(12));
        getContent().add(dropped, filters, shared, place);
    }

    @Override
    public Component header() {
        return head;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        DashboardAddress.Parsed parsed =
                address.parse(event.getLocation().getQueryParameters().getParameters());
        dropped.show(parsed.dropped());
        filter = parsed.filter();
        load();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (filter != null) {
            load();
        }
    }

    @Override
    public String getPageTitle() {
        return filter == null ? "ChiSo" : head.title(filter) + " · ChiSo";
    }

    @Override
    public String keptAddress() {
        return filter == null ? "" : head.address(filter);
    }

    @Override
    public String keptName() {
        return filter == null ? "" : head.proposedName(filter);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        unregister = openPages.register(PageTurn.onceNext(ui, this::load));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        loader.cancel();
        if (unregister != null) {
            unregister.run();
        }
    }

    private Component page() {
        return cards;
    }

    private void load() {
        DashboardFilter asked = filter;
        UI ui = UI.getCurrent();
        if (asked != null && ui != null) {
            loader.load(asked, show -> PageTurn.answer(ui, show), this::show, problem -> showProblem());
        }
    }

    private void show(DashboardData data) {
        head.show(data);
        filters.show(data);
        shared.show(about(data.filter()));
        if (cards.getParent().isEmpty()) {
            place.removeAll();
            place.add(cards);
        }
        cards.show(data);
        UI.getCurrent().getPage().setTitle(getPageTitle());
    }

    /** The unit as addresses write it; nothing for the nation, which leads everywhere. */
    private Optional<String> about(DashboardFilter shown) {
        return shown.isNation()
                ? Optional.of("")
                : Optional.ofNullable(
                        shown.agency() == null ? address.format(shown).get("unit") : null);
    }

    private void showProblem() {
        place.removeAll();
        place.add(ErrorCard.unreadable(this::load));
    }

    private void open(DashboardFilter next) {
        UI.getCurrent().navigate(DashboardView.class, QueryParameters.simple(address.format(next)));
    }
}
