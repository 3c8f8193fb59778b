package vn.chiso.security.ui;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

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

/** The sessions that are open: nobody works in them any more as soon as their account is disabled or changed. */
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

    /** The rights go at once; the page is told, and asks who is there. */
    @TransactionalEventListener
    void disabled(AccountDisabled event) {
        open.forEach((session, username) -> {
            if (username.equals(event.username())) {
                Future<Void> unused = session.access(() -> {
                    session.getSession().removeAttribute(SPRING_SECURITY_CONTEXT_KEY);
                    session.getUIs().forEach(ui -> ui.getPage().reload());
                });
            }
        });
    }
}
