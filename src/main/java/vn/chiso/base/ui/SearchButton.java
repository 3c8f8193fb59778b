package vn.chiso.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import vn.chiso.base.search.SearchService;

/** Opens the search from everywhere, by Ctrl+K too. It looks like the field that it opens where there is room. */
class SearchButton extends Composite<NativeButton> implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    SearchButton(SearchService search) {
        NativeButton button = getContent();
        button.addClassName("search-button");
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("data-key", "Ctrl+K");
        button.addClickListener(click -> Dialogs.open(new SearchDialog(search)));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Span words = new Span(getTranslation("search.hint"));
        words.addClassName("search-button__words");
        Span key = new Span("Ctrl K");
        key.addClassName("search-button__key");
        key.getElement().setAttribute("aria-hidden", "true");
        getContent().removeAll();
        getContent().add(new Icon(Symbol.SEARCH), words, key);
        Drawing.of(getContent());
        getContent().setAriaLabel(getTranslation("search.title"));
        getContent().setTitle(getTranslation("search.title") + " (Ctrl+K)");
    }
}
