package vn.chiso.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Map;

/** A page whose address says what it shows: it is drawn once that is read, and not before. */
public abstract class AddressedView extends LiveView implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private static final int PHONE = 800;

    private boolean open;
    private boolean narrow;

    protected AddressedView(OpenPages openPages) {
        super(openPages);
        getContent().addClassName("register");
    }

    /** What the address says of a parameter; empty for nothing. */
    protected static String asked(AfterNavigationEvent event, String parameter) {
        Map<String, List<String>> asked =
                event.getLocation().getQueryParameters().getParameters();
        List<String> values = asked.getOrDefault(parameter, List.of());
        return values.isEmpty() ? "" : values.getFirst().strip();
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
    protected final void redraw() {
        if (open) {
            draw();
        }
    }

    /** Whether the window is as narrow as a phone; where that changes, the page is drawn anew. */
    protected final boolean isNarrow() {
        return narrow;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var phone = event.getUI().getPage().windowSizeSignal().map(size -> size.width() > 0 && size.width() < PHONE);
        Signal.effect(this, () -> {
            boolean now = phone.get();
            if (now != narrow) {
                narrow = now;
                redraw();
            }
        });
    }
}
