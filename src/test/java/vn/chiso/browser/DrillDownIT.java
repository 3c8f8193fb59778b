package vn.chiso.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** From the nation to one agency by clicks, and back by the browser's own button. */
class DrillDownIT extends BrowserTest {

    @Test
    void fromTheNationToAnAgencyAndBack() {
        open("?indicator=email_staff_use_ratio");
        heading("Việt Nam");

        page.locator("[class*=tile]:visible")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("Quảng\\s*Bình")))
                .last()
                .click();
        heading("Tỉnh Quảng Bình");

        page.locator("chiso-chart button[aria-label*='Bố Trạch']").first().press("Enter");
        heading("Huyện Bố Trạch");

        page.locator("chiso-chart button[aria-label*='Bố Trạch']").first().press("Enter");
        heading("UBND huyện Bố Trạch");

        page.goBack();
        heading("Huyện Bố Trạch");
        page.goBack();
        heading("Tỉnh Quảng Bình");
        page.goBack();
        heading("Việt Nam");
    }

    @Test
    void theSameAddressOpensTheSamePage() {
        open("?unit=38&year=2016&indicator=onestop_agency_ratio");
        heading("Tỉnh Thanh Hóa");
        assertThat(page.locator("chiso-chart").first()).containsText("132/635 = 20,79 %");
        page.reload();
        heading("Tỉnh Thanh Hóa");
        assertThat(page.locator("chiso-chart").first()).containsText("132/635 = 20,79 %");
    }

    @Test
    void theMatrixShowsConflictAndMissingAndOpensTheSource() {
        open("?unit=44&year=2015&indicator=email_staff_use_ratio");
        Locator conflict = page.locator(".dash__matrix .fig--conflict").first();
        assertThat(conflict).hasText("≈ 20 ≠ ≈ 50");
        assertThat(page.locator(".dash__matrix .fig--none").first()).isVisible();
        conflict.click();
        assertThat(page.locator("#source .source-panel__value--conflict")).hasCount(2);
        assertThat(page.locator("#source")).containsText("II.3.b");
    }

    @Test
    void nothingIsAskedOfAnotherHost() {
        open("?indicator=email_staff_use_ratio");
        heading("Việt Nam");
        Assertions.assertThat(askedHosts())
                .isSubsetOf(Set.of("http://localhost", "ws://localhost", "data://null", "blob://null"));
    }

    @Test
    void aTableIsSavedWholeAsAPicture() throws IOException {
        open("?unit=44&year=2015&indicator=email_staff_use_ratio");
        Locator matrix = page.locator(".dash__matrix");
        assertThat(matrix.locator(".fig--conflict").first()).isVisible();

        String drawing = Files.readString(save(matrix, "SVG"));
        Assertions.assertThat(drawing)
                .contains("Ma trận cơ quan", "Năm 2015", "Nguồn:", "UBND H. Bố Trạch", "UBND X. Bảo Ninh")
                .contains("font-family: Inter");
        BufferedImage picture = ImageIO.read(save(matrix, "PNG").toFile());
        Assertions.assertThat(picture.getWidth()).isGreaterThan(1_500);
        Assertions.assertThat(picture.getHeight()).isGreaterThan(900);
        Assertions.assertThat(askedHosts())
                .isSubsetOf(Set.of("http://localhost", "ws://localhost", "data://null", "blob://null"));
    }

    private Path save(Locator card, String type) {
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lưu"))
                .click();
        return page.waitForDownload(() -> page.locator("button.menu__item:visible")
                        .filter(new Locator.FilterOptions().setHasText(type))
                        .click())
                .path();
    }

    private void heading(String text) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(text);
    }
}
