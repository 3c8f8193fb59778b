package vn.chiso.security.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import vn.chiso.base.ui.Presented;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.HandClock;
import vn.chiso.security.Roles;
import vn.chiso.security.SecurityPolicy;
import vn.chiso.security.kept.KeptSignIns;
import vn.chiso.testing.LoadedDatabaseTest;

/** Sessions that are left alone, and presentations in them; the test turns the clock. */
@LoadedDatabaseTest
@ViewPackages(packages = "vn.chiso.security.ui")
@WithMockUser(username = "lan", roles = Roles.LEADER)
class IdleSessionsTest extends SpringBrowserlessTest {

    private static final Duration LIMIT = Duration.ofMinutes(15);
    private static final Duration PRESENTING = Duration.ofHours(8);

    private final HandClock clock = new HandClock();
    private final IdleSessions sessions;
    private final SecurityPolicy policy;
    private Duration gone = Duration.ZERO;

    @Autowired
    IdleSessionsTest(CurrentUser user, SecurityPolicy policy, AuditTrail audit, KeptSignIns kept) {
        this.policy = policy;
        sessions = new IdleSessions(user, policy, audit, kept, clock);
    }

    @BeforeEach
    void aPageIsOpen() {
        assertThat(policy.idle(Roles.LEADER)).isEqualTo(LIMIT);
        assertThat(policy.presenting()).isEqualTo(PRESENTING);
        session().getSession().setAttribute(SPRING_SECURITY_CONTEXT_KEY, TestSecurityContextHolder.getContext());
        sessions.opened(UI.getCurrent(), false);
    }

    @Test
    void aSessionThatIsLeftAloneEndsAtTheLimit() {
        after(LIMIT.minusSeconds(1));
        assertThat(isSignedIn()).isTrue();
        after(LIMIT);
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void anActPutsTheEndOff() {
        at(Duration.ofMinutes(10));
        sessions.acted(UI.getCurrent());
        after(Duration.ofMinutes(24));
        assertThat(isSignedIn()).isTrue();
        after(Duration.ofMinutes(25));
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void aPresentationThatTurnsByItselfLastsEightHoursAndEndsThen() {
        Presented.set(UI.getCurrent(), true);
        for (Duration time = Duration.ofMinutes(1); time.compareTo(PRESENTING) < 0; time = time.plusMinutes(1)) {
            at(time);
            assertThat(sessions.opened(UI.getCurrent(), true)).isTrue();
            check();
            assertThat(isSignedIn()).as(time.toString()).isTrue();
        }
        after(PRESENTING);
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void theNextSlideByHandAfterTheLimitDoesNotGiveTheSessionBack() {
        Presented.set(UI.getCurrent(), true);
        at(Duration.ofHours(7));
        sessions.acted(UI.getCurrent());
        after(PRESENTING.minusSeconds(1));
        assertThat(isSignedIn()).isTrue();
        after(PRESENTING);
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void aPresentationThatIsLeftAfterTheLimitEndsTheSession() {
        Presented.set(UI.getCurrent(), true);
        after(Duration.ofHours(1));
        Presented.set(UI.getCurrent(), false);
        check();
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void anotherPageThatIsOpenedBesideAPresentationAfterTheLimitEndsTheSession() {
        Presented.set(UI.getCurrent(), true);
        at(Duration.ofHours(1));
        assertThat(sessions.opened(UI.getCurrent(), false)).isFalse();
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void anActOnAnotherPageAfterTheLimitEndsTheSession() {
        at(Duration.ofHours(1));
        sessions.acted(UI.getCurrent());
        assertThat(isSignedIn()).isFalse();
    }

    private void after(Duration time) {
        at(time);
        check();
    }

    private void at(Duration time) {
        clock.forward(time.minus(gone));
        gone = time;
    }

    private void check() {
        sessions.check();
        // a round trip would sign the test's user in again
        session().getService().runPendingAccessTasks(session());
    }

    private static boolean isSignedIn() {
        return session().getSession().getAttribute(SPRING_SECURITY_CONTEXT_KEY) != null;
    }

    private static VaadinSession session() {
        return UI.getCurrent().getSession();
    }
}
