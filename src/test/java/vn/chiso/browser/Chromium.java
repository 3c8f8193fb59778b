package vn.chiso.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The machine's own Chromium, started once for all browser tests of a JVM; nothing is downloaded. */
final class Chromium {

    private static final Logger log = LoggerFactory.getLogger(Chromium.class);

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** How long a busy machine may take before something counts as missing; nothing waits that long when it is there. */
    private static final double PATIENCE = 30_000;

    private static final class Holder {
        static final Playwright PLAYWRIGHT = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        static final Browser BROWSER = launch();

        private static Browser launch() {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            return PLAYWRIGHT
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable().orElseThrow())
                            .setArgs(QUIET));
        }
    }

    private Chromium() {}

    /** The browser; without one the calling test is skipped, or fails where a browser is required. */
    static Browser browser() {
        if (executable().isEmpty()) {
            boolean required = "true".equals(System.getenv("CI")) || "required".equals(System.getProperty("browser"));
            if (required) {
                throw new IllegalStateException(
                        "Browser tests are required, but there is no Chromium (Debian: chromium)");
            }
            log.warn("Browser tests skipped: no Chromium on this machine (Debian: apt-get install chromium)");
            Assumptions.abort("no Chromium");
        }
        return Holder.BROWSER;
    }

    private static Optional<Path> executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
