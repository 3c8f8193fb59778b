package vn.chiso.savedview.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.chiso.base.ui.SavedPages;
import vn.chiso.savedview.SavedViewService;
import vn.chiso.security.CurrentUser;

/** What the frame of the page knows of saved views: the reader's own. */
@Component
class OwnSavedPages implements SavedPages {

    private final SavedViewService views;
    private final CurrentUser user;

    OwnSavedPages(SavedViewService views, CurrentUser user) {
        this.views = views;
        this.user = user;
    }

    @Override
    public String path() {
        return SavedViewsView.PATH;
    }

    @Override
    public List<Saved> first(int most) {
        return user.isSignedIn()
                ? views.own().stream()
                        .limit(most)
                        .map(one -> new Saved(one.name(UI.getCurrent().getLocale()), one.address()))
                        .toList()
                : List.of();
    }

    @Override
    public com.vaadin.flow.component.Component keeper() {
        return new SaveStar(views, user);
    }
}
