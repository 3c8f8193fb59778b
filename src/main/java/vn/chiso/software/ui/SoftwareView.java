package vn.chiso.software.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.ExportButton;
import vn.chiso.base.ui.ListSwitch;
import vn.chiso.base.ui.ListView;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.software.InventoryItem;
import vn.chiso.software.SoftwareSystem;

/** The systems that the reports name, as a list, a matrix and a chart, and what they tell of IT beside them. The address
 * is the state. */
@Route(SoftwareAddress.PATH)
@Menu(title = "nav.software", order = 340, icon = "app-window")
@PermitAll
@Uses(Grid.class)
@Uses(DatePicker.class)
class SoftwareView extends ListView {

    private static final long serialVersionUID = 1L;

    private final transient SoftwareContext context;
    private final transient SoftwareAddress address;
    private final SoftwareBar bar;
    private final ListSwitch ways = new ListSwitch();
    private final SystemTable table;
    private final CoverageMatrix matrix;
    private final CoverageCharts charts;
    private final InventoryTable inventory;
    private transient SoftwareChoice choice = SoftwareChoice.ALL;

    SoftwareView(SoftwareContext context, OpenPages openPages) {
        super(openPages);
        this.context = context;
        address = new SoftwareAddress(context.territory());
        table = new SystemTable(context);
        matrix = new CoverageMatrix(context);
        charts = new CoverageCharts(context);
        inventory = new InventoryTable(context);
        bar = new SoftwareBar(context, next -> open(choice.of(next)), day -> open(choice.on(day)));
        searchWith(bar);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.software") + " · ChiSo";
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        choice = SoftwareChoice.parse(address, parameter -> asked(event, parameter));
        super.afterNavigation(event);
    }

    @Override
    protected void draw() {
        head().setTitle(getTranslation("nav.software"));
        ways.show(
                SoftwareAddress.PATH,
                Arrays.stream(SoftwareWay.values())
                        .map(one -> new ListSwitch.Way(
                                getTranslation(one.key()), choice.as(one).query(address), one == choice.way()))
                        .toList());
        head().setBesideTitle(ways, new ExportButton(context.exports(), this::file));
        bar.show(choice.filter(), choice.way(), choice.on());
        if (choice.way().kinds().isEmpty()) {
            drawSystems(context.software().find(choice.filter()));
        } else {
            drawInventory(context.inventory().find(choice.way().kinds(), choice.filter()));
        }
    }

    private void drawSystems(List<SoftwareSystem> found) {
        if (found.isEmpty()) {
            boolean all = context.software().all().isEmpty();
            show(
                    getTranslation("software.count", 0),
                    nothing(
                            all ? "software.empty" : "software.none",
                            all ? "software.empty.text" : "holdings.none.text"));
            return;
        }
        switch (choice.way()) {
            case MATRIX -> {
                matrix.show(found);
                show(getTranslation("software.matrix.text"), matrix);
            }
            case CHART -> {
                charts.show(context.software().coverage(choice.filter()));
                show(getTranslation("software.matrix.text"), charts);
            }
            default -> {
                table.show(found, isNarrow());
                show(getTranslation("software.count", found.size()), table);
            }
        }
    }

    private void drawInventory(List<InventoryItem> found) {
        inventory.show(choice.way(), found, choice.on(), isNarrow());
        Component rows = found.isEmpty() ? nothing("inventory.none", "inventory.none.text") : inventory;
        show(getTranslation("inventory.count", found.size()), rows);
    }

    private EmptyState nothing(String title, String text) {
        return new EmptyState(Symbol.APP_WINDOW, getTranslation(title), getTranslation(text));
    }

    private TableFile file() {
        String chosen = String.join(" · ", address.format(choice.filter()).values());
        return switch (choice.way()) {
            case LIST -> table.file(context.software().find(choice.filter()), chosen);
            case MATRIX, CHART -> charts.file(context.software().coverage(choice.filter()), chosen);
            default ->
                inventory.file(
                        choice.way(),
                        context.inventory().find(choice.way().kinds(), choice.filter()),
                        choice.on(),
                        chosen);
        };
    }

    private void open(SoftwareChoice next) {
        UI.getCurrent().navigate(SoftwareView.class, QueryParameters.simple(next.query(address)));
    }
}
