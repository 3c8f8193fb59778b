package vn.chiso.scale;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;

/** The first visit and drilling down in Chromium, and what open pages cost the server. */
public final class PageMeasurement {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final int PORT = 8198;
    private static final int DRILLS = 20;
    private static final String USER = "cntt";
    private static final String DRAWN = ".kf, chiso-chart";
    private static final double MEGABYTE = 1024 * 1024;

    private static final int PER_PROVINCE = 3;

    /** Those that no reform has touched: what they are called by has figures. */
    private static final List<String> PROVINCES = List.of("01", "04", "11", "12", "14", "20", "22", "38", "40", "42");

    private static final String PASSWORD = "so-lieu-mo-phong";

    /** From the click until the page of another place, which comes some time after the address, stopped changing. */
    private static final String WATCH = """
        () => { window.drill = new Promise(done => addEventListener('click', () => {
          const place = () => document.querySelector('h1')?.textContent;
          const clicked = performance.now(), from = place();
          let last = clicked, timer;
          const quiet = () => {
            if (place() === from) { timer = setTimeout(quiet, 700); return; }
            watcher.disconnect(); done(last - clicked);
          };
          const watcher = new MutationObserver(() => {
            requestAnimationFrame(() => { last = performance.now(); });
            clearTimeout(timer);
            timer = setTimeout(quiet, 700);
          });
          watcher.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
        }, { capture: true, once: true })); }\
        """;

    private static final String LARGEST_PAINT = """
        () => new Promise(done => new PerformanceObserver(list =>
            done(list.getEntries().at(-1).startTime)).observe({ type: 'largest-contentful-paint', buffered: true }))\
        """;

    private static final String SLOWEST_INTERACTION = """
        () => new Promise(done => { let worst = 0;
          new PerformanceObserver(list => list.getEntries().forEach(one => {
            if (one.interactionId) { worst = Math.max(worst, one.duration); } }))
            .observe({ type: 'event', buffered: true, durationThreshold: 16 });
          setTimeout(() => done(worst), 500); })\
        """;

    private final ScaleReport report;
    private final Path folder;
    private final List<String> options;

    public PageMeasurement(ScaleReport report, Path folder, List<String> options) {
        this.report = report;
        this.folder = folder;
        this.options = new ArrayList<>(options);
        this.options.add("--chiso.security.idle=4h");
    }

    /** What has come from the server so far. */
    private static final class Traffic {

        private final AtomicLong bytes = new AtomicLong();
        private final AtomicLong requests = new AtomicLong();

        Traffic(Page page) {
            CDPSession network = page.context().newCDPSession(page);
            network.send("Network.enable");
            network.on("Network.loadingFinished", event -> {
                requests.incrementAndGet();
                bytes.addAndGet((long) event.get("encodedDataLength").getAsDouble());
            });
            network.on("Network.webSocketFrameReceived", event -> bytes.addAndGet(payload(event)));
        }

        private static long payload(JsonObject event) {
            return event.getAsJsonObject("response")
                    .get("payloadData")
                    .getAsString()
                    .getBytes(StandardCharsets.UTF_8)
                    .length;
        }
    }

