package vn.chiso.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Agencies side by side, their ranks and targets: what is drawn, reached by keyboard and saved. */
class CompareIT extends BrowserTest {

    private static final String ELEVEN = "compare?unit=44&subjects=inspected&years=2015"
            + "&indicators=email_staff_use_ratio,hr_records_updated_ratio,onestop_records_ratio,sec_av_licensed_ratio"
            + "&sort=email_staff_use_ratio&show=";

    @Test
    void theKeyboardGoesFromAMarkToItsSourceAndBack() {
        open(ELEVEN + "bars");
        mark("Sở Tư pháp").waitFor();
        Keyboard keys = new Keyboard(page);
        keys.tabTo("Sở Tư pháp, khoảng 80 %, năm 2015");
        keys.go("ArrowDown", "H. Bố Trạch, hai số liệu trái nhau");
        String conflict = keys.focused();
        keys.press("Enter");
        assertThat(page.locator(".source-dialog .source-panel__value--conflict"))
                .hasCount(2);
        keys.press("Escape");
        assertThat(page.locator(".source-dialog")).hasCount(0);
        Assertions.assertThat(keys.focused()).isEqualTo(conflict);
        Assertions.assertThat(keys.flaws()).isEmpty();
    }

    @Test
    void aFigureOfTheRankingLeadsToItsSourceAndBack() {
        open(ELEVEN + "table");
        Locator figure = page.locator(".compare-rank button[aria-label^='Sở Tư pháp']");
        figure.focus();
        figure.press("Enter");
        assertThat(page.locator(".source-dialog")).containsText("II.3.b");
        page.keyboard().press("Escape");
        assertThat(page.locator(".source-dialog")).hasCount(0);
        assertThat(figure).isFocused();
    }

