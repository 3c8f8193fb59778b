package vn.chiso.security.ui;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;
import vn.chiso.base.ui.Presented;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Roles;
import vn.chiso.security.SecurityPolicy;
import vn.chiso.security.kept.KeptSignIns;

/**
 * Ends sessions in which nobody does anything any more, open page or not: what the page sends by itself and what it is
 * sent does not count, nor do the pages that a presentation opens. A minute before, the user is asked. A presentation may
 * go on after the limit; whoever does anything else in the session then, or opens another page, signs in.
 */
@Component
class IdleSessions implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    /** One key may stand for all that follow within this time. */
    private static final int TOLD_AT_MOST_EVERY_MILLIS = 10_000;

    /** No "keydown": events of a kind that are let through now and then only reach shortcuts late or never. */
    private static final List<String> ACTS = List.of("pointerdown", "keyup", "wheel");

    private static final String ENDED = LoginView.PATH + "?" + LoginView.ENDED;

    private final transient CurrentUser user;
    private final transient SecurityPolicy policy;
    private final transient AuditTrail audit;
    private final transient KeptSignIns kept;
    private final transient Clock clock;
    private final transient Map<VaadinSession, Watched> watched = new ConcurrentHashMap<>();

    /** Noted for other nodes at most so often: what is lost by it ends a sign-in earlier, never later. */
    private static final Duration NOTED_AT_MOST_EVERY = Duration.ofSeconds(30);

    /** In place of the time that was noted: the sign-in is kept as long as one may present. */
    private static final Instant PRESENTED = Instant.MAX;

    /** @param noted what other nodes know of its last act */
    private record Watched(String username, Idleness idleness, Instant noted) {}

    IdleSessions(CurrentUser user, SecurityPolicy policy, AuditTrail audit, KeptSignIns kept, Clock clock) {
        this.user = user;
        this.policy = policy;
        this.audit = audit;
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            if (user.isSignedIn()) {
                listen(init.getUI());
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

    /** Somebody did something on a page. After the limit it counts no more: on a presentation it is let be. */
    void acted(UI ui) {
        VaadinSession session = ui.getSession();
        Watched one = watched.get(session);
        if (one != null && isOver(one)) {
            if (!Presented.is(ui)) {
                end(session, one);
            }
            return;
        }
        Instant now = clock.instant();
        Watched acted = watched.computeIfPresent(
                session,
                (same, known) -> new Watched(known.username(), known.idleness().actedAt(now), known.noted()));
        if (acted != null) {
            watched.replace(session, acted, noted(session, acted));
        }
        session.getUIs().forEach(IdleDialog::closeIn);
    }

    /** A page was opened.
     *
     * @return false where it came too late, and the session has ended */
    boolean opened(UI ui, boolean framed) {
        VaadinSession session = ui.getSession();
        Watched one = watched.get(session);
        if (one != null && framed) {
            return true;
        }
        if (one != null && isOver(one)) {
            end(session, one);
            return false;
        }
        String role = user.role().orElse(Roles.AGENCY_STAFF);
        Idleness idleness = new Idleness(clock.instant(), policy.idle(role));
        watched.put(session, noted(session, new Watched(user.username(), firstHere(session, idleness), Instant.EPOCH)));
        return true;
    }

    private void listen(UI ui) {
        AtomicBoolean known = new AtomicBoolean();
        ui.addBeforeEnterListener(enter -> {
            if (!known.getAndSet(true) && !opened(ui, Presented.isFramed(enter.getLocation()))) {
                enter.forwardToUrl(ENDED);
            }
        });
        // allowInert: what is done in a dialog counts as well
        ACTS.forEach(act -> ui.getElement()
                .addEventListener(act, told -> acted(ui))
                .throttle(TOLD_AT_MOST_EVERY_MILLIS)
                .allowInert());
    }

    /** To open a page is an act, unless the page came back by itself from a node that is gone. */
    private Idleness firstHere(VaadinSession session, Idleness now) {
        return watched.containsKey(session)
                ? now
                : KeptSession.of(session.getSession()::getAttribute)
                        .map(tied -> now.actedAt(tied.actedAt()))
                        .orElse(now);
    }

    private Watched noted(VaadinSession session, Watched one) {
        Instant act = one.idleness().lastAct();
        if (!one.noted().equals(PRESENTED) && Duration.between(one.noted(), act).compareTo(NOTED_AT_MOST_EVERY) < 0) {
            return one;
        }
        KeptSession.of(session.getSession()::getAttribute)
                .ifPresent(tied -> kept.acted(tied.id(), act, one.idleness().limit()));
        return new Watched(one.username(), one.idleness(), act);
    }

    /** With the lock of the session: what was done meanwhile is known then. */
    private void ask(VaadinSession session) {
        if (verdict(session) == Idleness.Verdict.ASK) {
            session.getUIs().forEach(ui -> IdleDialog.openIn(ui, () -> acted(ui)));
        } else {
            keepPresented(session);
        }
    }

    /** What other nodes know must not end earlier than the session in which a page is presented. */
    private void keepPresented(VaadinSession session) {
        Watched one = watched.get(session);
        if (one != null && isPresented(session) && !one.noted().equals(PRESENTED)) {
            KeptSession.of(session.getSession()::getAttribute)
                    .ifPresent(tied -> kept.acted(tied.id(), one.idleness().lastAct(), policy.presenting()));
            watched.replace(session, one, new Watched(one.username(), one.idleness(), PRESENTED));
        }
    }

    /** The rights go at once; the page is told, and what it asks for next ends the session: see {@link EndedSession}. */
    private void end(VaadinSession session) {
        Watched one = watched.get(session);
        if (one != null && verdict(session) == Idleness.Verdict.END) {
            end(session, one);
        }
    }

    private void end(VaadinSession session, Watched one) {
        watched.remove(session);
        KeptSession.of(session.getSession()::getAttribute).ifPresent(tied -> kept.end(tied.id()));
        session.getSession().removeAttribute(SPRING_SECURITY_CONTEXT_KEY);
        audit.recordAttempt(one.username(), "sign_out.idle", "user:" + one.username(), null);
        session.getUIs().forEach(ui -> ui.accessSynchronously(() -> ui.getPage().setLocation(ENDED)));
    }

    private boolean isOver(Watched one) {
        return one.idleness().at(clock.instant()) == Idleness.Verdict.END;
    }

    private Idleness.Verdict verdict(VaadinSession session) {
        Watched one = watched.get(session);
        if (one == null) {
            return Idleness.Verdict.LEAVE;
        }
        return isPresented(session)
                ? one.idleness().presentedAt(clock.instant(), policy.presenting())
                : one.idleness().at(clock.instant());
    }

    private static boolean isPresented(VaadinSession session) {
        return session.getUIs().stream().anyMatch(Presented::is);
    }

    private static void later(VaadinSession session, Runnable act) {
        Future<Void> unused = session.access(act::run);
    }
}
