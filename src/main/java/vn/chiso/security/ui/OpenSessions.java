package vn.chiso.security.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.chiso.security.AccountDisabled;
import vn.chiso.security.CurrentUser;

/** The sessions that are open, to be ended as soon as their account is disabled or changed. */
@Component
class OpenSessions implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient CurrentUser user;
    private final transient Map<VaadinSession, String> open = new ConcurrentHashMap<>();

    OpenSessions(CurrentUser user) {
        this.user = user;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            if (user.isSignedIn()) {
                open.put(init.getUI().getSession(), user.username());
            }
        });
        event.getSource().addSessionDestroyListener(end -> open.remove(end.getSession()));
    }

    @TransactionalEventListener
    void disabled(AccountDisabled event) {
        open.forEach((session, username) -> {
            if (username.equals(event.username())) {
                Future<Void> unused = session.access(() -> {
                    session.getUIs().forEach(ui -> {
                        ui.getPage().reload();
                        // told now: there is no session to tell it from afterwards
                        ui.push();
                    });
                    session.getSession().invalidate();
                });
            }
        });
    }
}
