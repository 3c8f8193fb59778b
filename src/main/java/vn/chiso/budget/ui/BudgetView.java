package vn.chiso.budget.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chiso.base.ui.AddressedView;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.budget.BudgetAnnex;
import vn.chiso.budget.BudgetContradiction;
import vn.chiso.budget.BudgetFilter;
import vn.chiso.budget.BudgetOverview;

/** What IT cost: annexes task by task, charts of the money, what other reports tell of it. The address is the state. */
@Route(BudgetAddress.PATH)
@Menu(title = "nav.budget", order = 350, icon = "wallet")
@PermitAll
@Uses(Grid.class)
class BudgetView extends AddressedView {

    private static final long serialVersionUID = 1L;

    private final transient BudgetContext context;
    private final transient BudgetAddress address;
    private final BudgetBar bar;
    private final Div page = new Div();
    private final AmountsCard amounts;
    private final ComparisonCard comparison;
    private final transient Map<Long, AnnexCard> annexes = new HashMap<>();
    private transient BudgetFilter filter = BudgetFilter.ALL;

    BudgetView(BudgetContext context, OpenPages openPages) {
        super(openPages);
        this.context = context;
        address = new BudgetAddress(context);
        bar = new BudgetBar(context, this::open);
        amounts = new AmountsCard(context);
        comparison = new ComparisonCard(context);
        page.addClassName("budget");
        getContent().add(bar, page);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.budget") + " · ChiSo";
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = address.parse(parameter -> asked(event, parameter));
        super.afterNavigation(event);
    }

    /** The heads of a grid are made once, in one language. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        annexes.clear();
        super.localeChange(event);
    }

    /** What others change waits while somebody types. */
    @Override
    protected void draw() {
        if (annexes.values().stream().anyMatch(AnnexCard::isEditing)) {
            return;
        }
        BudgetOverview overview = BudgetOverview.read(context.budget(), context.territory(), filter);
        head().setTitle(getTranslation("nav.budget"));
        if (context.register().mayAdd()) {
            head().setAdd(
                            getTranslation("budget.annex.add"),
                            () -> Dialogs.open(new AnnexDialog(context, null, this::redraw)));
        }
        bar.show(filter, overview.all());
        page.removeAll();
        if (overview.amounts().isEmpty() && overview.annexes().isEmpty()) {
            page.add(nothing(overview.all().isEmpty()));
            return;
        }
        overview.annexes().forEach(this::add);
        BudgetCharts charts = new BudgetCharts(context, getLocale());
        add(charts.byPeriod(overview.amounts()));
        add(charts.bySource(overview.amounts()));
        comparison.show(overview.comparisons());
        amounts.show(overview.amounts());
        page.add(comparison, amounts);
    }

    private void add(BudgetAnnex annex) {
        BudgetContradiction.of(annex).ifPresent(found -> page.add(new ContradictionNotice(context, found)));
        AnnexCard card = annexes.computeIfAbsent(annex.id(), id -> new AnnexCard(context, this::redraw));
        card.show(annex, isNarrow());
        page.add(card);
        BudgetCharts charts = new BudgetCharts(context, getLocale());
        if (annex.executed().dong() != null) {
            List.of(charts.byTask(annex), charts.byGroup(annex)).forEach(this::add);
        }
    }

    private void add(BudgetChart chart) {
        BudgetChartCard card =
                new BudgetChartCard(context, chart.model().label(), () -> open(filter.withTables(!filter.tables())));
        card.show(chart, filter.tables());
        page.add(card);
    }

    private EmptyState nothing(boolean all) {
        return new EmptyState(
                Symbol.WALLET,
                getTranslation(all ? "budget.empty" : "budget.none"),
                getTranslation(all ? "budget.empty.text" : "holdings.none.text"));
    }

    private void open(BudgetFilter next) {
        UI.getCurrent().navigate(BudgetView.class, QueryParameters.simple(address.format(next)));
    }
}
