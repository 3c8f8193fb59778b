package vn.chiso.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.security.token.ApiToken;
import vn.chiso.security.token.TokenRefused;
import vn.chiso.security.token.TokenScope;
import vn.chiso.security.token.TokenService;
import vn.chiso.security.twostep.Device;
import vn.chiso.security.twostep.TwoStepRefused;
import vn.chiso.security.twostep.TwoStepService;
import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
@AutoConfigureMockMvc
@Transactional
class TokenSignInTest {

    private static final String READABLE = "/api/v1/units.csv";
    private static final String WRITABLE = "/api/v1/observations";
    private static final String PASSWORD = "mật khẩu của ba người";
    private static final String OWNER = "token-owner";

    private final MockMvc web;
    private final AccountService accounts;
    private final TokenService tokens;
    private final TwoStepService twoSteps;
    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final SignedIn signedIn;

    @Autowired
    TokenSignInTest(
            MockMvc web,
            AccountService accounts,
            TokenService tokens,
            TwoStepService twoSteps,
            JdbcClient jdbc,
            EntityManager entities,
            ApplicationContext application) {
        this.web = web;
        this.accounts = accounts;
        this.tokens = tokens;
        this.twoSteps = twoSteps;
        this.jdbc = jdbc;
        this.entities = entities;
        signedIn = new SignedIn(application);
    }

    @BeforeEach
    void owner() {
        accounts.createAtStart(NewAccount.ofNation(OWNER, "Chủ Mã", Roles.ICT_DEPARTMENT, false), PASSWORD);
        as(OWNER, Roles.ICT_DEPARTMENT);
    }

    @AfterEach
    void signOut() {
        signedIn.out();
    }

    @Test
    void aTokenReadsAndIsKeptOnlyAsItsHash() throws Exception {
        String secret = tokens.create("bảng tính", TokenScope.READ, 30, PASSWORD);
        assertThat(secret).matches("chiso_[A-Za-z0-9_-]{43}");
        assertThat(show(get(READABLE), secret).getStatus()).isEqualTo(200);
        assertThat(jdbc.sql("select token_hash from api_token where username = ?")
                        .param(OWNER)
                        .query(String.class)
                        .single())
                .matches("[0-9a-f]{64}");
        assertThat(jdbc.sql("select subject || ' ' || coalesce(detail, '') from audit_event where action like"
                                + " 'token.%'")
                        .query(String.class)
                        .list())
                .noneMatch(row -> row.contains(secret.substring(6, 20)));
    }

