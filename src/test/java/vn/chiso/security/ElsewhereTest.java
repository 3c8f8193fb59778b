package vn.chiso.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.security.directory.FakeDirectory;
import vn.chiso.security.provider.FakeProvider;
import vn.chiso.security.twostep.Device;
import vn.chiso.security.twostep.TwoStepPolicy;
import vn.chiso.security.twostep.TwoStepService;
import vn.chiso.testing.LoadedDatabaseTest;

/** An installation with a directory and a provider beside its own passwords. */
@LoadedDatabaseTest
@Import(HandClock.InPlace.class)
@AutoConfigureMockMvc
@Transactional
class ElsewhereTest {

    private static final String PASSWORD = "mật khẩu ở đây thôi";
    private static final FakeDirectory DIRECTORY = new FakeDirectory();
    private static final FakeProvider PROVIDER = new FakeProvider();

    private final MockMvc web;
    private final AccountService accounts;
    private final TwoStepService twoSteps;
    private final TwoStepPolicy policy;
    private final HandClock clock;
    private final JdbcClient jdbc;
    private final SignedIn signedIn;

    @Autowired
    ElsewhereTest(
            MockMvc web,
            AccountService accounts,
            TwoStepService twoSteps,
            TwoStepPolicy policy,
            HandClock clock,
            JdbcClient jdbc,
            BeanFactory beans) {
        this.web = web;
        this.accounts = accounts;
        this.twoSteps = twoSteps;
        this.policy = policy;
        this.clock = clock;
        this.jdbc = jdbc;
        signedIn = new SignedIn(beans);
    }

    @DynamicPropertySource
    static void elsewhere(DynamicPropertyRegistry properties) {
        properties.add("chiso.ldap.url", DIRECTORY::url);
        properties.add("chiso.ldap.allow-plain-on-loopback", () -> "true");
        properties.add("chiso.ldap.user-dn-pattern", () -> "uid={0}," + FakeDirectory.BASE);
        properties.add("chiso.oidc.issuer", PROVIDER::issuer);
        properties.add("chiso.oidc.client-id", () -> FakeProvider.CLIENT);
        properties.add("chiso.oidc.client-secret", () -> FakeProvider.SECRET);
        properties.add("chiso.oidc.username-suffix", () -> "@tinh.vn");
    }

    /** Each test has a time of its own: what was guessed in another one is forgotten. */
    @BeforeEach
    void accountsOfEachWay() {
        clock.forward(Duration.ofDays(1));
        NewAccount lan = NewAccount.ofNation("lan", "Lan", Roles.LEADER, false);
        accounts.createAtStart(lan, PASSWORD);
        accounts.createAtStart(
                NewAccount.ofNation("hoa", "Hoa", Roles.LEADER, true).by(SignInWay.LDAP), PASSWORD);
        accounts.createAtStart(
                NewAccount.ofNation("minh", "Minh", Roles.ADMINISTRATOR, true).by(SignInWay.OIDC), PASSWORD);
    }

    @Test
    void theDirectoryKnowsItsPasswordsForPageAndPrograms() throws Exception {
        form("hoa", FakeDirectory.PASSWORD).andExpect(authenticated().withUsername("hoa"));
        web.perform(get("/api/v1/units.csv?on=2015-01-01").with(httpBasic("HOA", FakeDirectory.PASSWORD)))
                .andExpect(status().isOk());
        form("hoa", PASSWORD).andExpect(redirectedUrl("/login?error=credentials"));
        form("minh", PASSWORD).andExpect(redirectedUrl("/login?error=credentials"));
        form("lan", PASSWORD).andExpect(authenticated().withUsername("lan"));
    }

    @Test
    void theDirectoryIsNeverAskedAboutAccountsOfOthers() throws Exception {
        int before = DIRECTORY.binds().size();
        form("lan", PASSWORD + "!").andExpect(unauthenticated());
        form("minh", PASSWORD).andExpect(unauthenticated());
        form("unknown", PASSWORD).andExpect(unauthenticated());
        form("hoa", PASSWORD).andExpect(unauthenticated());
        List<String> asked = DIRECTORY.binds();
        assertThat(asked.subList(before, asked.size()))
                .hasSize(4)
                .filteredOn(name -> !name.startsWith("uid=nobody-"))
                .containsExactly("uid=hoa," + FakeDirectory.BASE);
    }

    @Test
    void guessingAtTheDirectoryHasToWait() throws Exception {
        for (int i = 0; i < LoginThrottle.FREE_FAILURES; i++) {
            form("hoa", "guess " + i).andExpect(redirectedUrl("/login?error=credentials"));
        }
        form("hoa", FakeDirectory.PASSWORD).andExpect(redirectedUrl("/login?error=wait"));
    }

    @Test
    void theProviderSaysWhoAndTheAccountSaysWhat() throws Exception {
        MockHttpSession session = new MockHttpSession();
        String question = ask(session);
        String before = session.getId();
        answer(session, question, Map.of("preferred_username", "Minh@TINH.vn", "roles", List.of("ROLE_LEADER")))
                .andExpect(redirectedUrl("/"))
                .andExpect(authenticated()
                        .withUsername("minh")
                        .withAuthentication(who -> assertThat(who.getAuthorities())
                                .extracting("authority")
                                .contains("ROLE_ADMINISTRATOR")
                                .doesNotContain("ROLE_LEADER", PageSignIn.PROVIDER_AUTHORITY)));
        assertThat(session.getId()).isNotEqualTo(before);
        assertThat(noted("sign_in")).contains("minh");
    }

