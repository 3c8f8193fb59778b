package vn.chiso.savedview.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;
import vn.chiso.savedview.Audience;
import vn.chiso.savedview.SavedView;
import vn.chiso.savedview.SavedViewService;

/** The views that are shared with the reader, to open from the first page; hidden where there are none. */
public final class SavedViewCards extends Composite<Section> implements HasStyle {

    private static final long serialVersionUID = 1L;

    /** What fits above the figures; the list has them all. */
    private static final int MOST = 8;

    private final transient SavedViewService views;

    public SavedViewCards(SavedViewService views) {
        this.views = views;
        getContent().addClassNames("shared-views");
        setVisible(false);
    }

    /** Those about a unit.
     *
     * @param unit as addresses write it; empty words for all, whatever they are about; empty where none are shown */
    public void show(Optional<String> unit) {
        List<SavedView> shared = unit.map(this::shared).orElse(List.of());
        setVisible(!shared.isEmpty());
        getContent().removeAll();
        if (shared.isEmpty()) {
            return;
        }
        draw(shared);
    }

    private List<SavedView> shared(String unit) {
        return views.list().stream()
                .filter(one -> one.audience() != Audience.ME)
                .filter(one -> unit.isEmpty() || one.parameter("unit").equals(unit))
                .toList();
    }

    private void draw(List<SavedView> shared) {
        H2 title = new H2(getTranslation("savedview.cards"));
        UnorderedList list = new UnorderedList();
        shared.stream().limit(MOST).forEach(one -> list.add(card(one)));
        Div head = new Div(title);
        if (shared.size() > MOST) {
            Anchor all = new Anchor(SavedViewsView.PATH, getTranslation("savedview.cards.all", shared.size()));
            all.getElement().setAttribute("router-link", true);
            head.add(all);
        }
        head.addClassName("shared-views__head");
        getContent().setAriaLabel(title.getText());
        getContent().add(head, list);
    }

    private static Symbol symbol(SavedView view) {
        if (view.isFrozen()) {
            return Symbol.LOCK;
        }
        if (SavedViewService.isSequence(view)) {
            return Symbol.MAXIMIZE_2;
        }
        return view.isBundled() ? Symbol.GIT_COMPARE : Symbol.STAR;
    }

    private ListItem card(SavedView view) {
        Span name = new Span(view.name(getLocale()));
        name.addClassName("shared-views__name");
        Span words = new Span(name);
        if (!view.note(getLocale()).isEmpty()) {
            Span note = new Span(view.note(getLocale()));
            note.addClassName("muted");
            words.add(note);
        }
        words.addClassName("shared-views__words");
        Anchor link = new Anchor(view.address());
        link.add(new Icon(symbol(view)), words);
        link.getElement().setAttribute("router-link", true);
        link.addClassNames("card", "shared-views__card");
        return new ListItem(link);
    }
}
