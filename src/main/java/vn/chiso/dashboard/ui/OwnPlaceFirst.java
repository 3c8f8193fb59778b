package vn.chiso.dashboard.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chiso.dashboard.OwnPlace;

/** Makes of the bare address that of the reader's own place: what stands in the bar says so, and going back leaves it. */
@Component
class OwnPlaceFirst implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient OwnPlace ownPlace;

    OwnPlaceFirst(OwnPlace ownPlace) {
        this.ownPlace = ownPlace;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(page -> page.getUI().addBeforeEnterListener(this::forward));
    }

    private void forward(BeforeEnterEvent event) {
        if (event.getNavigationTarget() == DashboardView.class
                && event.getLocation().getQueryParameters().getParameters().isEmpty()) {
            Map<String, String> own = ownPlace.query();
            if (!own.isEmpty()) {
                event.forwardTo(DashboardView.class, QueryParameters.simple(own));
            }
        }
    }
}
