package vn.chiso.register.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.HasHeader;
import vn.chiso.base.ui.OpenPages;
import vn.chiso.base.ui.PageTurn;
import vn.chiso.base.ui.ViewHeader;

/** A page of the registers: draws itself when it opens, in another language, and after what somebody else commits. */
abstract class RegisterPage extends Composite<Div>
        implements HasHeader, HasDynamicTitle, AfterNavigationObserver, LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient OpenPages openPages;
    private final ViewHeader head = new ViewHeader("");
    private transient @Nullable Runnable unregister;
    private boolean open;

    RegisterPage(OpenPages openPages) {
        this.openPages = openPages;
        getContent().addClassName("register");
    }

    /** Reads and shows, what was chosen kept as it is. */
    protected abstract void draw();

    ViewHeader head() {
        return head;
    }

    @Override
    public Component header() {
        return head;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        open = true;
        draw();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (open) {
            draw();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        unregister = openPages.register(PageTurn.onceNext(event.getUI(), this::draw));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (unregister != null) {
            unregister.run();
        }
    }
}
