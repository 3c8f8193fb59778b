package vn.chiso.favourite;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.security.CurrentUser;

/**
 * The addresses that the current user keeps. Nobody sees or changes those of somebody else, whatever the role. They are
 * notes for oneself: the audit trail does not hold them.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class FavouriteService {

    /** The most that a user can keep. */
    public static final int MOST = 50;

    /** The longest name. */
    public static final int MOST_LETTERS = 120;

    private static final int LONGEST_QUERY = 1000;

    private final FavouriteStore favourites;
    private final CurrentUser user;

    FavouriteService(FavouriteStore favourites, CurrentUser user) {
        this.favourites = favourites;
        this.user = user;
    }

    /** In the order that the user gave them; one SQL statement. */
    @Transactional(readOnly = true)
    public List<Favourite> list() {
        return favourites.of(user.username());
    }

    /**
     * Keeps an address behind all others; one that is kept already gets the name.
     *
     * @param query the part of the address after the question mark
     * @throws FavouriteRefused when the name is empty or longer than {@link #MOST_LETTERS}, the address is empty or longer
     *     than the database holds, or {@link #MOST} are kept already
     */
    public Favourite keep(String typed, String query) {
        String name = name(typed);
        if (query.isBlank() || query.length() > LONGEST_QUERY) {
            throw new FavouriteRefused("favourite.refused.address");
        }
        List<Favourite> kept = list();
        for (Favourite one : kept) {
            if (one.query().equals(query)) {
                favourites.rename(user.username(), one.id(), name);
                return new Favourite(one.id(), name, query);
            }
        }
        if (kept.size() >= MOST) {
            throw new FavouriteRefused("favourite.refused.many", MOST);
        }
        return favourites.add(user.username(), name, query);
    }

    /** @throws FavouriteRefused when the name is empty or too long, or the user keeps no such address */
    public void rename(long id, String typed) {
        if (!favourites.rename(user.username(), id, name(typed))) {
            throw new FavouriteRefused("favourite.refused.gone");
        }
    }

    /** Keeps the address no longer; doing it again changes nothing. */
    public void remove(long id) {
        favourites.remove(user.username(), id);
    }

    /**
     * Moves an address among the others; one at an end stays there.
     *
     * @param steps towards the end; towards the beginning when negative
     * @throws FavouriteRefused when the user keeps no such address
     */
    public void move(long id, int steps) {
        List<Favourite> order = new ArrayList<>(list());
        Favourite moved = order.stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new FavouriteRefused("favourite.refused.gone"));
        int from = order.indexOf(moved);
        int to = Math.clamp((long) from + steps, 0, order.size() - 1);
        order.remove(from);
        order.add(to, moved);
        for (int i = 0; i < order.size(); i++) {
            favourites.place(user.username(), order.get(i).id(), i + 1);
        }
    }

    private static String name(String typed) {
        String name = VietnameseText.nfc(typed).replaceAll("\\p{Cc}+", " ").strip();
        if (name.isEmpty()) {
            throw new FavouriteRefused("favourite.refused.name");
        }
        if (name.length() > MOST_LETTERS) {
            throw new FavouriteRefused("favourite.refused.long", MOST_LETTERS);
        }
        return name;
    }
}
