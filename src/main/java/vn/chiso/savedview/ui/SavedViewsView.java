package vn.chiso.savedview.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.EmptyState;
import vn.chiso.base.ui.FilterText;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.ListView;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.SavedPages;
import vn.chiso.base.ui.Symbol;
import vn.chiso.savedview.SavedView;
import vn.chiso.savedview.SavedViewService;

/** What the reader saved and what is shared with the reader: search, open, put in order, change, remove, present. */
@Route(SavedViewsView.PATH)
@Menu(title = "nav.saved", order = 110, icon = "star")
@PermitAll
class SavedViewsView extends ListView {

    static final String PATH = "views";

    private static final long serialVersionUID = 1L;

    private static final String TEXT = "q";

    private final transient SavedViews of;
    private final Button present = new Button();
    private final FilterText text = new FilterText(this::search);
    private final SavedViewList list;
    private String searched = "";
    private @Nullable Registration changes;

    SavedViewsView(SavedViews of, OpenPages openPages) {
        super(openPages);
        this.of = of;
        list = new SavedViewList(of, this::chosen);
        present.setIcon(new Icon(Symbol.MAXIMIZE_2));
        present.addClickListener(click -> Dialogs.open(new PresentDialog(of, list.chosen())));
        Div bar = new Div(text);
        bar.addClassName("filter-bar");
        searchWith(bar);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.saved") + " · ChiSo";
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        searched = asked(event, TEXT);
        super.afterNavigation(event);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        changes = SavedPages.onChange(event.getUI(), this::redraw);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        if (changes != null) {
            changes.remove();
        }
    }

    @Override
    protected void draw() {
        List<SavedView> all = of.views().list();
        List<SavedView> found = all.stream().filter(this::matches).toList();
        head().setTitle(getTranslation("nav.saved"));
        head().setBesideTitle(present);
        head().setNote(getTranslation(
                "savedview.count.own", all.stream().filter(SavedView::mine).count(), SavedViewService.MOST));
        text.show(getTranslation("savedview.search"), searched);
        String count = getTranslation("savedview.count", found.size());
        if (found.isEmpty()) {
            show(
                    count,
                    new EmptyState(
                            Symbol.STAR,
                            getTranslation(all.isEmpty() ? "savedview.none" : "savedview.none.found"),
                            getTranslation(all.isEmpty() ? "savedview.none.text" : "holdings.none.text"),
                            new Anchor(".", getTranslation("savedview.dashboard"))));
            return;
        }
        list.show(found, searched.isEmpty());
        show(count, list);
    }

    private void chosen(int count) {
        present.setEnabled(count > 0);
        present.setText(count > 0 ? getTranslation("present.start.chosen", count) : getTranslation("present.start"));
    }

    private boolean matches(SavedView one) {
        return VietnameseText.matches(
                one.name(getLocale()) + " " + one.note(getLocale()) + " " + one.owner(), searched);
    }

    private void search() {
        UI.getCurrent()
                .navigate(
                        SavedViewsView.class,
                        text.value().isEmpty()
                                ? QueryParameters.empty()
                                : QueryParameters.simple(Map.of(TEXT, text.value())));
    }
}
