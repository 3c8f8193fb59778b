package vn.chiso.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import org.jspecify.annotations.Nullable;

/** A view that draws itself anew after every change that somebody commits too. */
public abstract class LiveView extends HeadedView {

    private static final long serialVersionUID = 1L;

    private final transient OpenPages openPages;
    private transient @Nullable Runnable unregister;

    protected LiveView(OpenPages openPages) {
        this.openPages = openPages;
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
