package vn.chiso.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;

/** A view under a head of its own. */
public abstract class HeadedView extends Composite<Div> implements HasHeader, HasDynamicTitle, LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final ViewHeader head = new ViewHeader("");

    /** Reads and shows; called when the page opens, and in another language. */
    protected abstract void draw();

    protected final ViewHeader head() {
        return head;
    }

    @Override
    public final Component header() {
        return head;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }
}
