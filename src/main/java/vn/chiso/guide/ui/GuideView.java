package vn.chiso.guide.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.chiso.base.ui.HeadedView;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Symbol;
import vn.chiso.guide.Guide;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Roles;

/** What each role does here: opens on the reader's own chapter, {@code guide?role=ict} on another. */
@Route(GuideView.PATH)
@Menu(title = "nav.guide", order = 390, icon = "book-open")
@PermitAll
class GuideView extends HeadedView implements AfterNavigationObserver {

    static final String PATH = "guide";

    private static final long serialVersionUID = 1L;
    private static final String ROLE = "role";

    private final transient Guide guide;
    private final transient OpenScreens screens;
    private final String own;
    private String role;

    GuideView(Guide guide, OpenScreens screens, CurrentUser user) {
        this.guide = guide;
        this.screens = screens;
        own = user.role().orElse(Roles.LEADER);
        role = own;
        getContent().addClassName("guide");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.guide") + ": " + name(role) + " · ChiSo";
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        role = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ROLE)
                .flatMap(guide::role)
                .orElse(own);
        draw();
    }

    @Override
    protected void draw() {
        head().setTitle(getTranslation("nav.guide"));
        head().setBesideTitle(new IconButton(
                Symbol.PRINTER,
                getTranslation("guide.print"),
                () -> UI.getCurrent().getPage().executeJs("window.print()")));
        getContent().removeAll();
        getContent().add(chapters(), new ChapterArticle(name(role), guide.chapter(role, getLocale()), screens));
    }

    private Nav chapters() {
        UnorderedList list = new UnorderedList();
        list.addClassName("guide__roles");
        for (String one : guide.roles()) {
            Anchor link = new Anchor(PATH + "?" + ROLE + "=" + guide.name(one), name(one));
            link.getElement().setAttribute("router-link", true);
            if (one.equals(role)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            ListItem item = new ListItem(link);
            if (one.equals(own)) {
                Span yours = new Span(getTranslation("guide.own"));
                yours.addClassName("guide__own");
                item.add(yours);
            }
            list.add(item);
        }
        Nav nav = new Nav(list);
        nav.addClassName("guide__nav");
        nav.setAriaLabel(getTranslation("guide.roles"));
        return nav;
    }

    private String name(String of) {
        return getTranslation("security.role." + of);
    }
}
