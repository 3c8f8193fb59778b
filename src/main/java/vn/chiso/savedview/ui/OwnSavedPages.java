package vn.chiso.savedview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import vn.chiso.base.ui.SavedPages;

/** What the frame of the page knows of saved views: the reader's own. */
@org.springframework.stereotype.Component
class OwnSavedPages implements SavedPages {

    private final SavedViews of;

    OwnSavedPages(SavedViews of) {
        this.of = of;
    }

    @Override
    public String path() {
        return SavedViewsView.PATH;
    }

    @Override
    public List<Saved> first(int most) {
        return of.user().isSignedIn()
                ? of.views().own().stream()
                        .limit(most)
                        .map(one -> new Saved(one.name(UI.getCurrent().getLocale()), one.address()))
                        .toList()
                : List.of();
    }

    @Override
    public Component keeper() {
        return new SaveStar(of);
    }
}
