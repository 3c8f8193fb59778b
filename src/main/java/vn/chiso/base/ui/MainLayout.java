package vn.chiso.base.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import vn.chiso.base.search.SearchService;

/**
 * The frame of every page: rail with the ways and the account, head with the subject of the view and the switches for
 * looks and language, the view itself. On phones the rail becomes a bar at the lower edge. Figures that are simulated
 * are said to be so above every view, and on paper what long tables leave out.
 */
@Layout
@AnonymousAllowed
@JsModule("./shell/shell.ts")
public class MainLayout extends Div implements RouterLayout, LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final NativeButton skipLink = new NativeButton();
    private final Div subject = new Div();
    private final Main content = new Main();
    private final Section simulated = new Section();
    private final Paragraph onPaper = new Paragraph();
    private final IconButton legend = new IconButton(Symbol.CIRCLE_QUESTION_MARK, "", this::openLegend);
    private final SchemeButton scheme = new SchemeButton();
    private final LanguageButton language = new LanguageButton();
    private final AccountMenu account;

    MainLayout(
            ObjectProvider<Account> accounts,
            ObjectProvider<NavigationCounts> counts,
            ObjectProvider<SavedPages> saved,
            OpenPages openPages,
            SearchService search,
            @Value("${chiso.simulated:false}") boolean figuresAreSimulated) {
        Account known = accounts.getIfAvailable(Nobody::new);
        account = new AccountMenu(known);
        skipLink.addClassName("skip-link");
        skipLink.addClickListener(click -> content.getElement().callJsFunction("focus"));
        subject.addClassName("shell__subject");
        content.addClassName("shell__content");
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        legend.getElement().setAttribute("data-key", "?");
        scheme.addClassName("phone-hidden");
        language.addClassName("phone-hidden");

        SavedPages pages = saved.getIfAvailable();
        Div actions = new Div(new SearchButton(search), legend, scheme, language);
        if (pages != null) {
            actions.addComponentAsFirst(pages.keeper());
        }
        actions.addClassName("shell__actions");
        Header head = new Header(subject, actions);
        head.addClassName("shell__head");
        simulated.addClassName("banner");
        Div main = new Div();
        main.addClassName("shell__main");
        if (figuresAreSimulated) {
            main.add(simulated);
        }
        onPaper.addClassName("shell__on-paper");
        main.add(new TwoStepNotice(known), head, onPaper, content);
        Aside rail =
                new Aside(new Brand(), new Navigation(openPages, counts.stream().toList(), pages), account);
        rail.addClassName("shell__rail");
        Div shell = new Div(rail, main, new PhoneBar(this::moreItems));
        shell.addClassName("shell");
        add(skipLink, shell);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(view.getElement());
        subject.removeAll();
        if (view instanceof HasHeader withHeader) {
            subject.add(withHeader.header());
        }
    }

    @Override
    public void removeRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        subject.removeAll();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        skipLink.setText(getTranslation("shell.skip"));
        legend.setName(getTranslation("shell.legend"));
        onPaper.setText(getTranslation("shell.on_paper"));
        simulated.removeAll();
        simulated.add(new Icon(Symbol.TRIANGLE_ALERT), new Span(getTranslation("shell.simulated")));
        Drawing.of(simulated);
        simulated.setAriaLabel(getTranslation("shell.simulated"));
    }

    private List<MenuItem> moreItems() {
        List<MenuItem> items = new ArrayList<>();
        items.add(new MenuItem(Symbol.MOON, getTranslation("shell.scheme"), () -> Appearance.toggle(UI.getCurrent())));
        items.add(new MenuItem(
                Symbol.LANGUAGES, getTranslation("shell.language"), () -> LanguageButton.toggle(UI.getCurrent())));
        items.add(new MenuItem(Symbol.CIRCLE_QUESTION_MARK, getTranslation("shell.legend"), this::openLegend));
        items.addAll(account.items());
        return items;
    }

    private void openLegend() {
        Dialogs.open(new LegendDialog());
    }
}
