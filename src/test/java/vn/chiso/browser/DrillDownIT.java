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
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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

        // faster than the page answers
        page.evaluate("() => { history.forward(); setTimeout(() => history.forward(), 30); }");
        heading("Huyện Bố Trạch");
        assertThat(page).hasURL(Pattern.compile("unit=D455$"));
        page.evaluate("() => { history.back(); setTimeout(() => history.back(), 30); }");
        heading("Việt Nam");
    }

    @Test
    void theWholeWayByKeyboardAlone() {
        page.context().clearCookies();
        page.setViewportSize(1366, 768);
        page.navigate(url("login"));
        Keyboard keys = new Keyboard(page);

        keys.tabTo("Tên đăng nhập");
        keys.type("admin");
        keys.tabTo("Mật khẩu");
        keys.type(PASSWORD);
        keys.press("Enter");
        heading("Việt Nam");

        keys.tabTo("Tới nội dung");
        keys.press("Enter");
        assertThat(page.locator("main#content")).isFocused();

        keys.tabTo("Chỉ tiêu");
        keys.press("Control+A");
        keys.type("su dung thu dien tu cong vu");
        assertThat(page.locator("vaadin-combo-box-item:visible")).hasCount(1);
        keys.press("ArrowDown");
        keys.press("Enter");
        assertThat(page.locator(".kf").first()).containsText("Tỷ lệ CBCC thường xuyên sử dụng thư điện tử");

        keys.tabTo("tỉnh Quảng Bình, ");
        keys.press("Enter");
        heading("Tỉnh Quảng Bình");

        keys.tabTo("Dùng thư công vụ: UBND huyện Bố Trạch, ");
        String cell = keys.focused();
        keys.press("Enter");
        assertThat(page.locator("#source")).containsText("Xung đột số liệu");
        Assertions.assertThat(keys.focused()).isEqualTo("Đóng nguồn");
        keys.press("Escape");
        assertThat(page.locator("#source")).not().containsText("Xung đột số liệu");
        Assertions.assertThat(keys.focused()).isEqualTo(cell);

        keys.go("Shift+Tab", "Sở Tư pháp, khoảng 80 %, năm 2015");
        keys.go("ArrowDown", "UBND H. Bố Trạch, hai số liệu trái nhau");
        keys.press("Enter");
        heading("Huyện Bố Trạch");
        keys.go("Shift+Tab", "tỉnh Quảng Bình");
        keys.press("Enter");
        heading("Tỉnh Quảng Bình");

        keys.tabTo("Xem dạng bảng");
        keys.press("Enter");
        assertThat(page.locator(".dash__children table")).isVisible();
        Assertions.assertThat(keys.focused()).isEqualTo("Xem dạng biểu đồ");

        keys.tabTo("Tải thẻ này");
        keys.press("Enter");
        assertThat(page.locator(".menu__item:visible").first()).isVisible();
        keys.tabTo("Ảnh PNG");
        keys.press("Escape");
        assertThat(page.locator(".menu__item:visible")).hasCount(0);
        Assertions.assertThat(keys.focused()).isEqualTo("Tải thẻ này");

        keys.press("?");
        assertThat(page.locator("vaadin-dialog").getByText("Hệ ký hiệu của số liệu và phím tắt"))
                .isVisible();
        keys.press("Escape");
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
        Assertions.assertThat(keys.focused()).isEqualTo("Tải thẻ này");

        // the sorter of the grid, in the language of the page
        keys.tabTo("Cơ quan");
        Assertions.assertThat(keys.flaws()).isEmpty();
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
                .contains("có, chưa tốt", "font-family: Inter", "data:image/png;base64,");
        BufferedImage picture = ImageIO.read(save(matrix, "PNG").toFile());
        Assertions.assertThat(picture.getWidth()).isGreaterThan(1_500);
        Assertions.assertThat(picture.getHeight()).isGreaterThan(900);

        String grid = Files.readString(save(page.locator(".dash__grid"), "SVG"));
        Assertions.assertThat(grid)
                .contains("Bảng số liệu", "Xung đột số liệu", "UBND huyện Bố Trạch", "UBND xã Bảo Ninh");
        Assertions.assertThat(askedHosts())
                .isSubsetOf(Set.of("http://localhost", "ws://localhost", "data://null", "blob://null"));
    }

    @Test
    void aCardIsSavedAsAWorkbookWithRealNumbers() throws IOException {
        open("?unit=44&year=2015&indicator=email_staff_use_ratio");
        Locator grid = page.locator(".dash__grid");
        grid.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Tải thẻ này"))
                .click();
        Path file = page.waitForDownload(() -> page.locator("a.menu__item:visible")
                        .filter(new Locator.FilterOptions().setHasText("Excel"))
                        .click())
                .path();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            Assertions.assertThat(book.getSheetName(0)).startsWith("Bảng số liệu");
            Assertions.assertThat(book.getSheetAt(0).getPaneInformation()).isNotNull();
            long numbers = 0;
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    numbers += cell.getCellType() == CellType.NUMERIC ? 1 : 0;
                }
            }
            Assertions.assertThat(numbers).isGreaterThan(10);
            Assertions.assertThat(book.getSheet("Ghi chú")).isNotNull();
        }
    }

    @Test
    void aYearBookIsMadeAndHandedOver() throws IOException {
        open("?unit=38&year=2016");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tải cả trang"))
                .click();
        page.getByText("Niên giám có biểu đồ").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lập niên giám"))
                .click();
        Path file = page.waitForDownload(
                        () -> dialog.locator("a.yearbook__link").click())
                .path();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            Assertions.assertThat(book.getSheetAt(0).getDrawingPatriarch().getCharts())
                    .isNotEmpty();
        }
    }

    private Path save(Locator card, String type) {
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Tải thẻ này"))
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
