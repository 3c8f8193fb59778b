package vn.chiso.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.security.token.TokenScope;
import vn.chiso.testing.LoadedDatabaseTest;

@LoadedDatabaseTest
@AutoConfigureMockMvc
@Transactional
class EntryApiTest {

    private static final String NEW = """
        {"agency": "P44:so-tu-phap", "indicator": "email_staff_use_ratio", "period": 2016, "answer": "97,82%"}\
        """;

    private final MockMvc web;
    private final JdbcClient jdbc;
    private long before;

    @Autowired
    EntryApiTest(MockMvc web, JdbcClient jdbc) {
        this.web = web;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void count() {
        before = statements();
    }

    @Test
    void aDryRunTellsWhatWouldBecomeOfEachAndWritesNothing() throws Exception {
        JsonNode told = told(200, "?dryRun=true", "[" + NEW + "," + held("61.5", "null", "đếm lại") + "]");
        assertThat(told.get(0).get("outcome").stringValue()).isEqualTo("new");
        assertThat(told.get(1).get("outcome").stringValue()).isEqualTo("refused");
        assertThat(told.get(1).get("version").intValue()).as("what to send").isEqualTo(heldVersion());
        assertThat(statements()).isEqualTo(before);
    }

    @Test
    void figuresAreEnteredAndSendingThemAgainChangesNothing() throws Exception {
        String both = "[" + NEW + "," + held("61.5", String.valueOf(heldVersion()), "đếm lại") + "]";
        assertThat(outcomes(told(200, "", both))).containsExactly("new", "changed");
        assertThat(statements()).isEqualTo(before + 2);
        assertThat(outcomes(told(200, "", both))).containsExactly("unchanged", "unchanged");
        assertThat(statements()).isEqualTo(before + 2);
    }

    @Test
    void oneThatIsRefusedKeepsAllOut() throws Exception {
        JsonNode told = told(
                422, "", "[" + NEW + "," + NEW.replace("97,82%", "rất nhiều").replace("2016", "2017") + "]");
        assertThat(outcomes(told)).containsExactly("new", "refused");
        assertThat(told.get(1).get("reason").stringValue()).contains("rất nhiều");
        assertThat(statements()).isEqualTo(before);
    }

    @Test
    void aChangeNeedsTheVersionThatItsSenderSaw() throws Exception {
        for (String seen : List.of("null", String.valueOf(heldVersion() + 1))) {
            assertThat(outcomes(told(422, "", "[" + held("61.5", seen, "đếm lại") + "]")))
                    .containsExactly("refused");
        }
        assertThat(outcomes(told(422, "", "[" + NEW.replace("}", ", \"version\": 3}") + "]")))
                .as("nothing is there that could have been seen")
                .containsExactly("refused");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"97,82%\"|new",
                "97.82|new",
                "{\"numerator\": 12, \"denominator\": 13}|new",
                "\"12/13\"|new",
                "\"2,950\"|refused",
                "1e29|refused",
                "1e999999|refused",
                "1e-999999|refused",
                "true|refused",
                "{\"numerator\": 12, \"denominator\": 0}|refused",
                "\"=1+1\"|refused"
            })
    void answersAreReadAsEverywhere(String answer, String outcome) throws Exception {
        String entry = NEW.replace("\"97,82%\"", answer);
        assertThat(outcomes(told(200, "?dryRun=true", "[" + entry + "]"))).containsExactly(outcome);
    }

