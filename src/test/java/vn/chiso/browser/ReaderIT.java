package vn.chiso.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chiso.reading.SampleReport;

/** From a number of a report to its figure, and from the figure back to its sentence. */
class ReaderIT extends BrowserTest {

    private static final String REPORT = "reader?document=003";
    private static final String ON_THE_OVERVIEW = "Mở trên trang tổng quan";

    @BeforeEach
    void theReportIsThere() {
        open(REPORT);
        assertThat(page.locator(".reader__panel")).isVisible();
        if (numbers().count() > 0) {
            return;
        }
        page.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Nạp văn bản"))
                .click();
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(
                        new FilePayload("mau.txt", "text/plain", SampleReport.TEXT.getBytes(StandardCharsets.UTF_8)));
        assertThat(numbers().first()).isVisible();
    }

    @Test
    void theMouseGoesFromNumberToFigureToSentence() {
        number("13/3").click();
        Locator card = page.locator(".statement-card");
        assertThat(card).containsText("13/3");
        card.getByText(ON_THE_OVERVIEW).click();
        Locator source = page.locator("#source a[href^='reader']").first();
        assertThat(source).isVisible();
        source.click();
        assertThat(chosen()).hasText("13/3");
        assertThat(chosen()).isInViewport();
    }

    @Test
    void theKeyboardGoesTheSameWay() {
        Keyboard keys = new Keyboard(page);
        keys.tabTo("13/3");
        keys.press("Enter");
        assertThat(page.locator(".statement-card")).containsText("13/3");
        keys.tabTo(ON_THE_OVERVIEW);
        keys.press("Enter");
        Locator source = page.locator("#source a[href^='reader']").first();
        assertThat(source).isVisible();
        source.focus();
        keys.press("Enter");
        assertThat(chosen()).hasText("13/3");
        Assertions.assertThat(keys.flaws()).isEmpty();
    }

    @Test
    void axeFindsNothingBesideAText() {
        number("13/3").click();
        assertThat(page.locator(".statement-card")).isVisible();
        Assertions.assertThat(violations()).isEmpty();
        newPage(390, 844, ColorScheme.DARK);
        open(REPORT + "&figure=003-F045");
        assertThat(chosen()).isVisible();
        Assertions.assertThat(violations()).isEmpty();
    }

    private Locator numbers() {
        return page.locator(".passage .number");
    }

    private Locator number(String written) {
        return numbers().filter(new Locator.FilterOptions().setHasText(written)).first();
    }

    private Locator chosen() {
        return page.locator(".number--chosen");
    }
}
