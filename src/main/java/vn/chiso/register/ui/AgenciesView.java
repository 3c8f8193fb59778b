package vn.chiso.register.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.chiso.agency.Agency;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.ExportButton;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.register.AgencyFilter;
import vn.chiso.security.Roles;

/** The agencies of the user's territory, as they are searched, added and opened. The address is the state. */
@Route("agencies")
@Menu(title = "nav.agencies", order = 420, icon = "building-2")
@RolesAllowed({Roles.ICT_DEPARTMENT, Roles.ADMINISTRATOR})
@Uses(Grid.class)
class AgenciesView extends RegisterPage {

    private static final long serialVersionUID = 1L;
    private static final int PHONE = 800;

    private final transient RegisterContext context;
    private final transient AgencyAddress address;
    private final AgencyFilterBar filters;
    private final Paragraph counted = new Paragraph();
    private final Div place = new Div();
    private final AgencyTable table;
    private transient AgencyFilter filter = AgencyFilter.ALL;
    private boolean narrow;

    AgenciesView(RegisterContext context, OpenPages openPages) {
        super(openPages);
        this.context = context;
        address = new AgencyAddress(context.territory());
        filters = new AgencyFilterBar(context, this::open);
        table = new AgencyTable(context);
        counted.addClassName("register__count");
        counted.getElement().setAttribute("role", "status");
        place.addClassNames("card", "register__place");
        getContent().addClassName("register--list");
        getContent().add(filters, counted, place);
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
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var phone = event.getUI().getPage().windowSizeSignal().map(size -> size.width() > 0 && size.width() < PHONE);
        Signal.effect(this, () -> {
            boolean now = phone.get();
            if (now != narrow) {
                narrow = now;
                draw();
            }
        });
    }

    @Override
    protected void draw() {
        List<Agency> agencies = context.agencyRegister().find(filter);
        head().setTitle(getTranslation("nav.agencies"));
        Button add = new Button(getTranslation("agencies.add"), new Icon(Symbol.PLUS), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        head().setBesideTitle(add, new ExportButton(context.exports(), this::file));
        filters.show(filter);
        counted.setText(getTranslation("agencies.count", agencies.size()));
        place.removeAll();
        if (agencies.isEmpty()) {
            place.add(new EmptyState(
                    Symbol.BUILDING_2,
                    getTranslation("agencies.none"),
                    getTranslation(filter.retired() ? "agencies.none.text" : "agencies.none.retired")));
        } else {
            table.show(agencies, narrow);
            place.add(table);
        }
    }

    private TableFile file() {
        String chosen = String.join(" · ", address.format(filter).values());
        return table.file(context.agencyRegister().find(filter), chosen);
    }

    private void add() {
        new AgencyDialog(
                        context,
                        null,
                        filter.unitId(),
                        agency -> UI.getCurrent().navigate(AgencyView.class, agency.id()))
                .open();
    }

    private void open(AgencyFilter next) {
        UI.getCurrent().navigate(AgenciesView.class, QueryParameters.simple(address.format(next)));
    }
}
