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

        // the focus is back in the grid
        page.keyboard().press("Control+z");
        assertThat(other.locator("chiso-chart button[aria-label*='Sở Tư pháp']").first())
                .hasAttribute("aria-label", java.util.regex.Pattern.compile(".*khoảng 80.*"));
    }

    @Test
    void anEmptyCellTakesAnAnswerAndLeavingItSaves() {
        open(PLACE + "&group=thu_dien_tu");
        Locator row =
                page.locator(".dash__matrix tbody tr").filter(new Locator.FilterOptions().setHasText("UBND P. Bắc Lý"));
        assertThat(row.locator("td").first()).containsText("…");

        // the only agency without an answer is the last row
        page.locator("vaadin-grid-cell-content:has(.fig--none)").last().click();
        page.keyboard().press("F2");
        Locator field = page.locator("vaadin-grid .cell-editor input").first();
        assertThat(field).isFocused();
        page.keyboard().type("2,950");
        page.keyboard().press("Enter");
        assertThat(page.locator(".cell-editor__message")).containsText("hai cách");
        field.fill("15/29");
        page.locator("h1").click();
        assertThat(page.locator(".dash__grid")).containsText("51,72");
        assertThat(row).containsText("51,72");
    }
}
