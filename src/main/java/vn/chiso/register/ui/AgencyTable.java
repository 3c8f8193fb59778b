package vn.chiso.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.List;
import vn.chiso.agency.Agency;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.ListTable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.Symbol;

/** The agencies in rows; each leads to its page. On a phone one column says what the others do. */
final class AgencyTable extends Composite<Grid<Agency>> {

    private static final long serialVersionUID = 1L;

    private final transient RegisterContext context;
    private final Grid<Agency> grid = new Grid<>();

    AgencyTable(RegisterContext context) {
        this.context = context;
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPartNameGenerator(agency -> agency.inForceOn(context.today()) ? null : "off");
    }

    @Override
    protected Grid<Agency> initContent() {
        return grid;
    }

    void show(List<Agency> agencies, boolean narrow) {
        grid.removeAllColumns();
        grid.setAriaLabel(getTranslation("nav.agencies"));
        grid.addColumn(new ComponentRenderer<>(agency -> name(agency, narrow)))
                .setHeader(getTranslation("agencies.name"))
                .setKey("name")
                .setRowHeader(true)
                .setFlexGrow(3);
        if (!narrow) {
            grid.addColumn(agency -> getTranslation(agency.type().key()))
                    .setHeader(getTranslation("agencies.type"))
                    .setKey("type");
            grid.addColumn(this::unit)
                    .setHeader(getTranslation("agencies.unit"))
                    .setKey("unit")
                    .setFlexGrow(2);
            grid.addColumn(new ComponentRenderer<>(this::state))
                    .setHeader(getTranslation("agencies.validity"))
                    .setKey("state")
                    .setFlexGrow(0)
                    .setWidth("250px");
        }
        grid.setItems(agencies);
        grid.getListDataView().setIdentifierProvider(Agency::id);
    }

    /** The same columns for a file. */
    TableFile file(List<Agency> agencies, String filter) {
        return new ListTable<Agency>()
                .add(Column.words(getTranslation("agencies.name")), one -> Cell.text(one.name()))
                .add(
                        Column.words(getTranslation("agencies.aliases")),
                        one -> Cell.text(String.join(" · ", context.agencies().aliases(one.id()))))
                .add(
                        Column.text(getTranslation("agencies.type")),
                        one -> Cell.text(getTranslation(one.type().key())))
                .add(Column.text(getTranslation("agencies.unit")), one -> Cell.text(unit(one)))
                .add(Column.day(getTranslation("files.head.from")), one -> Cell.day(one.validFrom()))
                .add(Column.day(getTranslation("files.head.until")), one -> Cell.day(one.validTo()))
                .file(context.exports(), getTranslation("nav.agencies"), filter, getLocale(), agencies);
    }

    private Component name(Agency agency, boolean narrow) {
        Span others = new Span(
                narrow
                        ? getTranslation(agency.type().key()) + " · " + unit(agency)
                        : String.join(" · ", context.agencies().aliases(agency.id())));
        others.addClassNames("muted", "register__others");
        Div name = new Div(AgencyView.link(agency), others);
        name.addClassName("register__name");
        if (narrow && agency.validTo() != null) {
            name.add(state(agency));
        }
        return name;
    }

    private String unit(Agency agency) {
        return UnitChoice.capital(context.territory().byId(agency.unitId()).fullName());
    }

    private Component state(Agency agency) {
        LocalDate today = context.today();
        String validity = Days.validity(agency.validFrom(), agency.validTo(), getLocale());
        return agency.inForceOn(today) ? new Span(validity) : new Badge(Symbol.HISTORY, validity, "badge--locked");
    }
}
