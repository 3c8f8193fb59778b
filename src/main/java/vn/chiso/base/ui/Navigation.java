package vn.chiso.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The ways to the views that the reader may open. A view takes part by {@code @Menu(title = key, order = …, icon =
 * Lucide name)}: orders 100–199 stand under "Theo dõi", 200–299 under "Làm việc", 300–399 under "Tra cứu", 400–499
 * under "Quản trị".
 */
class Navigation extends Composite<Nav> implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;
    private static final int ORDERS_OF_A_SECTION = 100;
    /** What fits a rail of a laptop; the page of the saved shows them all. */
    private static final int SAVED_SHOWN = 6;

    private static final String MARK = """
        this.querySelectorAll('.nav__item').forEach(way => way.getAttribute('href') === $0
            ? way.setAttribute('aria-current', 'page') : way.removeAttribute('aria-current'))\
        """;

    private final transient OpenPages openPages;
    private final transient List<NavigationCounts> counts;
    private final transient @Nullable SavedPages saved;
    private transient List<MenuEntry> entries = List.of();
    private transient @Nullable Runnable unregister;
    private @Nullable Registration savedAnew;
    private @Nullable Registration moved;

    /** The address of the way that leads to the view that is open; null for none. */
    private @Nullable String current;

    /** @param saved null where nobody keeps addresses for the reader */
    Navigation(OpenPages openPages, List<NavigationCounts> counts, @Nullable SavedPages saved) {
        this.openPages = openPages;
        this.counts = counts;
        this.saved = saved;
        getContent().addClassName("nav");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        unregister = openPages.register(PageTurn.onceNext(ui, this::draw));
        savedAnew = SavedPages.onChange(ui, this::draw);
        moved = ui.addAfterNavigationListener(navigated -> mark(navigated.getLocation()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (unregister != null) {
            unregister.run();
        }
        if (savedAnew != null) {
            savedAnew.remove();
        }
        if (moved != null) {
            moved.remove();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        // asked here, in a request of the reader: after a change of somebody else nobody would be known to open any
        entries = MenuConfiguration.getMenuEntries();
        draw();
    }

    private void draw() {
        getContent().setAriaLabel(getTranslation("shell.nav"));
        current = open(UI.getCurrent().getActiveViewLocation());
        Drawing.fill(getContent(), this::ways);
    }

    /** They are many, and alike for everybody of a role on every page. */
    private String ways() {
        Map<Integer, List<MenuEntry>> sections =
                entries.stream().collect(Collectors.groupingBy(Navigation::section, TreeMap::new, Collectors.toList()));
        Div ways = new Div();
        sections.forEach((section, within) -> ways.add(section(section, within)));
        return Drawing.inside(ways);
    }

    private void mark(Location location) {
        String now = open(location);
        if (!Objects.equals(now, current)) {
            current = now;
            getContent().getElement().executeJs(MARK, now);
        }
    }

    private @Nullable String open(Location location) {
        return entries.stream()
                .map(Navigation::path)
                .filter(address -> leadsTo(address, location))
                .findFirst()
                .orElse(null);
    }

    /** A link that knows when its view is open, with the class given. */
    static RouterLink link(MenuEntry entry, String title, String className) {
        RouterLink link = new RouterLink();
        link.setRoute(entry.menuClass());
        link.addClassName(className);
        link.add(new Icon(Symbol.of(entry.icon())), new Span(title));
        String address = path(entry);
        link.setHighlightCondition((any, event) -> leadsTo(address, event.getLocation()));
        link.setHighlightAction((any, open) -> markCurrent(link, open));
        markCurrent(link, leadsTo(address, UI.getCurrent().getActiveViewLocation()));
        return link;
    }

    private static boolean leadsTo(String address, Location location) {
        String path = location.getPath();
        return path.equals(address) || (!address.isEmpty() && path.startsWith(address + "/"));
    }

    private static void markCurrent(RouterLink link, boolean open) {
        if (open) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    private Div section(int section, List<MenuEntry> entries) {
        Paragraph title = new Paragraph(getTranslation("nav.section." + section));
        title.addClassName("nav__title");
        UnorderedList list = new UnorderedList();
        list.addClassName("nav__list");
        entries.forEach(entry -> {
            ListItem item = new ListItem(counted(entry));
            if (saved != null && path(entry).equals(saved.path())) {
                savedPages(saved).ifPresent(item::add);
            }
            list.add(item);
        });
        Div block = new Div(title, list);
        block.addClassName("nav__section");
        return block;
    }

    private static Optional<UnorderedList> savedPages(SavedPages saved) {
        List<SavedPages.Saved> first = saved.first(SAVED_SHOWN);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("nav__saved");
        first.forEach(one -> {
            Anchor link = new Anchor(one.address(), one.name());
            link.getElement().setAttribute("router-link", true);
            link.setTitle(one.name());
            list.add(new ListItem(link));
        });
        return Optional.of(list);
    }

    private RouterLink counted(MenuEntry entry) {
        RouterLink link = link(entry, getTranslation(entry.title()), "nav__item");
        String path = path(entry);
        int waiting = counts.stream().mapToInt(one -> one.waiting(path)).sum();
        if (waiting > 0) {
            Span count = new Span(String.valueOf(waiting));
            count.addClassName("nav__count");
            count.setTitle(getTranslation("nav.waiting", String.valueOf(waiting)));
            link.add(count);
        }
        return link;
    }

    private static String path(MenuEntry entry) {
        return entry.path().replaceFirst("^/", "");
    }

    /** The part of the menu that it stands in, from 1. */
    static int section(MenuEntry entry) {
        return (int) (entry.order() == null ? ORDERS_OF_A_SECTION : entry.order()) / ORDERS_OF_A_SECTION;
    }
}
