package vn.chiso.inspection.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
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
import vn.chiso.inspection.Finding;
import vn.chiso.inspection.FindingFilter;
import vn.chiso.inspection.FindingKind;
import vn.chiso.inspection.Shortcomings;

/** What the reports find and ask for, as a list, and their shortcomings as a matrix. The address is the state. */
@Route(FindingAddress.PATH)
@Menu(title = "nav.findings", order = 330, icon = "circle-alert")
@PermitAll
@Uses(Grid.class)
@Uses(ComboBox.class)
class FindingsView extends ListView {

    private static final long serialVersionUID = 1L;

    private static final String VIEW = "view";
    private static final String MATRIX = "matrix";

    private final transient FindingContext context;
    private final transient FindingAddress address;
    private final FindingBar bar;
    private final FindingTable table;
    private final ShortcomingMatrix matrix;
    private final ListSwitch shown = new ListSwitch();
    private transient FindingFilter filter = FindingFilter.ALL;
    private boolean asMatrix;

    FindingsView(FindingContext context, OpenPages openPages) {
        super(openPages);
        this.context = context;
        address = new FindingAddress(context);
        bar = new FindingBar(context, this::open);
        table = new FindingTable(context);
        matrix = new ShortcomingMatrix(context);
        searchWith(bar);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.findings") + " · ChiSo";
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = address.parse(parameter -> asked(event, parameter));
        asMatrix = asked(event, VIEW).equals(MATRIX);
        super.afterNavigation(event);
    }

    @Override
    protected void draw() {
        List<Finding> found = found();
        head().setTitle(getTranslation("nav.findings"));
        shown.show(
                FindingAddress.PATH,
                getTranslation("findings.list"),
                query(filter, false),
                getTranslation("findings.matrix"),
                query(filter, true),
                asMatrix);
        head().setBesideTitle(shown, new ExportButton(context.exports(), this::file));
        bar.show(filter);
        if (found.isEmpty()) {
            show(getTranslation("findings.count", 0), nothing());
        } else if (asMatrix) {
            matrix.show(Shortcomings.of(found));
            show(getTranslation("findings.matrix.count", found.size()), matrix);
        } else {
            table.show(found, isNarrow());
            show(getTranslation("findings.count", found.size()) + section(), table);
        }
    }

    /** A matrix is of shortcomings, whatever kind was chosen for the list. */
    private List<Finding> found() {
        return context.findings().find(asMatrix ? filter.withKind(FindingKind.LIMITATION) : filter);
    }

    private String section() {
        return filter.section().isEmpty() ? "" : " · " + getTranslation("holdings.section", filter.section());
    }

    private EmptyState nothing() {
        boolean all = context.findings().all().isEmpty();
        return new EmptyState(
                Symbol.CIRCLE_ALERT,
                getTranslation(all ? "findings.empty" : "findings.none"),
                getTranslation(all ? "findings.empty.text" : "holdings.none.text"));
    }

    private TableFile file() {
        return table.file(found(), String.join(" · ", address.format(filter).values()));
    }

    private void open(FindingFilter next) {
        UI.getCurrent().navigate(FindingsView.class, QueryParameters.simple(query(next, asMatrix)));
    }

    private Map<String, String> query(FindingFilter wanted, boolean matrixWanted) {
        Map<String, String> query = new LinkedHashMap<>(address.format(wanted));
        if (matrixWanted) {
            query.put(VIEW, MATRIX);
        }
        return query;
    }
}
