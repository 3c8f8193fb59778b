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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.ExportButton;
import vn.chiso.base.ui.ListSwitch;
import vn.chiso.base.ui.ListView;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.software.InventoryItem;
import vn.chiso.software.SoftwareFilter;
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

    private static final String VIEW = "view";
    private static final String ON = "on";

    private final transient SoftwareContext context;
    private final transient SoftwareAddress address;
    private final SoftwareBar bar;
    private final ListSwitch ways = new ListSwitch();
    private final SystemTable table;
    private final CoverageMatrix matrix;
    private final CoverageCharts charts;
    private final InventoryTable inventory;
    private transient SoftwareFilter filter = SoftwareFilter.ALL;
    private SoftwareWay way = SoftwareWay.LIST;
    private @Nullable LocalDate on;

    SoftwareView(SoftwareContext context, OpenPages openPages) {
        super(openPages);
        this.context = context;
        address = new SoftwareAddress(context.territory());
        table = new SystemTable(context);
        matrix = new CoverageMatrix(context);
        charts = new CoverageCharts(context);
        inventory = new InventoryTable(context);
        bar = new SoftwareBar(context, this::open, this::judge);
        searchWith(bar);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.software") + " · ChiSo";
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = address.parse(parameter -> asked(event, parameter));
        way = SoftwareWay.of(asked(event, VIEW));
        on = day(asked(event, ON));
        super.afterNavigation(event);
    }

    @Override
    protected void draw() {
        head().setTitle(getTranslation("nav.software"));
        ways.show(
                SoftwareAddress.PATH,
                Arrays.stream(SoftwareWay.values())
                        .map(one -> new ListSwitch.Way(getTranslation(one.key()), query(filter, one, on), one == way))
                        .toList());
        head().setBesideTitle(ways, new ExportButton(context.exports(), this::file));
        bar.show(filter, way, on);
        if (way.kinds().isEmpty()) {
            drawSystems(context.software().find(filter));
        } else {
            drawInventory(context.inventory().find(way.kinds(), filter));
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
        switch (way) {
            case MATRIX -> {
                matrix.show(found);
                show(getTranslation("software.matrix.text"), matrix);
            }
            case CHART -> {
                charts.show(context.software().coverage(filter));
                show(getTranslation("software.matrix.text"), charts);
            }
            default -> {
                table.show(found, isNarrow());
                show(getTranslation("software.count", found.size()), table);
            }
        }
    }

    private void drawInventory(List<InventoryItem> found) {
        inventory.show(way, found, on, isNarrow());
        Component rows = found.isEmpty() ? nothing("inventory.none", "inventory.none.text") : inventory;
        show(getTranslation("inventory.count", found.size()), rows);
    }

    private EmptyState nothing(String title, String text) {
        return new EmptyState(Symbol.APP_WINDOW, getTranslation(title), getTranslation(text));
    }

    private TableFile file() {
        String chosen = String.join(" · ", address.format(filter).values());
        return switch (way) {
            case LIST -> table.file(context.software().find(filter), chosen);
            case MATRIX, CHART -> charts.file(context.software().coverage(filter), chosen);
            default -> inventory.file(way, context.inventory().find(way.kinds(), filter), on, chosen);
        };
    }

    private void open(SoftwareFilter next) {
        UI.getCurrent().navigate(SoftwareView.class, QueryParameters.simple(query(next, way, on)));
    }

    private void judge(@Nullable LocalDate day) {
        UI.getCurrent().navigate(SoftwareView.class, QueryParameters.simple(query(filter, way, day)));
    }

    private Map<String, String> query(SoftwareFilter wanted, SoftwareWay as, @Nullable LocalDate day) {
        Map<String, String> query = new LinkedHashMap<>(address.format(wanted));
        if (as != SoftwareWay.LIST) {
            query.put(VIEW, as.word());
        }
        if (day != null && as == SoftwareWay.ASSETS) {
            query.put(ON, day.toString());
        }
        return query;
    }

    private static @Nullable LocalDate day(String asked) {
        try {
            return asked.isEmpty() ? null : LocalDate.parse(asked);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
