package vn.chiso.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.security.twostep.Device;
import vn.chiso.security.twostep.TwoStepService;
import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
@Import(HandClock.InPlace.class)
@AutoConfigureMockMvc
@Transactional
class TwoStepSignInTest {

    private static final String PASSWORD = "mật khẩu đầu tiên";

    private final MockMvc web;
    private final AccountService accounts;
    private final TwoStepService twoSteps;
    private final SignedIn signedIn;
    private final HandClock clock;
    private Device device;

    @Autowired
    TwoStepSignInTest(
            MockMvc web, AccountService accounts, TwoStepService twoSteps, HandClock clock, BeanFactory beans) {
        this.web = web;
        this.accounts = accounts;
        this.twoSteps = twoSteps;
        this.clock = clock;
        signedIn = new SignedIn(beans);
    }

    /** Each test has a time of its own, later than any before: what was guessed in another one is forgotten. */
    @BeforeEach
    void lanHasADevice() {
        clock.forward(Duration.ofDays(1));
        NewAccount lan = NewAccount.ofNation("lan", "Lan", Roles.LEADER, false);
        accounts.createAtStart(lan, PASSWORD);
        signedIn.as(lan);
        device = Device.join(twoSteps, PASSWORD, clock.instant());
        signedIn.out();
    }

    @Test
    void theRightPasswordAloneIsNobody() throws Exception {
        MockHttpSession session = new MockHttpSession();
        String before = session.getId();
        password(session).andExpect(redirectedUrl("/login/code")).andExpect(unauthenticated());
        assertThat(session.getId()).isNotEqualTo(before);
        web.perform(get("/").accept("text/html").session(session)).andExpect(redirectedUrl("/login"));
        web.perform(get("/password").accept("text/html").session(session)).andExpect(redirectedUrl("/login"));
        web.perform(get("/api/v1/units.csv").session(session)).andExpect(status().isUnauthorized());
    }

    @Test
    void theCodeSignsInInASessionOfANewName() throws Exception {
        MockHttpSession session = new MockHttpSession();
        password(session);
        String between = session.getId();
        code(session, device.code(clock.instant(), 0))
                .andExpect(redirectedUrl("/"))
                .andExpect(authenticated()
                        .withUsername("lan")
                        .withAuthentication(who -> assertThat(who.getAuthorities())
                                .extracting("authority")
                                .contains("ROLE_LEADER", PageSignIn.CODE_AUTHORITY)));
        assertThat(session.getId()).isNotEqualTo(between);
    }

    @Test
    void noCodeCountsBeforeThePasswordOrLongAfterIt() throws Exception {
        code(new MockHttpSession(), device.code(clock.instant(), 0))
                .andExpect(redirectedUrl("/login"))
                .andExpect(unauthenticated());
        MockHttpSession session = new MockHttpSession();
        password(session);
        clock.forward(Duration.ofSeconds(301));
        code(session, device.code(clock.instant(), 0))
                .andExpect(redirectedUrl("/login"))
                .andExpect(unauthenticated());
    }

    @Test
    void anotherSiteCannotSendTheCode() throws Exception {
        MockHttpSession session = new MockHttpSession();
        password(session);
        web.perform(post("/login/code")
                        .param("code", device.code(clock.instant(), 0))
                        .session(session))
                .andExpect(unauthenticated());
    }

    @Test
    void guessingCodesClosesThemForAWhileThoughThePasswordIsRightEachTime() throws Exception {
        MockHttpSession session = new MockHttpSession();
        for (int i = 0; i < LoginThrottle.FREE_FAILURES; i++) {
            password(session);
            code(session, "12345" + i).andExpect(redirectedUrl("/login/code?error=credentials"));
        }
        code(session, device.code(clock.instant(), 0))
                .andExpect(redirectedUrl("/login/code?error=wait"))
                .andExpect(unauthenticated());
        clock.forward(Duration.ofSeconds(31));
        code(session, device.code(clock.instant(), 0)).andExpect(authenticated().withUsername("lan"));
    }

    @Test
    void programsReadWithThePasswordAloneAndDoNothingElse() throws Exception {
        web.perform(get("/api/v1/units.csv?on=2015-01-01").with(httpBasic("lan", PASSWORD)))
                .andExpect(status().isOk());
        web.perform(post("/api/v1/units.csv").with(httpBasic("lan", PASSWORD))).andExpect(status().isForbidden());
        web.perform(get("/api/v2/units.csv").with(httpBasic("lan", PASSWORD))).andExpect(status().isForbidden());
        web.perform(get("/").accept("text/html").with(httpBasic("lan", PASSWORD)))
                .andExpect(redirectedUrl("/login"));
    }

    private ResultActions password(MockHttpSession session) throws Exception {
        return web.perform(post("/login")
                .param("username", "lan")
                .param("password", PASSWORD)
                .session(session)
                .with(csrf()));
    }

    private ResultActions code(MockHttpSession session, String code) throws Exception {
        return web.perform(
                post("/login/code").param("code", code).session(session).with(csrf()));
    }
}
