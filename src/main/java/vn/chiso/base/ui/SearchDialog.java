package vn.chiso.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chiso.base.search.SearchHit;
import vn.chiso.base.search.SearchKind;
import vn.chiso.base.search.SearchResult;
import vn.chiso.base.search.SearchService;

/** Finds anything by a few letters and opens it: Enter opens the first, the arrows lead to the others. */
class SearchDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int FEW = 5;
    private static final int MANY = 50;
    private static final int PAUSE = 200;

    private final transient SearchService search;
    private final TextField field = new TextField();
    private final Paragraph told = new Paragraph();
    private final Div found = new Div();
    /** Kinds of which many are shown. */
    private final Set<SearchKind> opened = EnumSet.noneOf(SearchKind.class);

    SearchDialog(SearchService search) {
        this.search = search;
        setWidth("min(720px, 96vw)");
        setTop("8vh");
        getElement().setAttribute("aria-label", getTranslation("search.title"));
        field.setWidthFull();
        field.setPlaceholder(getTranslation("search.everything"));
        field.setAriaLabel(getTranslation("search.title"));
        field.setPrefixComponent(new Icon(Symbol.SEARCH));
        field.setClearButtonVisible(true);
        field.setAutofocus(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(change -> {
            opened.clear();
            show();
        });
        field.addKeyDownListener(Key.ENTER, key -> openFirst());
        told.addClassName("search__told");
        told.getElement().setAttribute("role", "status");
        found.addClassName("search__found");
        Div place = new Div(field, told, found);
        place.addClassName("search");
        add(place);
        show();
    }

    private void show() {
        SearchResult result = find(FEW);
        found.removeAll();
        result.groups().forEach(group -> found.add(group(group)));
        told.setText(told(result));
    }

    private SearchResult find(int each) {
        return search.find(field.getValue(), overview(), each, getLocale());
    }

    private String told(SearchResult result) {
        String typed = field.getValue().strip();
        if (typed.length() < 2) {
            return getTranslation("search.start");
        }
        if (result.groups().isEmpty()) {
            return getTranslation("search.none", typed);
        }
        return result.lenient() ? getTranslation("search.near", typed) : "";
    }

    private Component group(SearchResult.Group group) {
        SearchResult.Group shown = opened.contains(group.kind()) ? whole(group) : group;
        UnorderedList list = new UnorderedList();
        shown.hits().forEach(hit -> list.add(new ListItem(link(hit))));
        Section section = new Section(new H3(getTranslation(shown.kind().key())), list);
        section.addClassName("search__group");
        if (shown.more() > 0 && !opened.contains(group.kind())) {
            NativeButton more = new NativeButton(getTranslation("search.more", shown.more()), click -> {
                opened.add(group.kind());
                show();
            });
            more.addClassName("link");
            section.add(more);
        } else if (shown.more() > 0) {
            section.add(new Paragraph(getTranslation("search.narrow", shown.more())));
        }
        return section;
    }

    private SearchResult.Group whole(SearchResult.Group group) {
        return find(MANY).groups().stream()
                .filter(one -> one.kind() == group.kind())
                .findFirst()
                .orElse(group);
    }

    private Component link(SearchHit hit) {
        Span name = new Span(hit.name());
        Span about = new Span(hit.about());
        about.addClassName("muted");
        Anchor link = new Anchor(hit.address());
        link.add(name, about);
        link.addClassName("search__hit");
        link.getElement().setAttribute("router-link", true);
        link.getElement().addEventListener("click", click -> close());
        return link;
    }

    private void openFirst() {
        find(1).groups().stream()
                .flatMap(group -> group.hits().stream())
                .findFirst()
                .ifPresent(hit -> {
                    close();
                    Location place = new Location(hit.address().replaceFirst("^\\./", ""));
                    UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
                });
    }

    /** Where the reader stands on the overview, what is opened there keeps year and indicator. */
    private static Map<String, List<String>> overview() {
        Location here = UI.getCurrent().getActiveViewLocation();
        return here.getPath().isEmpty() ? here.getQueryParameters().getParameters() : Map.of();
    }
}
