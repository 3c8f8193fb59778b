package vn.chiso.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.security.token.TokenScope;
import vn.chiso.security.token.TokenService;
import vn.chiso.testing.LoadedDatabaseTest;
import vn.chiso.testing.OpenData;
import vn.chiso.testing.PostgresServer;

/** What depends on how a database orders and compares: pages and tokens on PostgreSQL; the rest is asked of H2. */
@LoadedDatabaseTest
@AutoConfigureMockMvc
class ApiPostgresTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        PostgresServer.freshDatabase(registry);
    }

    private final MockMvc web;
    private final TokenService tokens;
    private final SignedIn signedIn;

    @Autowired
    ApiPostgresTest(MockMvc web, TokenService tokens, ApplicationContext application) {
        this.web = web;
        this.tokens = tokens;
        signedIn = new SignedIn(application);
    }

    @ParameterizedTest
    @CsvSource({"observations.csv?basis=all, 40", "rollup.csv?unit=44, 20"})
    void pagesPutTogetherAreTheWholeTable(String address, int limit) throws Exception {
        List<String> whole = lines(new OpenData(web).get("/api/v1/" + address));
        List<String> together = new ArrayList<>(List.of(whole.getFirst()));
        String next = "/api/v1/" + address + "&limit=" + limit;
        while (next != null) {
            MockHttpServletResponse page = new OpenData(web).get(next);
            List<String> lines = lines(page);
            together.addAll(lines.subList(1, lines.size()));
            String link = page.getHeader("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        assertThat(whole).hasSizeGreaterThan(limit + 1);
        assertThat(together).isEqualTo(whole);
    }

    @Test
    void aTokenOpensTheDoorUntilItIsEnded() throws Exception {
        signedIn.as(NewAccount.ofNation("admin", "Quản trị", Roles.ADMINISTRATOR, false));
        String secret = tokens.create("thử", TokenScope.READ, 30, "correct horse battery");
        assertThat(show(secret)).isEqualTo(200);
        signedIn.as(NewAccount.ofNation("admin", "Quản trị", Roles.ADMINISTRATOR, false));
        assertThat(tokens.own().getFirst().usedOn()).isNotNull();
        tokens.revoke(tokens.own().getFirst().id());
        assertThat(show(secret)).isEqualTo(401);
    }

    private int show(String secret) throws Exception {
        signedIn.out();
        return web.perform(MockMvcRequestBuilders.get("/api/v1/units.csv").header("Authorization", "Bearer " + secret))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private static List<String> lines(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8).lines().toList();
    }
}
