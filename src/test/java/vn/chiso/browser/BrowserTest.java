package vn.chiso.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.chiso.savedview.ui.HandTicker;
import vn.chiso.security.AccountService;
import vn.chiso.security.NewAccount;
import vn.chiso.security.Roles;

/** A signed-in page of the running application with the five reports; remembers every host that the page asked. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:browser;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "chiso.data-dir=target/test-data",
            "chiso.audit.sealing=false",
            "CHISO_ADMIN_PASSWORD=" + BrowserTest.PASSWORD
        })
@Import(HandTicker.Wound.class)
abstract class BrowserTest {

    static final String PASSWORD = "correct horse battery";

    @LocalServerPort
    private int port;

    private @Nullable BrowserContext context;
    private final Set<String> hosts = new TreeSet<>();

    /** Who opens rounds and changes figures; administrators do not. */
    static final String ICT = "cntt";

    @Autowired
    private AccountService accounts;

    /** The page under test, signed in as the ICT department. */
    protected Page page;

    @BeforeEach
    void signIn() {
        if (accounts.find(ICT).isEmpty()) {
            accounts.createAtStart(NewAccount.ofNation(ICT, "Cơ quan CNTT", Roles.ICT_DEPARTMENT, false), PASSWORD);
        }
        newPage(ICT, 1440, 900, ColorScheme.LIGHT);
    }

    @AfterEach
    void close() {
        if (context != null) {
            context.close();
        }
    }

    /** Replaces the page by one of another size and scheme, signed in anew. */
    protected final void newPage(int width, int height, ColorScheme scheme) {
        newPage(ICT, width, height, scheme);
    }

    /** The same, signed in as somebody else with the same password. */
    protected final void newPage(String username, int width, int height, ColorScheme scheme) {
        Browser browser = Chromium.browser();
        close();
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("vi-VN")
                .setColorScheme(scheme));
        page = context.newPage();
        page.onRequest(request -> hosts.add(java.net.URI.create(request.url()).getScheme() + "://"
                + java.net.URI.create(request.url()).getHost()));
        page.navigate(url("login"));
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(address -> !address.contains("login"));
    }

    /** Opens an address of the dashboard such as {@code ?unit=44&year=2015}. */
    protected void open(String address) {
        page.navigate(url(address));
    }

    protected String url(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    /** Schemes and hosts that pages of this test asked for anything. */
    protected Set<String> askedHosts() {
        return Set.copyOf(hosts);
    }

    /** WCAG 2.2 A and AA violations of the page as it stands, each with the first element it concerns. */
    protected List<String> violations() {
        return violations("html");
    }

    /** The same of one part of the page, such as a dialog. */
    protected List<String> violations(String part) {
        return violations(new AxeBuilder(page)
                .include(part)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")));
    }

    /** Texts of the page that stand out too little from what is behind them. */
    protected List<String> faint() {
        return violations(new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    private static List<String> violations(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().map(BrowserTest::describe).toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " — "
                + rule.getNodes().getFirst().getHtml();
    }

    /** Keeps back what the page sends, until what is returned is run. */
    protected Runnable holdBack() {
        List<Route> held = new ArrayList<>();
        String sent = "**/*v-r=uidl*";
        page.route(sent, held::add);
        return () -> {
            List.copyOf(held).forEach(Route::resume);
            page.unroute(sent);
        };
    }

    /** Pastes onto what has the focus. The browser tells the body, whatever that is. */
    protected void paste(String copied) {
        page.evaluate("""
            copied => {
              const data = new DataTransfer();
              data.setData('text/plain', copied);
              document.body.dispatchEvent(
                new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }\
            """, copied);
    }
}
