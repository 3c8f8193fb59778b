package vn.chiso.comparison.ui;

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
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import vn.chiso.base.ui.HasHeader;
import vn.chiso.base.ui.Keepable;
import vn.chiso.base.ui.ListLink;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.PageTurn;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.ComparisonAddress;
import vn.chiso.comparison.ComparisonRequest;
import vn.chiso.dashboard.ui.DashboardLoader;
import vn.chiso.dashboard.ui.DroppedNotice;
import vn.chiso.dashboard.ui.LeftNotice;
import vn.chiso.dashboard.ui.ShownWords;

/**
 * Agencies, units and tiers side by side. The address is the state: it becomes a request, the request an answer, and the
 * answer a drawing and a ranking. A click anywhere makes another address; nothing else changes what is shown.
 */
@Route(ComparisonAddress.PATH)
@Menu(title = "nav.compare", order = 105, icon = "git-compare")
@PermitAll
@Uses(Grid.class)
class CompareView extends Composite<Div>
        implements AfterNavigationObserver, LocaleChangeObserver, HasDynamicTitle, HasHeader, Keepable {

    private static final long serialVersionUID = 1L;

    private final transient CompareContext context;
    private final transient DashboardLoader<ComparisonRequest, Comparison> loader;
    private final transient OpenPages openPages;
    private final CompareHead head;
    private final DroppedNotice dropped = new DroppedNotice();
    private final CompareBar bar;
    private final LeftNotice left = new LeftNotice();
    private final CompareCard card;
    private final ComparePlace place = new ComparePlace();
    private transient @Nullable ComparisonRequest request;
    private transient @Nullable Runnable unregister;

    CompareView(
            CompareContext context,
            List<ComparisonDrawing> drawings,
            OpenPages openPages,
            @Qualifier("dashboardExecutor") Executor executor) {
        this.context = context;
        this.openPages = openPages;
        loader = new DashboardLoader<>(context.comparisons()::compare, executor);
        head = new CompareHead(context);
        bar = new CompareBar(context, this::open);
        card = new CompareCard(context, drawings, this::open);
        bar.setVisible(false);
        getContent().add(dropped, bar, left, place);
    }

    @Override
    public Component header() {
        return head;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ComparisonAddress.Parsed parsed =
                context.address().parse(event.getLocation().getQueryParameters().getParameters());
        dropped.show(parsed.dropped());
        request = parsed.request();
        load();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (request != null) {
            load();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("compare.title") + " · ChiSo";
    }

    @Override
    public String keptAddress() {
        return request == null
                ? ""
                : ListLink.address(ComparisonAddress.PATH, context.address().format(request));
    }

    @Override
    public String keptName() {
        return request == null ? "" : CompareTexts.name(request, getLocale());
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

    private void load() {
        ComparisonRequest asked = request;
        UI ui = UI.getCurrent();
        if (asked != null && ui != null) {
            loader.load(asked, show -> PageTurn.answer(ui, show), this::show, problem -> place.fail(this::load));
        }
    }

    private void show(Comparison comparison) {
        head.show(comparison);
        bar.setVisible(true);
        left.show(
                comparison.request().boundaries(),
                comparison.left(),
                new ShownWords(context.agencies(), context.territory(), getLocale()));
        bar.show(comparison, request != null && request.indicators().isEmpty());
        card.show(comparison);
        place.show(card);
    }

    private void open(ComparisonRequest next) {
        UI.getCurrent()
                .navigate(
                        CompareView.class,
                        QueryParameters.simple(context.address().format(next)));
    }
}
