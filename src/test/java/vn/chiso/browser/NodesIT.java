package vn.chiso.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.chiso.testing.PostgresServer;

/**
 * Two nodes behind HAProxy, started by the script that ships: a change on one node is seen on a page of the other, and
 * whoever worked on a node that was killed goes on after one reload. Skipped where there is no HAProxy.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NodesIT {

    private static final Logger LOG = LoggerFactory.getLogger(NodesIT.class);
    private static final Path SCRIPT = Path.of("src/docs/nodes/start.sh");
    private static final String PASSWORD = "correct horse battery";
    private static final String PLACE = "?unit=44&year=2015&indicator=email_staff_use_ratio";
    private static final Duration START = Duration.ofMinutes(5);
    private static final double A_SECOND = 1000;

    @TempDir
    private static Path data;

    private final String[] database = PostgresServer.freshDatabase();
    private final Map<String, Long> pids = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> log = new ConcurrentLinkedQueue<>();
    private final List<BrowserContext> contexts = new ArrayList<>();
    private @Nullable Process nodes;
    private int port;

    @BeforeAll
    void start() throws IOException {
        boolean there = Files.isExecutable(Path.of("/usr/sbin/haproxy"));
        if (!there && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("This test is required, but there is no HAProxy (Debian: haproxy)");
        }
        Assumptions.assumeTrue(there, "no HAProxy on this machine (Debian: apt-get install haproxy)");
        Chromium.browser();
        port = freePorts();
        List<String> command = new ArrayList<>(List.of(
                SCRIPT.toString(),
                String.valueOf(port),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "vn.chiso.ChisoApplication",
                "--chiso.data-dir=" + data,
                "--chiso.backup.at=never",
                "--CHISO_ADMIN_PASSWORD=" + PASSWORD));
        command.addAll(List.of(database));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().merge("PATH", "/usr/sbin", (path, more) -> path + ":" + more);
        Process started = builder.start();
        nodes = started;
        Thread.ofPlatform().daemon().start(() -> read(started));
        Awaitility.await().atMost(START).until(() -> answers(port + 1) && answers(port + 2) && answers(port));
        createAccount();
    }

    @AfterAll
    void stop() throws InterruptedException {
        contexts.forEach(BrowserContext::close);
        if (nodes != null) {
            nodes.destroy();
            nodes.waitFor(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void anEditOnOneNodeIsSeenOnTheOtherAndAKilledNodeCostsOneReload() {
        Page here = page();
        Page there = page();
        String first = node(here);
        assertThat(node(there)).as(String.join("\n", log)).isNotEqualTo(first);
        assertThat(bar(there)).hasAttribute("aria-label", Pattern.compile(".*80.*"));

        enter(here, "81,5");
        assertThat(bar(there))
                .hasAttribute(
                        "aria-label",
                        Pattern.compile(".*81,5.*"),
                        new LocatorAssertions.HasAttributeOptions().setTimeout(A_SECOND));

        ProcessHandle.of(Objects.requireNonNull(pids.get(first))).orElseThrow().destroyForcibly();
        Locator lost = here.locator(".v-system-error, .v-reconnect-dialog").first();
        assertThat(lost).isVisible();
        here.reload();
        assertThat(bar(here)).hasAttribute("aria-label", Pattern.compile(".*81,5.*"));
        assertThat(here.url()).endsWith(PLACE);
        assertThat(node(here)).isNotEqualTo(first);

        enter(here, "82,5");
        assertThat(bar(there)).hasAttribute("aria-label", Pattern.compile(".*82,5.*"));

        assertThat(database()
                        .sql("select count(*) from audit_event where action = 'sign_in.kept'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private static void enter(Page page, String value) {
        page.locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*(≈ )?8\\d")))
                .first()
                .click();
        page.keyboard().press("F2");
        assertThat(page.locator("vaadin-grid vaadin-text-field input").first()).isFocused();
        page.keyboard().press("Control+A");
        page.keyboard().type(value);
        page.keyboard().press("Enter");
        assertThat(bar(page)).hasAttribute("aria-label", Pattern.compile(".*" + value + ".*"));
    }

    private static Locator bar(Page page) {
        return page.locator("chiso-chart button[aria-label*='Sở Tư pháp']").first();
    }

    /** A page of a browser of its own, signed in. */
    private Page page() {
        BrowserContext context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1440, 900)
                        .setLocale("vi-VN"));
        contexts.add(context);
        Page page = context.newPage();
        page.navigate(url(""));
        page.locator("input[name=username]").fill("cntt");
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(address -> address.startsWith(url("")) && !address.contains("login"));
        page.navigate(url(PLACE));
        return page;
    }

    private static String node(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("CHISO_NODE"))
                .map((Cookie cookie) -> cookie.value)
                .findFirst()
                .orElse("");
    }

    private String url(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    private void createAccount() {
        database().sql("""
                insert into app_user (id, username, display_name, password_hash, role, signs_in_by, must_change_password,
                                      enabled, created_at, password_changed_at, totp_last_step, version)
                select nextval('id_seq'), 'cntt', 'Cơ quan CNTT', password_hash, 'ICT_DEPARTMENT', 'LOCAL', false, true,
                       created_at, password_changed_at, 0, 0
                from app_user where username = 'admin'""").update();
    }

    private JdbcClient database() {
        Map<String, String> options = Stream.of(database)
                .map(option -> option.split("=", 2))
                .collect(Collectors.toMap(option -> option[0], option -> option[1]));
        return JdbcClient.create(new DriverManagerDataSource(
                options.getOrDefault("--spring.datasource.url", ""),
                options.getOrDefault("--spring.datasource.username", ""),
                options.getOrDefault("--spring.datasource.password", "")));
    }

    private void read(Process started) {
        Pattern pid = Pattern.compile("node ([ab]): (\\d+)");
        try (BufferedReader said = started.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                log.add(line);
                Matcher named = pid.matcher(line);
                if (named.matches()) {
                    pids.put(named.group(1), Long.valueOf(named.group(2)));
                }
            }
        } catch (IOException ended) {
            log.add(String.valueOf(ended));
        }
    }

    private static boolean answers(int port) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/styles.css"))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The first of three that nobody listens on. */
    private static int freePorts() throws IOException {
        while (true) {
            try (ServerSocket first = new ServerSocket(0);
                    ServerSocket second = new ServerSocket(first.getLocalPort() + 1);
                    ServerSocket third = new ServerSocket(second.getLocalPort() + 1)) {
                return third.getLocalPort() - 2;
            } catch (BindException taken) {
                LOG.debug("Not free: {}", taken.getMessage());
            }
        }
    }
}
