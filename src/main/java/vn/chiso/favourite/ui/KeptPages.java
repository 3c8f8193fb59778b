package vn.chiso.favourite.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.chiso.base.ui.SavedPages;
import vn.chiso.favourite.FavouriteService;
import vn.chiso.security.CurrentUser;

@Component
class KeptPages implements SavedPages {

    private final FavouriteService favourites;
    private final CurrentUser user;

    KeptPages(FavouriteService favourites, CurrentUser user) {
        this.favourites = favourites;
        this.user = user;
    }

    @Override
    public String path() {
        return FavouritesView.PATH;
    }

    @Override
    public List<Saved> first(int most) {
        return user.isSignedIn()
                ? favourites.list().stream()
                        .limit(most)
                        .map(one -> new Saved(one.name(), FavouritesView.address(one)))
                        .toList()
                : List.of();
    }
}
