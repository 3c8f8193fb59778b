package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.Symbol;

/** The search of the head where there is no room for its field: a button that opens it. */
final class SearchPopover extends Composite<Span> implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final NativeButton button = new NativeButton();
    private final Popover popover = new Popover();

    SearchPopover(SearchBox search) {
        button.addClassName("icon-button");
        button.getElement().setAttribute("type", "button");
        button.add(new Icon(Symbol.SEARCH));
        popover.setTarget(button);
        popover.setAutofocus(true);
        popover.add(search);
        getContent().addClassName("head-search--phone");
        getContent().add(button, popover);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        button.setAriaLabel(getTranslation("dashboard.search"));
        popover.setAriaLabel(getTranslation("dashboard.search"));
    }
}
