package vn.chiso.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.chiso.base.ui.AddressedView;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.Facts;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.security.Roles;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/** One unit: what is known of it, what it was made of and what became of it, what stands below it. */
@Route("units")
@RolesAllowed(Roles.ADMINISTRATOR)
class UnitView extends AddressedView implements HasUrlParameter<Long> {

    private static final long serialVersionUID = 1L;

    private final transient RegisterContext context;
    private long unitId;

    UnitView(RegisterContext context, OpenPages openPages) {
        super(openPages);
        this.context = context;
        getContent().addClassName("register--one");
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        unitId = id;
        if (context.territory().all().stream().noneMatch(unit -> unit.id() == id)) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return UnitChoice.capital(context.territory().byId(unitId).fullName()) + " · ChiSo";
    }

    @Override
    protected void draw() {
        Unit unit = context.territory().byId(unitId);
        List<Component> way = new ArrayList<>();
        way.add(new RouterLink(getTranslation("nav.units"), UnitsView.class));
        context.territory().path(unit).stream()
                .filter(step -> step.level() != UnitLevel.NATION && step.id() != unitId)
                .forEach(step -> way.add(UnitLines.link(step)));
        head().setTitle(UnitChoice.capital(unit.fullName()));
        head().setCrumbs(way);
        head().setNote(Days.validity(unit.validFrom(), unit.validTo(), getLocale()));
        head().setBesideTitle(acts(unit).toArray(Component[]::new));
        getContent().removeAll();
        UnitLines lines = new UnitLines(context.territory(), getLocale());
        getContent()
                .add(
                        known(unit),
                        new Facts(getTranslation("register.succession"))
                                .lines(lines.succession(unit), getTranslation("units.succession.none")));
        if (unit.level() != UnitLevel.COMMUNE) {
            List<Component> below = lines.below(unit);
            getContent()
                    .add(new Facts(getTranslation("units.below", below.size()))
                            .lines(below, getTranslation("units.below.none")));
        }
    }

    private List<Component> acts(Unit unit) {
        if (unit.level() == UnitLevel.NATION) {
            return List.of();
        }
        List<Component> acts = new ArrayList<>();
        acts.add(new Button(
                getTranslation("units.correct.do"),
                new Icon(Symbol.PENCIL),
                click -> Dialogs.open(new UnitDialog(context, unit, null, saved -> draw()))));
        acts.add(new Button(
                getTranslation("units.reform"),
                new Icon(Symbol.GIT_COMPARE),
                click -> Dialogs.open(new UnitReformDialog(context, unit, this::draw))));
        if (unit.level() != UnitLevel.COMMUNE) {
            acts.add(new Button(
                    getTranslation("units.add_below"),
                    new Icon(Symbol.PLUS),
                    click -> Dialogs.open(new UnitDialog(context, null, unit, saved -> draw()))));
        }
        return acts;
    }

    private Component known(Unit unit) {
        Anchor figures = new Anchor(
                "?unit=" + URLEncoder.encode(unit.key(), StandardCharsets.UTF_8), getTranslation("agencies.figures"));
        RouterLink agencies = new RouterLink(
                getTranslation(
                        "units.agencies.count",
                        context.agencies().ofUnits(List.of(unit.id())).size()),
                AgenciesView.class);
        agencies.setQueryParameters(QueryParameters.simple(Map.of("unit", unit.key(), "retired", "1")));
        Facts facts = new Facts(getTranslation("register.known"))
                .fact(getTranslation("units.code"), Objects.requireNonNullElse(unit.code(), "—"))
                .fact(getTranslation("units.kind"), unit.kind())
                .fact(getTranslation("units.level"), getTranslation(unit.level().key()))
                .fact(getTranslation("reform.legal_basis"), Objects.requireNonNullElse(unit.legalBasis(), "—"))
                .fact(getTranslation("units.key"), unit.key())
                .fact(getTranslation("units.agencies"), agencies)
                .fact(getTranslation("agencies.dashboard"), figures);
        long left = context.unitRegister().agenciesLeft(unit);
        return left == 0
                ? facts
                : facts.fact(
                        getTranslation("units.left"),
                        new Badge(Symbol.TRIANGLE_ALERT, getTranslation("units.left.count", left), "badge--warn"));
    }
}
