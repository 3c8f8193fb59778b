package vn.chiso.favourite.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.SavedPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.favourite.Favourite;
import vn.chiso.favourite.FavouriteService;

/** Keeps the address that the page shows, under a name; full when it is kept already. */
public final class FavouriteStar extends Composite<Span> implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient FavouriteService favourites;
    private final IconButton star = new IconButton(Symbol.STAR, "", this::open);
    private String query = "";
    private String proposed = "";
    /** Read once for a page, as only the page itself changes them; null: not read yet. */
    private @Nullable List<Favourite> kept;

    public FavouriteStar(FavouriteService favourites) {
        this.favourites = favourites;
        star.addClassName("star");
        getContent().add(star);
    }

    /**
     * What the page shows from now on.
     *
     * @param address the part of the address after the question mark, encoded
     * @param name offered for an address that is not kept yet
     */
    public void show(String address, String name) {
        query = address;
        proposed = name.length() <= FavouriteService.MOST_LETTERS
                ? name
                : name.substring(0, FavouriteService.MOST_LETTERS - 1).strip() + "…";
        mark();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        mark();
    }

    private void mark() {
        Optional<Favourite> present = present();
        star.setPressed(present.isPresent());
        star.setName(present.map(one -> getTranslation("favourite.kept", one.name()))
                .orElseGet(() -> getTranslation("favourite.keep")));
    }

    private Optional<Favourite> present() {
        List<Favourite> known = kept;
        if (known == null) {
            known = favourites.list();
            kept = known;
        }
        return known.stream().filter(one -> one.query().equals(query)).findFirst();
    }

    private void open() {
        Dialogs.open(present()
                .map(one -> new NameDialog(
                                getTranslation("favourite.rename.title"),
                                one.name(),
                                name -> changed(() -> favourites.rename(one.id(), name), "favourite.renamed"))
                        .orRemove(() -> changed(() -> favourites.remove(one.id()), "favourite.removed")))
                .orElseGet(() -> new NameDialog(
                        getTranslation("favourite.keep"),
                        proposed,
                        name -> changed(() -> favourites.keep(name, query), "favourite.done"))));
    }

    private void changed(Runnable change, String key) {
        change.run();
        kept = null;
        mark();
        Notices.done(getTranslation(key));
        SavedPages.changed(UI.getCurrent());
    }
}
