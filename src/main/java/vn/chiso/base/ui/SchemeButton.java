package vn.chiso.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/** Changes between light and dark. It shows a moon by day and a sun by night; the style sheet knows which it is. */
public class SchemeButton extends NativeButton implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    public SchemeButton() {
        Icon moon = new Icon(Symbol.MOON);
        moon.getElement().getClassList().add("by-day");
        Icon sun = new Icon(Symbol.SUN);
        sun.getElement().getClassList().add("by-night");
        addClassName("icon-button");
        add(moon, sun);
        Drawing.of(this);
        addClickListener(click -> Appearance.toggle(UI.getCurrent()));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setTitle(getTranslation("shell.scheme"));
        setAriaLabel(getTranslation("shell.scheme"));
    }
}
