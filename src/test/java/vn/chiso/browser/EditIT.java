package vn.chiso.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.Assertions;
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

    @Test
    void aBlockFromASpreadsheetIsAskedWrittenAndTakenBackWhole() {
        open(PLACE);
        focusFirst();
        paste("82,5%\tcó\r\n41,250\tkhoảng\r\n");
        Locator dialog = page.locator("vaadin-dialog.paste");
        Locator save = dialog.locator("vaadin-button[theme~='primary']");
        assertThat(save).hasText("Trả lời 1 câu hỏi để ghi 3 ô");
        assertThat(save).isDisabled();
        assertThat(dialog).containsText("“khoảng”: hãy trả lời có hoặc không");
        Locator decimals = dialog.locator(".paste__reading").last();
        assertThat(dialog.locator(".paste__reading").first()).isFocused();
        Assertions.assertThat(violations(".paste")).isEmpty();
        page.keyboard().press("Tab");
        assertThat(decimals).isFocused();
        page.keyboard().press("Enter");
        assertThat(save).hasText("Ghi 3 ô, bỏ qua 1 ô sai");
        assertThat(save).isFocused();
        page.keyboard().press("Enter");

        Locator bar =
                page.locator("chiso-chart button[aria-label*='Sở Tư pháp']").first();
        assertThat(bar).hasAttribute("aria-label", java.util.regex.Pattern.compile(".*82,5.*"));
        assertThat(page.locator("vaadin-notification-card")).containsText("Đã ghi 3 ô");
        assertThat(dialog).hasCount(0);
        page.keyboard().press("Control+z");
        assertThat(bar).hasAttribute("aria-label", java.util.regex.Pattern.compile(".*khoảng 80.*"));
        assertThat(page.locator("vaadin-notification-card")
                        .filter(new Locator.FilterOptions().setHasText("Đã hoàn tác 3 ô")))
                .isVisible();
    }

    @Test
    void thePreviewIsLeftByEscAndTheCellHasTheFocusAgain() {
        newPage(390, 844, ColorScheme.LIGHT);
        open(PLACE);
        focusFirst();
        paste("12,481\tcó\n");
        assertThat(page.locator("vaadin-dialog.paste .paste__reading").first()).isFocused();
        Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        page.keyboard().press("Escape");
        assertThat(page.locator("vaadin-dialog.paste")).hasCount(0);
        page.waitForFunction("document.activeElement.localName === 'vaadin-grid'");
    }

    @Test
    void whatIsTypedBeforeTheCellIsOpenStandsInIt() {
        open(PLACE);
        focusFirst();
        Runnable release = holdBack();
        page.keyboard().type("81,9");
        page.keyboard().press("Backspace");
        page.keyboard().type("57");
        release.run();
        Locator field = page.locator("vaadin-grid .cell-editor input");
        assertThat(field).hasValue("81,57");
        page.keyboard().press("Escape");
        assertThat(field).hasCount(0);

        // over the number, beside which the word of the source stays
        focusFirst();
        release = holdBack();
        page.keyboard().press("F2");
        page.keyboard().type("83");
        release.run();
        assertThat(field).hasValue("khoảng 83");
        page.keyboard().press("Escape");
        assertThat(field).hasCount(0);
    }

    @Test
    void escWhileAnAnswerIsOnItsWayLeavesTheCellAndUndoTakesTheAnswerBack() {
        open(PLACE);
        focusFirst();
        page.keyboard().type("84");
        assertThat(page.locator("vaadin-grid .cell-editor input")).hasValue("84");
        Runnable release = holdBack();
        page.keyboard().press("Enter");
        assertThat(page.locator(".figure-grid .line-state[data-phase=saving]")).containsText("đang lưu");
        page.keyboard().press("Escape");
        assertThat(page.locator(".cell-editor")).not().isVisible();
        page.keyboard().press("Control+z");
        release.run();
        Locator notices = page.locator("vaadin-notification-card");
        assertThat(notices.filter(new Locator.FilterOptions().setHasText("Đã hoàn tác")))
                .isVisible();
        assertThat(page.locator(".cell-editor")).hasCount(0);
        assertThat(page.locator("chiso-chart button[aria-label*='Sở Tư pháp']").first())
                .hasAttribute("aria-label", java.util.regex.Pattern.compile(".*khoảng 80.*"));
    }

    /** Puts the focus on the cell of the first number of the grid. */
    private void focusFirst() {
        Locator first = page.locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText("≈ 80"))
                .first();
        assertThat(first).isVisible();
        first.evaluate("content => content.assignedSlot.parentElement.focus()");
    }
}
