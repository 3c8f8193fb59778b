package vn.chiso.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.jspecify.annotations.Nullable;

/** A view that draws itself anew after every change that somebody commits. */
public abstract class LiveView extends Composite<Div> implements HasHeader, HasDynamicTitle, LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final transient OpenPages openPages;
    private final ViewHeader head = new ViewHeader("");
    private transient @Nullable Runnable unregister;

    protected LiveView(OpenPages openPages) {
        this.openPages = openPages;
    }

    /** Reads and shows; called when the page opens, in another language, and after changes. */
    protected abstract void draw();

    protected final ViewHeader head() {
        return head;
    }

    @Override
    public Component header() {
        return head;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        unregister = openPages.register(() -> PageTurn.next(ui, this::draw));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (unregister != null) {
            unregister.run();
        }
    }
}
