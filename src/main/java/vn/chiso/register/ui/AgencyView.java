package vn.chiso.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import vn.chiso.agency.Agency;
import vn.chiso.base.ui.AddressedView;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.Facts;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.security.Roles;
import vn.chiso.territory.Unit;

/** One agency: its names and days, what it was made of and what became of it, its accounts and reports. */
@Route("agencies")
@RolesAllowed({Roles.ICT_DEPARTMENT, Roles.ADMINISTRATOR})
class AgencyView extends AddressedView implements HasUrlParameter<Long> {

    private static final long serialVersionUID = 1L;

    private final transient RegisterContext context;
    private long agencyId;

    AgencyView(RegisterContext context, OpenPages openPages) {
        super(openPages);
        this.context = context;
        getContent().addClassName("register--one");
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        agencyId = id;
        if (context.agencies().all().stream().noneMatch(agency -> agency.id() == id)
                || !context.agencyRegister()
                        .mayChange(context.agencies().byId(id).unitId())) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return context.agencies().byId(agencyId).name() + " · ChiSo";
    }

    @Override
    protected void draw() {
        Agency agency = context.agencies().byId(agencyId);
        head().setTitle(agency.name());
        head().setCrumbs(List.of(new RouterLink(getTranslation("nav.agencies"), AgenciesView.class)));
        head().setNote(Days.validity(agency.validFrom(), agency.validTo(), getLocale()));
        Button edit = new Button(getTranslation("register.edit"), new Icon(Symbol.PENCIL), click -> edit(agency));
        Button reform = new Button(
                getTranslation("agencies.reform"),
                new Icon(Symbol.GIT_COMPARE),
                click -> Dialogs.open(new AgencyReformDialog(context, agency, this::draw)));
        head().setBesideTitle(edit, reform);
        getContent().removeAll();
        AgencyLines lines = new AgencyLines(context, getLocale());
        getContent().add(known(agency), succession(agency, lines), reports(lines));
        if (context.isAdministrator()) {
            getContent().add(accounts(lines));
        }
    }

    private void edit(Agency agency) {
        Dialogs.open(new AgencyDialog(context, agency, null, saved -> draw()));
    }

    private Component known(Agency agency) {
        Unit unit = context.territory().byId(agency.unitId());
        Long parent = agency.parentId();
        Anchor figures = new Anchor(
                "?agency=" + URLEncoder.encode(agency.key(), StandardCharsets.UTF_8),
                getTranslation("agencies.figures"));
        return new Facts(getTranslation("register.known"))
                .fact(getTranslation("agencies.short_name"), agency.shortName())
                .fact(getTranslation("agencies.electronic_id"), Objects.requireNonNullElse(agency.electronicId(), "—"))
                .fact(
                        getTranslation("agencies.type"),
                        getTranslation(agency.type().key()) + " · "
                                + getTranslation(agency.tier().key()))
                .fact(getTranslation("agencies.unit"), UnitChoice.label(unit))
                .fact(
                        getTranslation("agencies.parent"),
                        parent == null ? new Span("—") : link(context.agencies().byId(parent)))
                .fact(
                        getTranslation("agencies.aliases"),
                        context.agencies().aliases(agency.id()).isEmpty()
                                ? new Span("—")
                                : names(context.agencies().aliases(agency.id())))
                .fact(getTranslation("agencies.dashboard"), figures);
    }

    private static Component names(List<String> names) {
        Div lines = new Div();
        lines.addClassName("facts__names");
        names.forEach(name -> lines.add(new Span(name)));
        return lines;
    }

    private Component succession(Agency agency, AgencyLines lines) {
        return new Facts(getTranslation("register.succession"))
                .lines(lines.succession(agency), getTranslation("agencies.succession.none"));
    }

    private Component reports(AgencyLines lines) {
        return new Facts(getTranslation("agencies.reports"))
                .lines(
                        context.reports().of(agencyId).stream()
                                .map(lines::report)
                                .toList(),
                        getTranslation("agencies.reports.none"));
    }

    private Component accounts(AgencyLines lines) {
        return new Facts(getTranslation("agencies.accounts"))
                .lines(
                        context.accounts().all().stream()
                                .filter(account -> Objects.equals(account.agencyId(), agencyId))
                                .map(lines::account)
                                .toList(),
                        getTranslation("agencies.accounts.none"));
    }

    static RouterLink link(Agency agency) {
        return new RouterLink(agency.name(), AgencyView.class, agency.id());
    }
}