    /** @param sessions how many pages are open at once; 0 for none */
    public void run(boolean pages, int sessions) throws IOException, InterruptedException {
        if (!java.nio.file.Files.isExecutable(CHROMIUM)) {
            report.line("No Chromium at %s", CHROMIUM);
            return;
        }
        List<String> program = List.of("-cp", System.getProperty("java.class.path"), "vn.chiso.ChisoApplication");
        List<String> vm =
                List.of("-Xmx2g", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");
        try (Server server = Server.start(PORT, folder.resolve("pages.log"), vm, program, options);
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(CHROMIUM)
                                .setArgs(
                                        List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")))) {
            if (pages) {
                visit(server, browser);
            }
            if (sessions > 0) {
                open(server, browser, sessions);
            }
        }
    }

    private void visit(Server server, Browser browser) {
        report.part("(d) In Chromium");
        try (BrowserContext context = browser.newContext()) {
            Page page = page(context);
            Traffic traffic = new Traffic(page);
            signIn(server, page);
            double paint = number(page.evaluate(LARGEST_PAINT));
            page.waitForTimeout(2_000);
            report.line(
                    "First visit, sign-in and dashboard: %d KB in %d requests, LCP %.0f ms",
                    traffic.bytes.get() >> 10, traffic.requests.get(), paint);
            double[] times = new double[DRILLS];
            double[] bytes = new double[DRILLS];
            for (int n = 0; n < DRILLS; n++) {
                page.navigate(server.address());
                Locator tiles = page.locator("[class*=tile]:visible[tabindex], button[class*=tile]:visible");
                tiles.first().waitFor();
                page.waitForTimeout(1_500);
                page.evaluate(WATCH);
                long before = traffic.bytes.get();
                tiles.nth((n * 3 + 1) % tiles.count()).click();
                times[n] = number(page.evaluate("() => window.drill"));
                bytes[n] = traffic.bytes.get() - before;
            }
            report.line(
                    "Drill-down to a province, until the page stopped changing: p50 %.0f ms, p95 %.0f ms; from the server"
                            + " p50 %.1f KB, most %.1f KB; slowest interaction (INP) %.0f ms",
                    ScaleReport.quantile(times, 0.5),
                    ScaleReport.quantile(times, 0.95),
                    ScaleReport.quantile(bytes, 0.5) / 1024,
                    ScaleReport.quantile(bytes, 1) / 1024,
                    number(page.evaluate(SLOWEST_INTERACTION)));
        }
    }

    /**
     * Pages are opened one after another and cut off from the server, which goes on holding them as it does those of
     * readers who shut their computers: so many at once are more than a machine has room for browsers.
     */
    private void open(Server server, Browser browser, int sessions) throws IOException, InterruptedException {
        report.part("(e) Open dashboards");
        BrowserContext first = opened(server, browser, "");
        long alone = live(server);
        hold(server, browser, sessions, "the nation's page", n -> "");
        hold(
                server,
                browser,
                PER_PROVINCE * PROVINCES.size(),
                "pages of ten provinces",
                n -> "?unit=" + PROVINCES.get(n % PROVINCES.size()));
        leave(server, first);
        report.line(
                "Live heap with one dashboard %.1f MB; after all left %.1f MB",
                alone / MEGABYTE, live(server) / MEGABYTE);
    }

    private void hold(Server server, Browser browser, int sessions, String what, IntFunction<String> address)
            throws IOException, InterruptedException {
        long before = live(server);
        List<BrowserContext> all = new ArrayList<>();
        for (int n = 0; n < sessions; n++) {
            all.add(opened(server, browser, address.apply(n)));
        }
        long together = live(server);
        report.line(
                "%d with %s: %.1f MB more, %.0f KB each",
                sessions, what, (together - before) / MEGABYTE, (together - before) / 1024.0 / sessions);
        for (BrowserContext one : all) {
            leave(server, one);
        }
    }

    private static BrowserContext opened(Server server, Browser browser, String address) {
        BrowserContext context = browser.newContext();
        Page page = page(context);
        signIn(server, page);
        if (!address.isEmpty()) {
            page.navigate(server.address() + address);
        }
        settle(page);
        context.setOffline(true);
        page.close();
        return context;
    }

    private static void leave(Server server, BrowserContext context) {
        context.setOffline(false);
        Page page = context.newPage();
        page.navigate(server.address());
        settle(page);
        page.locator("button.account:visible").first().click();
        page.locator(".menu__item:visible").last().click();
        page.waitForURL(address -> address.contains("login"));
        context.close();
    }

    private static void settle(Page page) {
        page.locator(DRAWN).first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static Page page(BrowserContext context) {
        context.setDefaultTimeout(120_000);
        return context.newPage();
    }

    private static void signIn(Server server, Page page) {
        page.navigate(server.address() + "login");
        page.locator("input[name=username]").fill(USER);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(address -> !address.contains("login"));
        page.locator(DRAWN).first().waitFor();
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    /** Bytes of objects that are reachable, by the virtual machine's own count. */
    private static long live(Server server) throws IOException, InterruptedException {
        long total = 0;
        for (int n = 0; n < 2; n++) {
            Process count = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            String.valueOf(server.pid()),
                            "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            try (BufferedReader lines = count.inputReader()) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("Total")) {
                        total = Long.parseLong(line.strip().split("\\s+", -1)[2]);
                    }
                }
            }
            count.waitFor();
        }
        return total;
    }
}
