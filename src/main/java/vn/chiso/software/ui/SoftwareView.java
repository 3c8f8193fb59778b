package vn.chiso.software.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.ExportButton;
import vn.chiso.base.ui.ListSwitch;
import vn.chiso.base.ui.ListView;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.software.SoftwareFilter;
import vn.chiso.software.SoftwareSystem;

/** The systems that the reports name, as a list, and how many of each category as a matrix. The address is the state. */
@Route(SoftwareAddress.PATH)
@Menu(title = "nav.software", order = 340, icon = "app-window")
@PermitAll
@Uses(Grid.class)
class SoftwareView extends ListView {

    private static final long serialVersionUID = 1L;

    private static final String VIEW = "view";
    private static final String MATRIX = "matrix";

    private final transient SoftwareContext context;
    private final transient SoftwareAddress address;
    private final SoftwareBar bar;
    private final ListSwitch ways = new ListSwitch();
    private final SystemTable table;
    private final CoverageMatrix matrix;
    private transient SoftwareFilter filter = SoftwareFilter.ALL;
    private boolean asMatrix;

    SoftwareView(SoftwareContext context, OpenPages openPages) {
        super(openPages);
        this.context = context;
        address = new SoftwareAddress(context.territory());
        table = new SystemTable(context);
        matrix = new CoverageMatrix(context);
        bar = new SoftwareBar(context, this::open);
        searchWith(bar);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.software") + " · ChiSo";
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = address.parse(parameter -> asked(event, parameter));
        asMatrix = asked(event, VIEW).equals(MATRIX);
        super.afterNavigation(event);
    }

    @Override
    protected void draw() {
        List<SoftwareSystem> found = context.software().find(filter);
        head().setTitle(getTranslation("nav.software"));
        ways.show(
                SoftwareAddress.PATH,
                List.of(
                        new ListSwitch.Way(getTranslation("software.list"), query(filter, false), !asMatrix),
                        new ListSwitch.Way(getTranslation("software.matrix"), query(filter, true), asMatrix)));
        head().setBesideTitle(ways, new ExportButton(context.exports(), this::file));
        bar.show(filter);
        if (found.isEmpty()) {
            show(getTranslation("software.count", 0), nothing());
        } else if (asMatrix) {
            matrix.show(found);
            show(getTranslation("software.matrix.text"), matrix);
        } else {
            table.show(found, isNarrow());
            show(getTranslation("software.count", found.size()), table);
        }
    }

    private EmptyState nothing() {
        boolean all = context.software().all().isEmpty();
        return new EmptyState(
                Symbol.APP_WINDOW,
                getTranslation(all ? "software.empty" : "software.none"),
                getTranslation(all ? "software.empty.text" : "holdings.none.text"));
    }

    private TableFile file() {
        return table.file(
                context.software().find(filter),
                String.join(" · ", address.format(filter).values()));
    }

    private void open(SoftwareFilter next) {
        UI.getCurrent().navigate(SoftwareView.class, QueryParameters.simple(query(next, asMatrix)));
    }

    private Map<String, String> query(SoftwareFilter wanted, boolean matrixWanted) {
        Map<String, String> query = new LinkedHashMap<>(address.format(wanted));
        if (matrixWanted) {
            query.put(VIEW, MATRIX);
        }
        return query;
    }
}