    @Test
    void nobodyElseComesInByTheProvider() throws Exception {
        signedIn.as(NewAccount.ofNation("admin", "Quản trị", Roles.ADMINISTRATOR, false));
        accounts.setEnabled("minh", false);
        signedIn.out();
        for (String name : List.of("minh@tinh.vn", "lan@tinh.vn", "hoa@tinh.vn", "unknown@tinh.vn", "minh@other.vn")) {
            MockHttpSession session = new MockHttpSession();
            answer(session, ask(session), Map.of("preferred_username", name))
                    .andExpect(redirectedUrl("/login?error=refused"))
                    .andExpect(unauthenticated());
        }
        assertThat(noted("sign_in.failed")).contains("minh", "lan", "hoa", "unknown");
    }

    @Test
    void anAnswerThatNobodyAskedForIsNone() throws Exception {
        MockHttpSession session = new MockHttpSession();
        Map<String, Object> minh = Map.of("preferred_username", "minh@tinh.vn");
        String back = PROVIDER.signIn(ask(session), minh);
        web.perform(get(back).session(new MockHttpSession())).andExpect(unauthenticated());
        web.perform(get(back + "x").session(session)).andExpect(unauthenticated());
        MockHttpSession other = new MockHttpSession();
        answer(other, ask(other), Map.of("preferred_username", "minh@tinh.vn", "nonce", "another"))
                .andExpect(redirectedUrl("/login?error=refused"))
                .andExpect(unauthenticated());
    }

    @Test
    void theSecondStepIsOursUnlessTheProviderAskedForOne() throws Exception {
        NewAccount minh =
                NewAccount.ofNation("minh", "Minh", Roles.ADMINISTRATOR, true).by(SignInWay.OIDC);
        signedIn.as(minh);
        Device device = Device.join(twoSteps, "", clock.instant());
        assertThat(policy.isRequired()).isTrue();
        signedIn.out();

        MockHttpSession session = new MockHttpSession();
        answer(session, ask(session), Map.of("preferred_username", "minh@tinh.vn"))
                .andExpect(redirectedUrl("/login/code"))
                .andExpect(unauthenticated());
        web.perform(post("/login/code")
                        .param("code", device.code(clock.instant(), 0))
                        .session(session)
                        .with(csrf()))
                .andExpect(authenticated().withUsername("minh"));

        MockHttpSession strong = new MockHttpSession();
        answer(strong, ask(strong), Map.of("preferred_username", "minh@tinh.vn", "amr", List.of("pwd", "mfa")))
                .andExpect(authenticated()
                        .withUsername("minh")
                        .withAuthentication(who -> assertThat(who.getAuthorities())
                                .extracting("authority")
                                .contains(PageSignIn.PROVIDER_AUTHORITY)));
    }

    @Test
    void whoSignsInElsewhereHasNoPasswordHere() {
        signedIn.as(NewAccount.ofNation("admin", "Quản trị", Roles.ADMINISTRATOR, false));
        assertThatExceptionOfType(AccountRefused.class)
                .isThrownBy(() -> accounts.lendPassword("hoa"))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("accounts.refused.elsewhere"));
        assertThat(accounts.find("hoa").orElseThrow().mustChangePassword()).isFalse();
        accounts.change(NewAccount.ofNation("lan", "Lan", Roles.LEADER, false).by(SignInWay.LDAP));
        accounts.change(NewAccount.ofNation("lan", "Lan", Roles.LEADER, false));
        signedIn.out();
        assertThat(accounts.find("lan").orElseThrow().mustChangePassword()).isTrue();
    }

    @Test
    void oneAdministratorKeepsAPasswordHere() {
        signedIn.as(NewAccount.ofNation("minh", "Minh", Roles.ADMINISTRATOR, false));
        for (Runnable last : List.<Runnable>of(
                () -> accounts.setEnabled("admin", false),
                () -> accounts.change(NewAccount.ofNation("admin", "Quản trị", Roles.ADMINISTRATOR, false)
                        .by(SignInWay.OIDC)),
                () -> accounts.change(NewAccount.ofNation("admin", "Quản trị", Roles.LEADER, false)))) {
            assertThatExceptionOfType(AccountRefused.class)
                    .isThrownBy(last::run)
                    .satisfies(refused -> assertThat(refused.key()).isEqualTo("accounts.refused.last_local"));
        }
        signedIn.out();
    }

    private ResultActions form(String username, String password) throws Exception {
        return web.perform(post("/login")
                .param("username", username)
                .param("password", password)
                .with(csrf()));
    }

    private String ask(MockHttpSession session) throws Exception {
        return Objects.requireNonNull(
                web.perform(get("/oauth2/authorization/oidc").session(session))
                        .andExpect(status().is3xxRedirection())
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
    }

    private ResultActions answer(MockHttpSession session, String question, Map<String, Object> claims)
            throws Exception {
        return web.perform(get(PROVIDER.signIn(question, claims)).session(session));
    }

    private List<String> noted(String action) {
        return jdbc.sql("select username from audit_event where action = ?")
                .param(action)
                .query(String.class)
                .list();
    }
}
