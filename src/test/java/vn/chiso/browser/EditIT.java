package vn.chiso.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** One number typed into the grid is saved and moves the charts of every open page. */
class EditIT extends BrowserTest {

    private static final String PLACE = "?unit=44&year=2015&indicator=email_staff_use_ratio";

    @Test
    void anEditMovesTheChartOfAnotherOpenPage() {
        open(PLACE);
        Page other = page.context().newPage();
        other.navigate(url(PLACE));
        assertThat(other.locator("chiso-chart button[aria-label*='Sở Tư pháp']").first())
                .hasAttribute("aria-label", java.util.regex.Pattern.compile(".*80.*"));

        Locator cell = page.locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText("≈ 80"))
                .first();
        cell.click();
        page.keyboard().press("F2");
        assertThat(page.locator("vaadin-grid vaadin-text-field input").first()).isFocused();
        page.keyboard().press("Control+A");
        page.keyboard().type("81,5");
        page.keyboard().press("Enter");

        assertThat(page.locator("chiso-chart button[aria-label*='Sở Tư pháp']").first())
                .hasAttribute("aria-label", java.util.regex.Pattern.compile(".*81,5.*"));
        assertThat(other.locator("chiso-chart button[aria-label*='Sở Tư pháp']").first())
                .hasAttribute("aria-label", java.util.regex.Pattern.compile(".*81,5.*"));
    }
}
