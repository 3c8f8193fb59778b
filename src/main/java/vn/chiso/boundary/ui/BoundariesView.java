package vn.chiso.boundary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.FileSize;
import vn.chiso.base.text.Refused;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.FilePick;
import vn.chiso.base.ui.HeadedView;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.Symbol;
import vn.chiso.boundary.BoundaryEdition;
import vn.chiso.boundary.BoundaryEditions;
import vn.chiso.security.Roles;

/** The files of outlines: brings one in, and lists those that there are. */
@Route("boundaries")
@RolesAllowed(Roles.ADMINISTRATOR)
@Uses(Upload.class)
class BoundariesView extends HeadedView {

    private static final long serialVersionUID = 1L;

    private final transient BoundaryEditions editions;

    BoundariesView(BoundaryEditions editions) {
        this.editions = editions;
        getContent().addClassName("import");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("boundary.title") + " · ChiSo";
    }

    @Override
    protected void draw() {
        head().setTitle(getTranslation("boundary.title"));
        head().setCrumbs(List.of(new Anchor("units", getTranslation("nav.units"))));
        getContent().removeAll();
        getContent().add(file(), list());
    }

    private Component file() {
        Paragraph about = new Paragraph(getTranslation("boundary.about"));
        about.addClassName("muted");
        FilePick.Wanted wanted = new FilePick.Wanted(
                List.of(".geojson", ".json"),
                BoundaryEditions.largest(),
                getTranslation("boundary.kinds", FileSize.format(BoundaryEditions.largest(), getLocale())),
                getTranslation("boundary.wrong_kind"));
        return card(
                "boundary.file",
                about,
                new FilePick<BoundaryEdition>(
                                wanted,
                                FilePick.copied(editions::open),
                                taken -> UI.getCurrent().navigate(BoundaryView.class, taken.id()))
                        .asked());
    }

    private Component list() {
        List<BoundaryEdition> all = editions.all();
        if (all.isEmpty()) {
            Div none = new Div(getTranslation("boundary.list.none"));
            none.addClassName("muted");
            return card("boundary.list", none);
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("import__past");
        all.forEach(one -> rows.add(new ListItem(line(one))));
        return card("boundary.list", rows);
    }

    private Component line(BoundaryEdition one) {
        RouterLink name = new RouterLink(one.name(), BoundaryView.class, one.id());
        name.addClassName("import__name");
        Span what = new Span(getTranslation(
                        "boundary.line",
                        DateText.format(one.validFrom()),
                        getTranslation(one.columns().level().key()),
                        one.matched(),
                        one.areas())
                + (one.source().isEmpty() ? "" : " · " + one.source()));
        what.addClassName("muted");
        Div words = new Div(name, what);
        words.addClassName("import__words");
        Div line = new Div(words, state(this, one));
        line.addClassName("import__line");
        if (one.removed()) {
            Button back = new Button(
                    getTranslation("boundary.restore"), new Icon(Symbol.ROTATE_CCW), click -> restore(one.id()));
            back.setAriaLabel(getTranslation("boundary.restore") + ": " + one.name());
            line.add(back);
        }
        return line;
    }

    private void restore(long id) {
        try {
            editions.restore(id);
        } catch (Refused refused) {
            Notices.problem(refused.in(getLocale()));
        }
        draw();
    }

    /** Whether readers see it. */
    static Badge state(Component page, BoundaryEdition one) {
        if (one.removed()) {
            return new Badge(page.getTranslation("boundary.state.removed"), "badge--draft");
        }
        return one.inUse()
                ? new Badge(Symbol.CHECK, page.getTranslation("boundary.state.in_use"), "badge--good")
                : new Badge(page.getTranslation("boundary.state.rest"), "badge--draft");
    }

    private Component card(String title, Component... content) {
        Section card = new Section(new H2(getTranslation(title)));
        card.addClassNames("card", "import__card");
        card.add(content);
        return card;
    }
}
