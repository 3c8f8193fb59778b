package vn.chiso.savedview.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.AddressedView;
import vn.chiso.base.ui.Badge;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.savedview.Edition;
import vn.chiso.savedview.EditionService;

/** A page with the figures of a day: what it said then, that it is still the same, and what has changed since. */
@Route(EditionView.PATH)
@PermitAll
class EditionView extends AddressedView implements HasUrlParameter<Long> {

    static final String PATH = "frozen";

    private static final long serialVersionUID = 1L;

    private final transient EditionService editions;
    private long id;
    private transient @Nullable Edition edition;

    EditionView(EditionService editions, OpenPages openPages) {
        super(openPages);
        this.editions = editions;
        getContent().addClassName("edition");
    }

    @Override
    public void setParameter(BeforeEvent event, Long asked) {
        id = asked;
        try {
            edition = editions.byId(asked);
        } catch (NoSuchElementException gone) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return (edition == null ? "" : edition.view().name(getLocale()) + " · ") + "ChiSo";
    }

    @Override
    protected void draw() {
        getContent().removeAll();
        Edition now;
        try {
            now = editions.byId(id);
        } catch (NoSuchElementException removedMeanwhile) {
            getContent().add(new EmptyState(Symbol.LOCK, getTranslation("savedview.refused.gone"), ""));
            return;
        }
        edition = now;
        head().setTitle(now.view().name(getLocale()));
        head().setCrumbs(List.of(new RouterLink(getTranslation("nav.saved"), SavedViewsView.class)));
        head().setNote(now.view().note(getLocale()));
        Anchor newest = new Anchor(
                now.address().startsWith("?") ? "./" + now.address() : now.address(), getTranslation("edition.newest"));
        newest.getElement().setAttribute("router-link", true);
        head().setBesideTitle(newest);
        getContent().add(banner(now), new EditionChangeList(now), tables(now));
    }

    private static EditionTables tables(Edition now) {
        EditionTables tables = new EditionTables(now.content());
        tables.getElement().setAttribute("lang", now.language());
        return tables;
    }

    private Div banner(Edition now) {
        Paragraph said =
                new Paragraph(getTranslation("edition.banner", DateText.format(now.at()), now.by(), now.figures()));
        said.addClassName("edition__said");
        boolean own = Texts.language(getLocale()).getLanguage().equals(now.language());
        Span written = new Span(own ? "" : getTranslation("edition.language." + now.language()));
        written.addClassName("edition__language");
        written.setVisible(!own);
        Span hash = new Span("SHA-256 " + now.hash());
        hash.addClassNames("edition__hash", "muted");
        Div words = new Div(
                said,
                written,
                new Div(
                        now.intact()
                                ? new Badge(Symbol.SHIELD_CHECK, getTranslation("edition.intact"), "badge--good")
                                : new Badge(Symbol.TRIANGLE_ALERT, getTranslation("edition.broken"), "badge--bad"),
                        hash));
        if (now.withheld() > 0) {
            words.add(new Paragraph(getTranslation("edition.withheld", now.withheld())));
        }
        Div banner = new Div(new Icon(Symbol.LOCK), words);
        banner.addClassNames("card", "edition__banner");
        banner.getElement().setAttribute("role", "note");
        return banner;
    }
}
