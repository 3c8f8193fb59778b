package vn.chiso.security.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.security.AccountDisabled;
import vn.chiso.security.AccountService;
import vn.chiso.security.HandClock;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.testing.LoadedDatabaseTest;

/** A browser that comes to a node which does not know its session. */
@LoadedDatabaseTest
@Import(HandClock.InPlace.class)
@AutoConfigureMockMvc
@Transactional
class KeptSignInTest {

    private static final String PASSWORD = "mật khẩu đầu tiên";
    private static final String COOKIE = "chiso-sign-in";

    private final MockMvc web;
    private final AccountService accounts;
    private final ApplicationEventPublisher events;
    private final KeptSignIns kept;
    private final JdbcClient jdbc;
    private final HandClock clock;

    @Autowired
    KeptSignInTest(
            MockMvc web,
            AccountService accounts,
            ApplicationEventPublisher events,
            KeptSignIns kept,
            JdbcClient jdbc,
            HandClock clock) {
        this.web = web;
        this.accounts = accounts;
        this.events = events;
        this.kept = kept;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void lanHasAnAccount() {
        clock.forward(Duration.ofDays(1));
        accounts.createAtStart(NewAccount.ofNation("lan", "Lan", Roles.LEADER, false), PASSWORD);
    }

    @Test
    void thePageGoesOnWithoutAPassword() throws Exception {
        Cookie cookie = signIn("lan");
        page(cookie).andExpect(authenticated().withUsername("lan").withRoles(Roles.LEADER));
        assertThat(jdbc.sql("select count(*) from audit_event where action = 'sign_in.kept' and username = 'lan'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndGoesWithTheBrowser() throws Exception {
        Cookie cookie = signIn("lan");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getMaxAge()).isEqualTo(-1);
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(jdbc.sql("select secret_hash from sign_in where username = 'lan'")
                        .query(String.class)
                        .list())
                .containsExactly(Secret.hash(cookie.getValue()))
                .doesNotContain(cookie.getValue());
    }

    @Test
    void whatAPageSendsByItselfSignsNobodyIn() throws Exception {
        Cookie cookie = signIn("lan");
        web.perform(post("/evidence/1").with(csrf()).accept("text/html").cookie(cookie))
                .andExpect(unauthenticated());
        web.perform(get("/evidence/1").accept("application/json").cookie(cookie))
                .andExpect(unauthenticated());
    }

    @Test
    void afterTheIdleTimeItIsOver() throws Exception {
        Cookie cookie = signIn("lan");
        clock.forward(Duration.ofMinutes(15).minusSeconds(1));
        page(cookie).andExpect(authenticated());
        clock.forward(Duration.ofSeconds(1));
        page(cookie).andExpect(unauthenticated());
    }

    @Test
    void forAdministratorsItIsOverEarlier() throws Exception {
        accounts.createAtStart(NewAccount.ofNation("boss", "Boss", Roles.ADMINISTRATOR, false), PASSWORD);
        Cookie cookie = signIn("boss");
        clock.forward(Duration.ofMinutes(5));
        page(cookie).andExpect(unauthenticated());
    }

    @Test
    void anActPutsTheEndOff() throws Exception {
        Cookie cookie = signIn("lan");
        clock.forward(Duration.ofMinutes(10));
        long id = kept.find(cookie.getValue()).orElseThrow().id();
        kept.acted(id, clock.instant(), Duration.ofMinutes(15));
        clock.forward(Duration.ofMinutes(10));
        page(cookie).andExpect(authenticated());
        assertThat(kept.find(cookie.getValue()).orElseThrow().actedAt())
                .isEqualTo(clock.instant().minus(Duration.ofMinutes(10)));
    }

    @Test
    void whoSignedOutIsOut() throws Exception {
        MvcResult signedIn = form("lan");
        MockHttpSession session =
                (MockHttpSession) Objects.requireNonNull(signedIn.getRequest().getSession(false));
        web.perform(post("/logout").with(csrf()).session(session)).andExpect(unauthenticated());
        page(cookie(signedIn)).andExpect(unauthenticated());
    }

    @Test
    void whatEndsTheSessionsOfAnAccountEndsItToo() throws Exception {
        Cookie cookie = signIn("lan");
        events.publishEvent(new AccountDisabled("lan"));
        page(cookie).andExpect(unauthenticated());
    }

    @Test
    void aSecretThatNobodyHasIsNobody() throws Exception {
        page(new Cookie(COOKIE, Secret.next())).andExpect(unauthenticated());
    }

    private ResultActions page(Cookie cookie) throws Exception {
        return web.perform(get("/evidence/1").accept("text/html").cookie(cookie));
    }

    private Cookie signIn(String username) throws Exception {
        return cookie(form(username));
    }

    private MvcResult form(String username) throws Exception {
        return web.perform(formLogin().user(username).password(PASSWORD))
                .andExpect(authenticated().withUsername(username))
                .andReturn();
    }

    private static Cookie cookie(MvcResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie(COOKIE));
    }
}
