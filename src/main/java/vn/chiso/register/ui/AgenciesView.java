package vn.chiso.register.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.chiso.agency.Agency;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.ExportButton;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.ListView;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.register.AgencyFilter;
import vn.chiso.security.Roles;

/** The agencies of the user's territory, as they are searched, added and opened. The address is the state. */
@Route("agencies")
@Menu(title = "nav.agencies", order = 420, icon = "building-2")
@RolesAllowed({Roles.ICT_DEPARTMENT, Roles.ADMINISTRATOR})
@Uses(Grid.class)
class AgenciesView extends ListView {

    private static final long serialVersionUID = 1L;

    private final transient RegisterContext context;
    private final transient AgencyAddress address;
    private final AgencyFilterBar filters;
    private final AgencyTable table;
    private transient AgencyFilter filter = AgencyFilter.ALL;

    AgenciesView(RegisterContext context, OpenPages openPages) {
        super(openPages);
        this.context = context;
        address = new AgencyAddress(context.territory());
        filters = new AgencyFilterBar(context, this::open);
        table = new AgencyTable(context);
        searchWith(filters);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.agencies") + " · ChiSo";
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = address.parse(event.getLocation().getQueryParameters().getParameters());
        super.afterNavigation(event);
    }

    @Override
    protected void draw() {
        List<Agency> agencies = context.agencyRegister().find(filter);
        head().setTitle(getTranslation("nav.agencies"));
        head().setAdd(
                        getTranslation("agencies.add"),
                        this::add,
                        new ExportButton(context.exports(), this::file),
                        new Button(
                                getTranslation("list.do"),
                                new Icon(Symbol.UPLOAD),
                                click -> UI.getCurrent().navigate(AgencyListView.class)));
        filters.show(filter);
        table.show(agencies, isNarrow());
        show(
                getTranslation("agencies.count", agencies.size()),
                agencies.isEmpty()
                        ? new EmptyState(
                                Symbol.BUILDING_2,
                                getTranslation("agencies.none"),
                                getTranslation(filter.retired() ? "agencies.none.text" : "agencies.none.retired"))
                        : table);
    }

    private TableFile file() {
        String chosen = String.join(" · ", address.format(filter).values());
        return table.file(context.agencyRegister().find(filter), chosen);
    }

    private void add() {
        Dialogs.open(new AgencyDialog(
                context, null, filter.unitId(), agency -> UI.getCurrent().navigate(AgencyView.class, agency.id())));
    }

    private void open(AgencyFilter next) {
        UI.getCurrent().navigate(AgenciesView.class, QueryParameters.simple(address.format(next)));
    }
}
