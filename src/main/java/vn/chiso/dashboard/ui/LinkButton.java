package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import vn.chiso.base.ui.CopiedLink;
import vn.chiso.base.ui.IconButton;
import vn.chiso.base.ui.Symbol;

/** Copies the address of the page, which holds everything that was chosen. */
public final class LinkButton extends Composite<Span> implements LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final IconButton button = new IconButton(Symbol.SHARE_2, "", this::copy);

    /** A button for the page that it stands on. */
    public LinkButton() {
        getContent().add(button);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        button.setName(getTranslation("dashboard.link.copy"));
    }

    private void copy() {
        CopiedLink.copy(button, "");
    }
}
