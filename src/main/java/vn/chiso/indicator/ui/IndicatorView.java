package vn.chiso.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.LiveView;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.indicator.Indicator;

/** One indicator: what it means, how it came to be, and what features know of it. */
@Route(IndicatorsView.PATH)
@PermitAll
class IndicatorView extends LiveView implements HasUrlParameter<String> {

    private static final long serialVersionUID = 1L;

    private final transient CatalogueContext context;
    private String code = "";

    IndicatorView(CatalogueContext context, OpenPages openPages) {
        super(openPages);
        this.context = context;
        getContent().addClassName("indicator");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        boolean first = code.isEmpty();
        code = parameter;
        if (indicator().isEmpty()) {
            throw new NotFoundException();
        }
        if (!first) {
            draw();
        }
    }

    @Override
    public String getPageTitle() {
        return indicator().map(one -> one.name(getLocale())).orElse(getTranslation("nav.indicators")) + " · ChiSo";
    }

    @Override
    protected void draw() {
        Optional<Indicator> found = indicator();
        found.ifPresentOrElse(this::show, () -> getUI().ifPresent(ui -> ui.navigate(IndicatorsView.class)));
    }

    private void show(Indicator one) {
        head().setTitle(one.name(getLocale()));
        head().setCrumbs(List.of(new RouterLink(getTranslation("nav.indicators"), IndicatorsView.class)));
        List<Component> acts = new ArrayList<>();
        Anchor dashboard = new Anchor("?indicator=" + one.code(), getTranslation("catalogue.dashboard"));
        dashboard.addComponentAsFirst(new Icon(Symbol.LAYOUT_DASHBOARD));
        dashboard.getElement().setAttribute("router-link", true);
        dashboard.addClassNames("catalogue__link");
        acts.add(dashboard);
        if (context.indicators().mayDefine()) {
            acts.addAll(acts(one));
        }
        Div bar = new Div(acts.toArray(Component[]::new));
        bar.addClassName("indicator__acts");
        Div main = new Div(section("catalogue.definition", new DefinitionCard(context, one, getLocale())));
        Div side = new Div(section("catalogue.editions", new EditionList(context, one, getLocale())));
        main.addClassName("indicator__main");
        side.addClassName("indicator__side");
        for (IndicatorPart part : context.parts()) {
            (part.order() < 0 ? side : main).add(section(part.titleKey(), part.of(one, getLocale())));
        }
        getContent().removeAll();
        getContent().add(bar, main, side);
    }

    private List<Component> acts(Indicator one) {
        boolean unused = context.indicators().usesOf(one.id()).isEmpty();
        Button change = new Button(
                getTranslation("catalogue.change"),
                new Icon(Symbol.PENCIL),
                click -> Dialogs.open(IndicatorDialog.change(context, one)));
        Button edition = new Button(
                getTranslation("catalogue.edition.add"),
                new Icon(Symbol.HISTORY),
                click -> Dialogs.open(IndicatorDialog.edition(context, one)));
        Button end = new Button(
                getTranslation("catalogue.end"),
                new Icon(Symbol.LOCK),
                click -> Dialogs.open(new EndDialog(context, one)));
        List<Component> acts = new ArrayList<>(List.of(change, edition));
        if (!one.edition().isOverOn(context.today())) {
            acts.add(end);
        }
        if (unused) {
            acts.add(new Button(
                    getTranslation("catalogue.delete"),
                    new Icon(Symbol.X),
                    click -> Dialogs.open(DeleteDialog.of(context, one))));
        }
        return acts;
    }

    private Component section(String titleKey, Component content) {
        H2 title = new H2(getTranslation(titleKey));
        title.addClassName("card__title");
        Div head = new Div(new Span(title));
        head.addClassName("card__head");
        Div body = new Div(content);
        body.addClassName("indicator__body");
        Section section = new Section(head, body);
        section.addClassName("card");
        section.setAriaLabel(getTranslation(titleKey));
        return section;
    }

    private Optional<Indicator> indicator() {
        return context.catalogue().indicator(code);
    }
}
