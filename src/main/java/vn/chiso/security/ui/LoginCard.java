package vn.chiso.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import vn.chiso.base.ui.Brand;
import vn.chiso.base.ui.Icon;
import vn.chiso.base.ui.LanguageButton;
import vn.chiso.base.ui.Symbol;

/** What the pages outside the frame of the application share: the name, the language, whether figures are real. */
class LoginCard extends Div implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final Span simulated = new Span();

    LoginCard(boolean figuresAreSimulated, Component... content) {
        addClassName("login__card");
        if (figuresAreSimulated) {
            Div banner = new Div(new Icon(Symbol.TRIANGLE_ALERT), simulated);
            banner.addClassName("banner");
            banner.getElement().setAttribute("role", "note");
            add(banner);
        }
        add(new Brand());
        add(content);
        add(new LanguageButton());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        simulated.setText(getTranslation("shell.simulated"));
    }
}