    @Test
    void aPartAndAPeriodThatNobodyAskedAboutAreEntered() throws Exception {
        String part = jdbc.sql("""
                        select i.code, t.label from dimension_item t
                        join indicator i on i.dimension_type_id = t.type_id
                        where i.kind = 'COUNT' order by i.code, t.label limit 1\
                        """)
                .query((row, n) -> """
                        {"agency": "P44:so-tu-phap", "indicator": "%s", "item": "%s", "answer": 5,
                         "period": {"kind": "quarter", "start": "2016-01-01", "end": "2016-03-31"}}\
                        """.formatted(row.getString("code"), row.getString("label")))
                .single();
        assertThat(outcomes(told(200, "", "[" + part + "]"))).containsExactly("new");
        assertThat(outcomes(told(200, "", "[" + part + "]"))).containsExactly("unchanged");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P44:so-tu-phap|P44:khong-co",
                "email_staff_use_ratio|khong_co",
                "2016, |{\"kind\": \"round\", \"start\": \"2016-01-01\", \"end\": \"2016-03-31\"}, ",
                "2016, |2016, \"item\": \"không có\", "
            })
    void whatIsNotKnownIsRefusedByItself(String from, String to) throws Exception {
        JsonNode told = told(200, "?dryRun=true", "[" + NEW.replace(from, to) + "," + NEW + "," + NEW + "]");
        assertThat(outcomes(told)).containsExactly("refused", "new", "refused");
        assertThat(told.get(2).get("reason").stringValue()).as("twice").isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|5,000",
                "{}|5,000",
                "[1]|0",
                "[{}]|answer",
                "not json|JSON",
                "[[[[[[1]]]]]]|JSON",
                "[{\"colour\": 1}]|colour",
                "[{\"agency\": \"a\", \"agency\": \"b\"}]|JSON",
                "[] []|JSON",
                "[{\"agency\": 1, \"indicator\": \"b\", \"period\": 2016, \"answer\": 1}]|agency",
                "[{\"agency\": \"a\", \"indicator\": \"b\", \"period\": 20160, \"answer\": 1}]|period",
                "[{\"agency\": \"a\", \"indicator\": \"b\", \"period\": {\"kind\": \"week\"}, \"answer\": 1}]|period",
                "[{\"agency\": \"a\", \"indicator\": \"b\", \"period\": 2016, \"answer\": {\"x\": 1}}]|x",
                "[{\"agency\": \"a\", \"indicator\": \"b\", \"period\": 2016, \"answer\": [1]}]|answer"
            })
    void whatIsNoListOfFiguresIsRefusedAndNamed(String body, String named) throws Exception {
        MockHttpServletResponse answer = send("", body, "application/json", Roles.ICT_DEPARTMENT);
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains(named);
    }

    @Test
    void tooMuchIsNotRead() throws Exception {
        String many = IntStream.rangeClosed(0, EntryReader.MOST_ENTRIES)
                .mapToObj(i -> "1")
                .collect(Collectors.joining(",", "[", "]"));
        assertThat(send("", many, "application/json", Roles.ICT_DEPARTMENT).getStatus())
                .isEqualTo(400);
        String large = "[" + " ".repeat(EntryReader.LARGEST) + "]";
        assertThat(send("", large, "application/json", Roles.ICT_DEPARTMENT).getStatus())
                .isEqualTo(413);
        assertThat(send("", "[" + NEW + "]", "text/plain", Roles.ICT_DEPARTMENT).getStatus())
                .isEqualTo(415);
        assertThat(send("?dryrun=true", "[" + NEW + "]", "application/json", Roles.ICT_DEPARTMENT)
                        .getStatus())
                .as("a word that is not known does not write")
                .isEqualTo(400);
    }

    @Test
    void aTokenThatMayWriteDoesNotMakeAWriterOfItsAccount() throws Exception {
        for (String role : List.of(Roles.LEADER, Roles.INSPECTION_TEAM, Roles.ADMINISTRATOR)) {
            assertThat(send("?dryRun=true", "[" + NEW + "]", "application/json", role)
                            .getStatus())
                    .as(role)
                    .isEqualTo(403);
        }
    }

    private JsonNode told(int status, String query, String body) throws Exception {
        MockHttpServletResponse answer = send(query, body, "application/json", Roles.ICT_DEPARTMENT);
        String text = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(text).isEqualTo(status);
        return JsonMapper.shared().readTree(text);
    }

    private MockHttpServletResponse send(String query, String body, String type, String role) throws Exception {
        Authentication account = SignedIn.authentication(NewAccount.ofNation("cntt", "CNTT", role, false));
        List<GrantedAuthority> authorities = new ArrayList<>(account.getAuthorities());
        authorities.add(new SimpleGrantedAuthority(TokenScope.WRITE.authority()));
        return web.perform(MockMvcRequestBuilders.post("/api/v1/observations" + query)
                        .contentType(type)
                        .content(body)
                        .with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                                Objects.requireNonNull(account.getPrincipal()), null, authorities))))
                .andReturn()
                .getResponse();
    }

    private static List<String> outcomes(JsonNode told) {
        List<String> outcomes = new ArrayList<>();
        told.forEach(one -> outcomes.add(one.get("outcome").stringValue()));
        return outcomes;
    }

    private long statements() {
        return jdbc.sql("select count(*) from statement").query(Long.class).single();
    }

    private int heldVersion() {
        return jdbc.sql("select o.version " + HELD).query(Integer.class).single();
    }

    /** An answer over the first percentage that a single agency states. */
    private String held(String answer, String version, String reason) {
        return jdbc.sql("select a.agency_key, i.code, p.kind, p.start_on, p.end_on " + HELD)
                .query((row, n) -> """
                    {"agency": "%s", "indicator": "%s", "period": {"kind": "%s", "start": "%s", "end": "%s"},
                     "answer": %s, "version": %s, "reason": "%s"}\
                    """.formatted(
                                row.getString("agency_key"),
                                row.getString("code"),
                                row.getString("kind"),
                                row.getString("start_on"),
                                row.getString("end_on"),
                                answer,
                                version,
                                reason))
                .single();
    }

    private static final String HELD = """
        from observation o
        join subject s on s.id = o.subject_id
        join agency a on a.id = s.agency_id
        join indicator i on i.id = o.indicator_id
        join period p on p.id = o.period_id
        where o.derived = false and o.item_id = 1 and i.kind = 'PERCENT' and i.code = 'email_staff_use_ratio'
        order by o.id limit 1\
        """;
}
