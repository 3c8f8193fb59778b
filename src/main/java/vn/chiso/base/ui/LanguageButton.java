package vn.chiso.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Locale;
import vn.chiso.base.i18n.Language;
import vn.chiso.base.text.Texts;

/** Shows the language in use and changes to the other one, on the spot. */
public class LanguageButton extends NativeButton implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    public LanguageButton() {
        addClassName("icon-button");
        addClickListener(click -> toggle(UI.getCurrent()));
    }

    static void toggle(UI ui) {
        boolean english = Texts.language(ui.getLocale()).equals(Texts.ENGLISH);
        Language.choose(ui, english ? Texts.VIETNAMESE : Texts.ENGLISH);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setText(Texts.language(event.getLocale()).getLanguage().toUpperCase(Locale.ROOT));
        setTitle(getTranslation("shell.language"));
        setAriaLabel(getText() + ", " + getTranslation("shell.language"));
    }
}