    @ParameterizedTest
    @CsvSource({"bars, 10", "multiples, 20", "radar, 9", "scatter, 6", "heat, 40"})
    void everyKindIsDrawnWithMarksThatHaveNames(String kind, int fewest) {
        open(ELEVEN + kind);
        mark("Lệ Thủy").waitFor();
        Locator marks = page.locator("chiso-chart .chiso-chart__mark");
        Assertions.assertThat(marks.count()).isGreaterThanOrEqualTo(fewest);
        Assertions.assertThat(marks.evaluateAll("all => all.filter((one) => !one.ariaLabel?.trim()).length"))
                .as("marks without a name")
                .isEqualTo(0);
        Assertions.assertThat(page.locator("chiso-chart svg").first().evaluate("""
                svg => [...svg.querySelectorAll('path, rect, circle')]
                  .filter((shape) => shape.getBoundingClientRect().width > 0).length\
                """))
                .as("shapes that can be seen")
                .isNotEqualTo(0);
        Assertions.assertThat(page.locator("chiso-chart").evaluateAll("""
                all => all.filter((chart) => !chart.querySelector('[role][aria-label]:not(button)')
                  && !chart.ariaLabel).length\
                """))
                .as("charts without a name")
                .isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource({
        "radar, 4 tỷ lệ của 4 nơi",
        "scatter, nơi có cả hai số",
        "heat, Hồ sơ CBCC đã nhập",
        "multiples, Lệ Thủy"
    })
    void everyKindIsSavedWithItsTitleAndSources(String kind, String said) throws IOException {
        open(ELEVEN + kind);
        mark("Lệ Thủy").waitFor();
        String title = page.locator(".compare__card h2").first().innerText();
        String drawing = Files.readString(save("SVG"));
        Assertions.assertThat(drawing).contains("Nguồn:", said, "năm 2015");
        Assertions.assertThat(drawing.replaceAll("\\s+", " ")).contains(title.strip());
        BufferedImage picture = ImageIO.read(save("PNG").toFile());
        Assertions.assertThat(picture.getWidth()).isGreaterThan(1_000);
        Assertions.assertThat(picture.getHeight()).isGreaterThan(300);
    }

    @Test
    void theHeadsOfTheTurnedTableStayWhenItIsScrolled() {
        page.setViewportSize(1100, 600);
        open("compare?unit=44&subjects=inspected&years=2013,2014,2015"
                + "&indicators=email_staff_use_ratio,hr_records_updated_ratio,sec_firewall_yn,onestop_records_ratio");
        Locator name = cell("Sở Tư pháp");
        Locator head = cell("Đối tượng");
        name.waitFor();
        BoundingBox nameBefore = name.boundingBox();
        BoundingBox headBefore = head.boundingBox();
        page.locator("vaadin-grid.pivot").evaluate("grid => { grid.$.table.scrollLeft = 300; }");
        Assertions.assertThat(cell("Sở Tư pháp").boundingBox().x).isEqualTo(nameBefore.x);
        Assertions.assertThat(name.boundingBox().y).isEqualTo(nameBefore.y);
        page.locator("vaadin-grid.pivot").evaluate("grid => { grid.$.table.scrollTop = 60; }");
        Assertions.assertThat(head.boundingBox().y).isEqualTo(headBefore.y);
        Assertions.assertThat(name.boundingBox().y).isLessThan(nameBefore.y);
        Assertions.assertThat((Boolean) page.locator("vaadin-grid.pivot")
                        .evaluate("grid => grid.$.table.scrollLeft > 0 && grid.$.table.scrollTop > 0"))
                .as("it was scrolled both ways")
                .isTrue();
    }

    @Test
    void theTurnedTableHasEveryRowAndColumnBeforeItIsScrolled() {
        page.setViewportSize(1100, 600);
        open("compare?unit=44&subjects=inspected&years=2013,2014,2015"
                + "&indicators=email_staff_use_ratio,hr_records_updated_ratio,sec_firewall_yn,onestop_records_ratio");
        cell("Sở Tư pháp").waitFor();
        Assertions.assertThat(page.locator("vaadin-grid.pivot").evaluate("""
                grid => {
                  grid.$.table.scrollTop = grid.$.table.scrollHeight;
                  grid.$.table.scrollLeft = grid.$.table.scrollWidth;
                  return [...grid.$.items.children]
                    .every((row) => row.children.length === 5 && !row.hasAttribute('loading'));
                }\
                """)).isEqualTo(true);
    }

    @Test
    void theKeyboardGoesFromAFigureOfTheTurnedTableToItsSourceAndBack() {
        open("compare?unit=44&subjects=inspected&years=2014,2015&indicators=email_staff_use_ratio");
        cell("Sở Tư pháp").waitFor();
        Keyboard keys = new Keyboard(page);
        page.locator("vaadin-grid.pivot").evaluate("grid => grid.$.items.children[1].children[1].focus()");
        keys.press("Enter");
        String figure = keys.focused();
        Assertions.assertThat(figure).contains("2015: ≈ ");
        keys.press("Enter");
        assertThat(page.locator(".source-dialog:focus-within")).hasCount(1);
        keys.press("Escape");
        assertThat(page.locator(".source-dialog")).hasCount(0);
        Assertions.assertThat(keys.focused()).isEqualTo(figure);
    }

    @Test
    void onlyApprovedFiguresAreAChoiceThatTheAddressKeeps() {
        open(ELEVEN + "table&review=approved");
        page.locator(".compare__bar .filter-more").click();
        Locator review = page.locator("vaadin-select.filter-field--review:visible");
        assertThat(review).containsText("Chỉ đã duyệt");
        review.click();
        page.locator("vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText("Cả chưa duyệt"))
                .click();
        page.waitForURL(address -> address.contains("compare") && !address.contains("review"));
    }

    @Test
    void aTargetIsOpenedByKeyboardAndTheFocusReturns() {
        open("targets?light=missed");
        Locator name = page.locator(".target__name").first();
        name.waitFor();
        name.focus();
        name.press("Enter");
        assertThat(page.locator("vaadin-dialog")).containsText("283 = 233");
        Assertions.assertThat(violations("vaadin-dialog")).isEmpty();
        page.keyboard().press("Escape");
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
        assertThat(name).isFocused();
    }

    private Locator mark(String name) {
        return page.locator("chiso-chart button[aria-label*='" + name + "']").first();
    }

    private Locator cell(String text) {
        return page.locator("vaadin-grid.pivot vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }

    private Path save(String type) {
        page.locator(".compare__card")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Tải thẻ này"))
                .click();
        return page.waitForDownload(() -> page.locator("button.menu__item:visible")
                        .filter(new Locator.FilterOptions().setHasText(type))
                        .click())
                .path();
    }
}
