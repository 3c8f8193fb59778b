package vn.chiso.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import vn.chiso.agency.Agency;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.ListTable;
import vn.chiso.base.table.TableFile;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.ListGrid;
import vn.chiso.base.ui.Quiet;
import vn.chiso.base.ui.Stacked;
import vn.chiso.base.ui.Symbol;

/** The agencies in rows; each leads to its page. On a phone one column says what the others do. */
final class AgencyTable extends ListGrid<Agency> {

    private static final long serialVersionUID = 1L;

    private final transient RegisterContext context;

    AgencyTable(RegisterContext context) {
        super(Agency::id);
        this.context = context;
        getContent().setPartNameGenerator(agency -> agency.inForceOn(context.today()) ? null : "off");
    }

    void show(List<Agency> agencies, boolean narrow) {
        begin(getTranslation("nav.agencies"));
        naming("name", "agencies.name", agency -> name(agency, narrow)).setFlexGrow(3);
        if (!narrow) {
            column(
                    "type",
                    "agencies.type",
                    agency -> getTranslation(agency.type().key()));
            column("unit", "agencies.unit", this::unit).setFlexGrow(2);
            drawn("state", "agencies.validity", this::state).setFlexGrow(0).setWidth("250px");
        }
        fill(agencies);
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
        Quiet others = new Quiet(
                narrow
                        ? getTranslation(agency.type().key()) + " · " + unit(agency)
                        : String.join(" · ", context.agencies().aliases(agency.id())));
        Stacked name = new Stacked(AgencyView.link(agency), others);
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
