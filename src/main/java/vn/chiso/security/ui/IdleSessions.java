package vn.chiso.security.ui;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;
import vn.chiso.base.ui.Presented;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Roles;
import vn.chiso.security.SecurityPolicy;

/**
 * Ends sessions in which nobody does anything any more, open page or not: what the page sends by itself and what it is
 * sent does not count. A minute before, the user is asked.
 */
@Component
class IdleSessions implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    /** One key may stand for all that follow within this time. */
    private static final int TOLD_AT_MOST_EVERY_MILLIS = 10_000;

    /** No "keydown": events of a kind that are let through now and then only reach shortcuts late or never. */
    private static final List<String> ACTS = List.of("pointerdown", "keyup", "wheel");

    private final transient CurrentUser user;
    private final transient SecurityPolicy policy;
    private final transient AuditTrail audit;
    private final transient Clock clock;
    private final transient Map<VaadinSession, Watched> watched = new ConcurrentHashMap<>();

    private record Watched(String username, Idleness idleness) {}

    IdleSessions(CurrentUser user, SecurityPolicy policy, AuditTrail audit, Clock clock) {
        this.user = user;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            if (user.isSignedIn()) {
                watch(init.getUI());
            }
        });
        event.getSource().addSessionDestroyListener(end -> watched.remove(end.getSession()));
    }

    /** Asks or ends where it is time. */
    void check() {
        watched.forEach((session, one) -> {
            switch (one.idleness().at(clock.instant())) {
                case LEAVE -> {}
                case ASK -> later(session, () -> ask(session));
                case END -> later(session, () -> end(session));
            }
        });
    }

    /** Somebody did something in the session. */
    void acted(VaadinSession session) {
        Instant now = clock.instant();
        watched.computeIfPresent(
                session,
                (same, one) -> one.idleness().at(now) == Idleness.Verdict.END
                        ? one
                        : new Watched(one.username(), one.idleness().actedAt(now)));
        session.getUIs().forEach(IdleDialog::closeIn);
    }

    private void watch(UI ui) {
        VaadinSession session = ui.getSession();
        String role = user.role().orElse(Roles.AGENCY_STAFF);
        watched.put(session, new Watched(user.username(), new Idleness(clock.instant(), policy.idle(role))));
        // allowInert: what is done in a dialog counts as well
        ACTS.forEach(act -> ui.getElement()
                .addEventListener(act, told -> acted(session))
                .throttle(TOLD_AT_MOST_EVERY_MILLIS)
                .allowInert());
    }

    /** With the lock of the session: what was done meanwhile is known then. */
    private void ask(VaadinSession session) {
        if (verdict(session) == Idleness.Verdict.ASK) {
            session.getUIs().forEach(ui -> IdleDialog.openIn(ui, () -> acted(session)));
        }
    }

    /** The rights go at once; the page is told, and what it asks for next ends the session: see {@link EndedSession}. */
    private void end(VaadinSession session) {
        Watched one = watched.get(session);
        if (one == null || verdict(session) != Idleness.Verdict.END) {
            return;
        }
        watched.remove(session);
        session.getSession().removeAttribute(SPRING_SECURITY_CONTEXT_KEY);
        audit.recordAttempt(one.username(), "sign_out.idle", "user:" + one.username(), null);
        session.getUIs()
                .forEach(ui ->
                        ui.accessSynchronously(() -> ui.getPage().setLocation(LoginView.PATH + "?" + LoginView.ENDED)));
    }

    private Idleness.Verdict verdict(VaadinSession session) {
        Watched one = watched.get(session);
        if (one == null) {
            return Idleness.Verdict.LEAVE;
        }
        boolean presented = session.getUIs().stream().anyMatch(Presented::is);
        return presented
                ? one.idleness().presentedAt(clock.instant(), policy.presenting())
                : one.idleness().at(clock.instant());
    }

    private static void later(VaadinSession session, Runnable act) {
        Future<Void> unused = session.access(act::run);
    }
}
