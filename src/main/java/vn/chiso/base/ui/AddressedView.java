package vn.chiso.base.ui;

import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.List;
import java.util.Map;

/** A page whose address says what it shows: it is drawn once that is read, and not before. */
public abstract class AddressedView extends LiveView implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private boolean open;

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
}