    @Test
    void onlyTheScopeToWriteOpensTheDoorForFigures() throws Exception {
        String reads = tokens.create("đọc", TokenScope.READ, 30, PASSWORD);
        String writes = tokens.create("ghi", TokenScope.WRITE, 30, PASSWORD);
        assertThat(show(post(WRITABLE), reads).getStatus()).isEqualTo(403);
        signedIn.out();
        assertThat(web.perform(post(WRITABLE).with(httpBasic(OWNER, PASSWORD)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .as("the password alone")
                .isEqualTo(403);
        assertThat(show(post(WRITABLE), writes).getStatus()).as("let in").isNotIn(401, 403);
        assertThat(show(post("/api/v1/units.csv"), writes).getStatus()).isEqualTo(403);
        assertThat(show(get("/"), writes).getStatus()).as("no page").isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "chiso_", "chiso_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "admin", "' or 1=1 --"})
    void whatIsNoTokenIsRefused(String shown) throws Exception {
        signedIn.out();
        MockHttpServletResponse answer = show(get(READABLE), shown);
        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getHeader("WWW-Authenticate")).startsWith("Bearer").contains("invalid_token");
    }

    @Test
    void anExpiredTokenAndOneOfADisabledAccountAreAnsweredAsAnUnknownOne() throws Exception {
        String secret = tokens.create("cũ", TokenScope.READ, 1, PASSWORD);
        MockHttpServletResponse unknown = show(get(READABLE), "chiso_" + "A".repeat(43));
        jdbc.sql("update app_user set enabled = false where username = ?")
                .param(OWNER)
                .update();
        entities.clear();
        MockHttpServletResponse disabled = show(get(READABLE), secret);
        jdbc.sql("update app_user set enabled = true where username = ?")
                .param(OWNER)
                .update();
        entities.clear();
        jdbc.sql("update api_token set expires_at = ?")
                .param(Instant.EPOCH.atOffset(ZoneOffset.UTC))
                .update();
        MockHttpServletResponse expired = show(get(READABLE), secret);
        for (MockHttpServletResponse answer : List.of(disabled, expired)) {
            assertThat(answer.getStatus()).isEqualTo(401);
            assertThat(answer.getContentAsString()).isEqualTo(unknown.getContentAsString());
        }
    }

    @Test
    void aTokenOpensNothingWhileThePasswordIsALentOne() throws Exception {
        String secret = tokens.create("đọc", TokenScope.READ, 30, PASSWORD);
        jdbc.sql("update app_user set must_change_password = true where username = ?")
                .param(OWNER)
                .update();
        entities.clear();
        assertThat(show(get(READABLE), secret).getStatus()).isEqualTo(403);
    }

    @Test
    void tokensEndWithThePasswordAndWithTheAccount() throws Exception {
        String secret = tokens.create("đọc", TokenScope.READ, 30, PASSWORD);
        accounts.changePassword(PASSWORD, "một câu khác cho mật khẩu");
        assertThat(tokens.own()).isEmpty();
        signedIn.out();
        assertThat(show(get(READABLE), secret).getStatus()).isEqualTo(401);

        as(OWNER, Roles.ICT_DEPARTMENT);
        tokens.create("đọc lại", TokenScope.READ, 30, "một câu khác cho mật khẩu");
        as("admin", Roles.ADMINISTRATOR);
        accounts.setEnabled(OWNER, false);
        assertThat(tokens.all()).noneMatch(token -> token.username().equals(OWNER));
    }

    @Test
    void aTokenIsMadeWithThePasswordOrWhereThereIsOneWithTheSecondStep() {
        assertThatExceptionOfType(TokenRefused.class)
                .isThrownBy(() -> tokens.create("x", TokenScope.READ, 30, "không phải"));
        Instant now = Instant.now();
        Device device = Device.join(twoSteps, PASSWORD, now);
        assertThat(tokens.asksForCode()).isTrue();
        assertThatExceptionOfType(TwoStepRefused.class)
                .isThrownBy(() -> tokens.create("x", TokenScope.READ, 30, PASSWORD));
        assertThat(tokens.create("x", TokenScope.READ, 30, device.code(now, 0))).startsWith("chiso_");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 366})
    void noTokenLivesLongerThanAYear(int days) {
        assertThatExceptionOfType(TokenRefused.class)
                .isThrownBy(() -> tokens.create("x", TokenScope.READ, days, PASSWORD));
    }

    @Test
    void anAccountHasTwentyAtMostAndExpiredOnesMakeRoom() {
        for (int i = 0; i < TokenService.MOST_TOKENS; i++) {
            tokens.create("mã " + i, TokenScope.READ, 30, PASSWORD);
        }
        assertThatExceptionOfType(TokenRefused.class)
                .isThrownBy(() -> tokens.create("thừa", TokenScope.READ, 30, PASSWORD));
        jdbc.sql("update api_token set expires_at = ? where name = 'mã 0'")
                .param(Instant.EPOCH.atOffset(ZoneOffset.UTC))
                .update();
        tokens.create("vừa", TokenScope.READ, 30, PASSWORD);
        assertThat(tokens.own()).extracting(ApiToken::name).contains("vừa").doesNotContain("mã 0");
    }

    @Test
    void nobodyEndsTheTokenOfAnotherButAdministrators() throws Exception {
        String secret = tokens.create("đọc", TokenScope.READ, 30, PASSWORD);
        long id = tokens.own().getFirst().id();
        as("somebody", Roles.LEADER);
        for (long one : List.of(id, 999_999_999L)) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as("there or not")
                    .isThrownBy(() -> tokens.revoke(one));
        }
        as("admin", Roles.ADMINISTRATOR);
        tokens.revoke(id);
        assertThatExceptionOfType(TokenRefused.class).isThrownBy(() -> tokens.revoke(id));
        signedIn.out();
        assertThat(show(get(READABLE), secret).getStatus()).isEqualTo(401);
    }

    @Test
    void makingEndingAndTheFirstUseOfADayAreInTheAuditTrail() throws Exception {
        String secret = tokens.create("nhật ký", TokenScope.READ, 30, PASSWORD);
        ApiToken token = tokens.own().getFirst();
        show(get(READABLE), secret);
        show(get(READABLE), secret);
        as(OWNER, Roles.ICT_DEPARTMENT);
        assertThat(tokens.own().getFirst().usedOn()).isNotNull();
        tokens.revoke(token.id());
        signedIn.out();
        show(get(READABLE), secret);
        assertThat(jdbc.sql("select action from audit_event where subject = ? order by id")
                        .param("token:" + token.id())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("token.create", "token.use", "token.revoke");
        assertThat(jdbc.sql("select count(*) from audit_event where action = 'token.refused'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void noOtherOriginIsToldThatItMayRead() throws Exception {
        String secret = tokens.create("đọc", TokenScope.READ, 30, PASSWORD);
        assertThat(show(get(READABLE).header("Origin", "https://example.com"), secret)
                        .getHeaderNames())
                .noneMatch(name -> name.startsWith("Access-Control-"));
        assertThat(web.perform(options(READABLE)
                                .header("Origin", "https://example.com")
                                .header("Access-Control-Request-Method", "GET")
                                .header("Access-Control-Request-Headers", "authorization"))
                        .andReturn()
                        .getResponse()
                        .getHeaderNames())
                .noneMatch(name -> name.startsWith("Access-Control-"));
    }

    private MockHttpServletResponse show(MockHttpServletRequestBuilder request, String secret) throws Exception {
        signedIn.out();
        return web.perform(request.header("Authorization", "Bearer " + secret))
                .andReturn()
                .getResponse();
    }

    private void as(String username, String role) {
        signedIn.as(NewAccount.ofNation(username, username, role, false));
    }
}
