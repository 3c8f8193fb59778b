package vn.chiso.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.chiso.security.AccountService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;
import vn.chiso.security.SignedIn;
import vn.chiso.security.token.TokenScope;
import vn.chiso.security.token.TokenService;
import vn.chiso.testing.LoadedDatabaseTest;

/**
 * Runs the examples of the README's section "Open data" as they are written. Not by curl: each command is read word by word
 * and its request goes through the whole chain of filters of the application, so that it needs no port and no program.
 * An option that the test does not know fails it.
 */
@LoadedDatabaseTest
@AutoConfigureMockMvc
class ReadmeExamplesTest {

    private static final String ACCOUNT = "readme-cntt";
    private static final String PASSWORD = "một câu cho ví dụ";
    private static final String HOST = "http://localhost:8080";
    private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

    private final MockMvc web;
    private final AccountService accounts;
    private final TokenService tokens;
    private final JdbcClient jdbc;
    private final SignedIn signedIn;

    @Autowired
    ReadmeExamplesTest(
            MockMvc web,
            AccountService accounts,
            TokenService tokens,
            JdbcClient jdbc,
            ApplicationContext application) {
        this.web = web;
        this.accounts = accounts;
        this.tokens = tokens;
        this.jdbc = jdbc;
        signedIn = new SignedIn(application);
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsAnswered() throws Exception {
        List<String> commands = commands();
        assertThat(commands).hasSizeGreaterThan(3);
        return commands.stream()
                .map(command -> DynamicTest.dynamicTest(command, () -> {
                    MockHttpServletResponse answer = run(command);
                    String body = answer.getContentAsString(StandardCharsets.UTF_8);
                    assertThat(answer.getStatus()).as(body).isEqualTo(200);
                    assertThat(body).isNotBlank().doesNotContain("\"outcome\":\"refused\"");
                    assertThat(body.lines().count() > 1 || body.startsWith("["))
                            .as("there is something in it")
                            .isTrue();
                }));
    }

    private MockHttpServletResponse run(String command) throws Exception {
        accounts.createAtStart(NewAccount.ofNation(ACCOUNT, "Ví Dụ", Roles.ICT_DEPARTMENT, false), PASSWORD);
        try {
            signedIn.as(NewAccount.ofNation(ACCOUNT, "Ví Dụ", Roles.ICT_DEPARTMENT, false));
            String token = tokens.create("ví dụ", TokenScope.WRITE, 1, PASSWORD);
            signedIn.out();
            return web.perform(request(words(command.replace("$CHISO_TOKEN", token))))
                    .andReturn()
                    .getResponse();
        } finally {
            signedIn.out();
            jdbc.sql("delete from api_token where username = ?").param(ACCOUNT).update();
            jdbc.sql("delete from app_user where username = ?").param(ACCOUNT).update();
        }
    }

    private static MockHttpServletRequestBuilder request(List<String> words) {
        assertThat(words.getFirst()).isEqualTo("curl");
        HttpMethod method = HttpMethod.GET;
        String address = "";
        byte[] body = new byte[0];
        boolean basic = false;
        List<String> headers = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            switch (words.get(i)) {
                case "-u" -> {
                    assertThat(words.get(++i)).isEqualTo("admin");
                    basic = true;
                }
                case "-H" -> headers.add(words.get(++i));
                case "-d" -> {
                    method = HttpMethod.POST;
                    body = words.get(++i).getBytes(StandardCharsets.UTF_8);
                }
                case "-i" -> {}
                case "-o" -> i++;
                default -> {
                    assertThat(words.get(i)).startsWith(HOST + "/");
                    address = words.get(i).substring(HOST.length());
                }
            }
        }
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.request(method, URI.create(address)).content(body);
        headers.forEach(header -> request.header(
                header.substring(0, header.indexOf(':')),
                header.substring(header.indexOf(':') + 1).strip()));
        return basic
                ? request.with(SecurityMockMvcRequestPostProcessors.httpBasic("admin", "correct horse battery"))
                : request;
    }

    private static List<String> commands() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        String section = readme.substring(readme.indexOf("## Open data"), readme.indexOf("## Map of the code"));
        return BLOCK.matcher(section)
                .results()
                .flatMap(block -> block.group(1).replace("\\\n", " ").lines())
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static List<String> words(String command) {
        Matcher matcher = WORD.matcher(command);
        return matcher.results().map(ReadmeExamplesTest::word).toList();
    }

    private static String word(MatchResult found) {
        return found.group(1) != null ? found.group(1) : found.group(2) != null ? found.group(2) : found.group(3);
    }
}
