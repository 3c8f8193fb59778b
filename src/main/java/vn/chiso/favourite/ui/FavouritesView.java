package vn.chiso.favourite.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.HeadedView;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.SavedPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.favourite.Favourite;
import vn.chiso.favourite.FavouriteRefused;
import vn.chiso.favourite.FavouriteService;

/** The addresses that the reader keeps: open, put in order, give another name, keep no longer. */
@Route(FavouritesView.PATH)
@Menu(title = "nav.saved", order = 110, icon = "star")
@PermitAll
class FavouritesView extends HeadedView {

    static final String PATH = "saved";

    private static final long serialVersionUID = 1L;

    private final transient FavouriteService favourites;
    private final Map<String, IconButton> buttons = new HashMap<>();

    FavouritesView(FavouriteService favourites) {
        this.favourites = favourites;
        getContent().addClassName("saved");
    }

    /** Where a kept address leads, relative to the opening page. */
    static String address(Favourite favourite) {
        return "?" + favourite.query();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.saved") + " · ChiSo";
    }

    @Override
    protected void draw() {
        List<Favourite> kept = favourites.list();
        head().setTitle(getTranslation("nav.saved"));
        head().setNote(kept.isEmpty() ? "" : getTranslation("favourite.count", kept.size(), FavouriteService.MOST));
        getContent().removeAll();
        buttons.clear();
        if (kept.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            Symbol.STAR,
                            getTranslation("favourite.none"),
                            getTranslation("favourite.none.text"),
                            new Anchor(".", getTranslation("favourite.dashboard"))));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("saved__list");
        for (int i = 0; i < kept.size(); i++) {
            list.add(line(kept.get(i), i == 0, i == kept.size() - 1));
        }
        getContent().add(list);
    }

    private ListItem line(Favourite favourite, boolean first, boolean last) {
        String name = favourite.name();
        Anchor link = new Anchor(address(favourite), name);
        link.getElement().setAttribute("router-link", true);
        link.addClassName("saved__link");
        IconButton up = act(favourite, Symbol.CHEVRON_UP, "favourite.up", () -> move(favourite, -1));
        up.setEnabled(!first);
        IconButton down = act(favourite, Symbol.CHEVRON_DOWN, "favourite.down", () -> move(favourite, 1));
        down.setEnabled(!last);
        Span acts = new Span(
                up,
                down,
                act(favourite, Symbol.PENCIL, "favourite.rename", () -> rename(favourite)),
                act(favourite, Symbol.X, "favourite.remove", () -> remove(favourite)));
        acts.addClassName("saved__acts");
        ListItem line = new ListItem(link, acts);
        line.addClassName("saved__line");
        return line;
    }

    private IconButton act(Favourite favourite, Symbol symbol, String key, SerializableRunnable what) {
        IconButton button = new IconButton(symbol, getTranslation(key, favourite.name()), what);
        buttons.put(id(key, favourite.id()), button);
        return button;
    }

    private static String id(String key, long favourite) {
        return key + "." + favourite;
    }

    /** The focus stays with what was moved: the next press moves it on. */
    private void move(Favourite favourite, int steps) {
        try {
            favourites.move(favourite.id(), steps);
        } catch (FavouriteRefused refused) {
            Notices.problem(refused.in(getLocale()));
        }
        changed();
        String[] keys = steps < 0
                ? new String[] {"favourite.up", "favourite.down"}
                : new String[] {"favourite.down", "favourite.up"};
        Stream.of(keys)
                .map(key -> buttons.get(id(key, favourite.id())))
                .filter(button -> button != null && button.isEnabled())
                .findFirst()
                .ifPresent(IconButton::focus);
    }

    private void rename(Favourite favourite) {
        Dialogs.open(new NameDialog(getTranslation("favourite.rename.title"), favourite.name(), name -> {
            favourites.rename(favourite.id(), name);
            changed();
        }));
    }

    private void remove(Favourite favourite) {
        favourites.remove(favourite.id());
        changed();
        Notices.done(getTranslation("favourite.removed"));
    }

    private void changed() {
        draw();
        SavedPages.changed(UI.getCurrent());
    }
}
