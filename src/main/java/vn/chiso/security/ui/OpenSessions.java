package vn.chiso.security.ui;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.chiso.base.node.Hearer;
import vn.chiso.base.node.NodeNews;
import vn.chiso.base.node.Topic;
import vn.chiso.security.AccountDisabled;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.kept.KeptSignIns;

/** The sessions that are open: nobody works in them any more as soon as their account is disabled or changed. */
@Component
class OpenSessions implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient CurrentUser user;
    private final transient KeptSignIns kept;
    private final transient NodeNews news;
    private final transient Map<VaadinSession, String> open = new ConcurrentHashMap<>();

    OpenSessions(CurrentUser user, KeptSignIns kept, NodeNews news) {
        this.user = user;
        this.kept = kept;
        this.news = news;
        news.hear(Topic.ACCOUNT, new Hearer() {
            @Override
            public void heard(String what) {
                end(what);
            }

            @Override
            public void missed() {
                endThoseThatAreNotKept();
            }
        });
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
        end(event.username());
    }

    /** Sessions on other nodes end with the commit. */
    @EventListener
    void disabling(AccountDisabled event) {
        news.tell(Topic.ACCOUNT, event.username());
    }

    private void end(String ended) {
        open.forEach((session, username) -> {
            if (username.equals(ended)) {
                end(session);
            }
        });
    }

    /** Whose account was disabled while this node heard nothing is known by the sign-ins that are gone. */
    private void endThoseThatAreNotKept() {
        open.keySet().forEach(session -> {
            WrappedSession known = session.getSession();
            boolean gone = known != null
                    && KeptSession.of(known::getAttribute)
                            .filter(tied -> !kept.isKept(tied.id()))
                            .isPresent();
            if (gone) {
                end(session);
            }
        });
    }

    private static void end(VaadinSession session) {
        Future<Void> unused = session.access(() -> {
            session.getSession().removeAttribute(SPRING_SECURITY_CONTEXT_KEY);
            session.getUIs().forEach(ui -> ui.getPage().reload());
        });
    }
}
