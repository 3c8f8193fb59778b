package vn.chiso.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.security.web.authentication.ui.DefaultLoginPageGeneratingFilter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
@AutoConfigureMockMvc
@Transactional
class SecurityTest {

    private static final String API = "/api/v1/no-such-data";
    private static final String PASSWORD = "mật khẩu đầu tiên";

    private final MockMvc web;
    private final AccountService accounts;
    private final WebInvocationPrivilegeEvaluator doors;
    private final List<SecurityFilterChain> chains;
    private final JdbcClient jdbc;
    private final Filter gate;
    private final ServletContext here;

    @Autowired
    SecurityTest(
            MockMvc web,
            AccountService accounts,
            WebInvocationPrivilegeEvaluator doors,
            List<SecurityFilterChain> chains,
            JdbcClient jdbc,
            @Qualifier("springSecurityFilterChain") Filter gate,
            ServletContext here) {
        this.web = web;
        this.accounts = accounts;
        this.doors = doors;
        this.chains = chains;
        this.jdbc = jdbc;
        this.gate = gate;
        this.here = here;
    }

    @Test
    void theApiAsksForHttpBasicAndNeverLeadsToTheForm() throws Exception {
        web.perform(get(API))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", startsWith("Basic")))
                .andExpect(content().json("{\"error\":\"sign in with HTTP Basic\"}"));
    }

    @Test
    void theApiRefusesAWrongPassword() throws Exception {
        user("wrong-api", false);
        web.perform(get(API).with(httpBasic("wrong-api", "not the password"))).andExpect(status().isUnauthorized());
    }

    @Test
    void theApiIsClosedUntilALentPasswordWasChanged() throws Exception {
        user("lent", true);
        web.perform(get(API).with(httpBasic("lent", PASSWORD)))
                .andExpect(status().isForbidden())
                .andExpect(content().json("{\"error\":\"password must be changed first\"}"));
    }

    @Test
    void theApiOnlyReads() throws Exception {
        user("reader", false);
        web.perform(post(API).with(httpBasic("reader", PASSWORD))).andExpect(status().isForbidden());
        web.perform(post("/api/v1/observations").with(httpBasic("reader", PASSWORD)))
                .andExpect(status().isForbidden());
    }

    @Test
    void aPageLeadsToTheForm() throws Exception {
        web.perform(get("/").accept("text/html"))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl("/login"))
                .andExpect(header().string("Content-Security-Policy", containsString("object-src 'none'")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/styles.css", "/styles/tokens.css", "/styles/login.css", "/aura/aura.css"})
    void stylesAreOpenToAll(String file) {
        assertThat(doors.isAllowed(file, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/password", "/no-such-page", "/api/v1/units.csv"})
    void theRestIsNot(String address) {
        assertThat(doors.isAllowed(address, null)).isFalse();
    }

    @Test
    void whatNobodyAnswersIsClosedUnlessAScreenIsLookedFor() throws Exception {
        for (String address : List.of("/no-such-page", "/no-such-file.txt", "/boundary-maps/1/2")) {
            web.perform(get(address).with(SecurityMockMvcRequestPostProcessors.user("reader")))
                    .andExpect(status().isForbidden());
        }
        web.perform(get("/no-such-page").accept(MediaType.TEXT_HTML)).andExpect(redirectedUrl("/login"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/login?error=credentials",
                "/login?error=wait",
                "/login?ended",
                "/login/code?error=wait"
            })
    void whoeverIsRefusedIsToldAtTheForm(String address) throws Exception {
        MockHttpServletRequest asked = get(address).accept(MediaType.TEXT_HTML).buildRequest(here);
        MockFilterChain router = new MockFilterChain();
        gate.doFilter(asked, new MockHttpServletResponse(), router);
        assertThat(router.getRequest()).isNotNull();
    }

    @Test
    void theFormIsOurOwn() {
        assertThat(chains)
                .flatExtracting(SecurityFilterChain::getFilters)
                .noneMatch(DefaultLoginPageGeneratingFilter.class::isInstance);
    }

    @Test
    void theFormSignsInAndSaysWhyItDoesNot() throws Exception {
        user("form", false);
        web.perform(formLogin().user("Form").password(PASSWORD)).andExpect(redirectedUrl("/"));
        for (int i = 0; i < LoginThrottle.FREE_FAILURES; i++) {
            web.perform(formLogin().user("form").password("wrong"))
                    .andExpect(redirectedUrl("/login?error=credentials"));
        }
        web.perform(formLogin().user("form").password(PASSWORD))
                .andExpect(header().string("Location", endsWith("error=wait")));
    }

    @Test
    void whoFailsToSignInIsNotedWithoutThePasswordAndThenOnceAMinute() throws Exception {
        for (int i = 0; i < LoginThrottle.FREE_FAILURES + 3; i++) {
            web.perform(formLogin().user("Noted-Guesser").password("not this one"));
        }
        assertThat(acts("noted-guesser"))
                .hasSize(LoginThrottle.FREE_FAILURES + 1)
                .startsWith("sign_in.failed user:noted-guesser 127.0.0.1")
                .endsWith("sign_in.throttled user:noted-guesser 127.0.0.1");
        assertThat(jdbc.sql("select count(*) from audit_event where detail like '%not this one%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whoComesByTheFormIsNotedEachTime() throws Exception {
        user("noted-form", false);
        web.perform(formLogin().user("noted-form").password(PASSWORD));
        assertThat(acts("noted-form")).containsExactly("sign_in user:noted-form 127.0.0.1");
    }

    @Test
    void aProgramIsNotedOnceButEveryExportAndWhatItIsDenied() throws Exception {
        user("noted-api", false);
        web.perform(get("/api/v1/units.csv?on=2015-01-01").with(httpBasic("noted-api", PASSWORD)))
                .andExpect(status().isOk());
        web.perform(get("/api/v1/agencies.csv").with(httpBasic("noted-api", PASSWORD)))
                .andExpect(status().isOk());
        web.perform(post(API).with(httpBasic("noted-api", PASSWORD)));
        web.perform(post(API).with(httpBasic("noted-api", PASSWORD)));
        assertThat(acts("noted-api"))
                .containsExactlyInAnyOrder(
                        "sign_in.api user:noted-api 127.0.0.1",
                        "export api:units.csv 127.0.0.1",
                        "export api:agencies.csv 127.0.0.1",
                        "access.denied POST /api/v1/no-such-data 127.0.0.1");
    }

    @Test
    void whoHasNotSignedInYetIsDeniedNothing() throws Exception {
        long before = denials();
        web.perform(get("/").accept("text/html"));
        web.perform(get(API));
        assertThat(denials()).isEqualTo(before);
    }

    private List<String> acts(String username) {
        return jdbc.sql("select action || ' ' || subject || ' ' || address from audit_event where username = ?"
                        + " and action <> 'user.create' order by id")
                .param(username)
                .query(String.class)
                .list();
    }

    private long denials() {
        return jdbc.sql("select count(*) from audit_event where action = 'access.denied'")
                .query(Long.class)
                .single();
    }

    private void user(String name, boolean lent) {
        accounts.createAtStart(NewAccount.ofNation(name, name, Roles.LEADER, lent), PASSWORD);
    }
}
