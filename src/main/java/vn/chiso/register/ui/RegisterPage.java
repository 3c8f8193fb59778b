package vn.chiso.register.ui;

import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import vn.chiso.base.ui.LiveView;
import vn.chiso.base.ui.OpenPages;

/** A page of the registers. Its address says what it shows, so it is drawn once that is read, and not before. */
abstract class RegisterPage extends LiveView implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private boolean open;

    RegisterPage(OpenPages openPages) {
        super(openPages);
        getContent().addClassName("register");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        open = true;
        draw();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        redraw();
    }

    /** Draws anew what was drawn already. */
    final void redraw() {
        if (open) {
            draw();
        }
    }
}
