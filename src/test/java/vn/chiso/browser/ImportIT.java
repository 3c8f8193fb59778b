package vn.chiso.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.Assertions;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;

/** Files come in: a template that somebody filled in, a table as people make them, and what is no workbook. */
class ImportIT extends BrowserTest {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Where the sheet of figures holds the code of the indicator and the value. */
    private static final int CODE = 1;

    private static final int VALUE = 12;

    /** The heads by which a sheet of figures is known. */
    private static final String[] KEYS = {"chiso:1", "indicator", "item", "period", "version"};

    private static final int PERIOD = 3;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Executor importExecutor;

    @Test
    void aTemplateGoesOutComesBackAndIsTakenBack() throws IOException {
        open("import");
        choose("Cơ quan", "Sở Tư pháp");
        choose("Nhóm chỉ tiêu", "An toàn");
        page.getByLabel("Kỳ số liệu").fill("2041");
        page.getByLabel("Kỳ số liệu").press("Tab");
        Locator link = page.locator("a").filter(new Locator.FilterOptions().setHasText("Tải mẫu Excel"));
        assertThat(link).isVisible();
        byte[] template =
                page.context().request().get(url(link.getAttribute("href"))).body();

        upload("mau.xlsx", filledIn(template));
        assertThat(page.locator(".import__chips")).containsText("Mới 1");
        Assertions.assertThat(violations(".import")).isEmpty();
        page.locator(".import__foot vaadin-button[theme~='primary']").click();
        assertThat(page.locator(".import__done")).containsText("1 số liệu");

        page.locator(".import__past vaadin-button").first().click();
        page.locator("vaadin-confirm-dialog vaadin-button[theme~='primary']").click();
        assertThat(page.locator(".import__past")).containsText("đã hoàn tác");
    }

    @Test
    void aTableAsPeopleMakeThemIsExplained() throws IOException {
        open("import");
        upload("bang.xlsx", table());
        assertThat(page.locator(".layout__result")).containsText("1 ô chưa rõ");
        Assertions.assertThat(violations(".import")).isEmpty();
        Locator unclear = page.getByLabel("“Sở không ai biết”");
        unclear.fill("cong thuong");
        page.locator("vaadin-combo-box-item").first().click();
        assertThat(page.locator(".layout__result")).containsText("0 ô chưa rõ");
        page.locator(".import__foot vaadin-button[theme~='primary']").click();
        assertThat(page.locator(".import__chips")).containsText("Mới 2");
        page.locator(".import__foot vaadin-button").first().click();
        assertThat(page.locator("vaadin-upload")).isVisible();
    }

    @Test
    void whatIsNoWorkbookIsRefusedWithAReason() {
        open("import");
        upload("anh.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        assertThat(page.locator(".import [role=alert]").first()).containsText("không phải là bảng tính");
        Assertions.assertThat(violations(".import")).isEmpty();
    }

    @Test
    void anImportShowsHowFarItIsAndCanBeStopped() throws IOException {
        open("import");
        upload("so-lieu.xlsx", manyFigures());
        assertThat(page.locator(".import__chips")).containsText("Mới 2.500");
        Locator accept = page.locator(".import__foot vaadin-button[theme~='primary']");
        CountDownLatch others = new CountDownLatch(1);
        importExecutor.execute(() -> awaitQuietly(others));
        accept.click();
        Locator progress = page.locator(".import__progress");
        assertThat(progress).containsText("Đang chờ đến lượt");
        assertThat(accept).not().isVisible();
        Assertions.assertThat(violations(".import")).isEmpty();
        page.locator(".import__foot vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Dừng"))
                .click();
        assertThat(progress).containsText("Đang dừng");
        others.countDown();
        assertThat(page.locator(".import [role=alert]").first()).containsText("Đã dừng, chưa ghi gì cả");
        assertThat(progress).isEmpty();
        // judged anew: nothing of it is there
        assertThat(page.locator(".import__chips")).containsText("Mới 2.500");
        assertThat(accept).isVisible();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ten agencies' answers to fifty questions in five years. */
    private byte[] manyFigures() throws IOException {
        List<Agency> asked = agencies.all().stream()
                .filter(agency -> agency.inForceOn(LocalDate.of(2043, 1, 1)))
                .limit(10)
                .toList();
        List<Indicator> questions = catalogue.indicators().stream()
                .filter(indicator -> indicator.kind().isNumber())
                .limit(50)
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Số liệu");
            for (int column = 0; column < KEYS.length; column++) {
                sheet.value(0, column, KEYS[column]);
            }
            int row = 1;
            for (Agency agency : asked) {
                for (Indicator question : questions) {
                    for (int year = 2043; year < 2048; year++) {
                        sheet.value(row, 0, agency.key());
                        sheet.value(row, CODE, question.code());
                        sheet.value(row, PERIOD, "YEAR %1$d-01-01 %1$d-12-31".formatted(year));
                        sheet.value(row++, VALUE, 12);
                    }
                }
            }
        }
        return out.toByteArray();
    }

    private void choose(String label, String typed) {
        Locator field = page.getByLabel(label, new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true));
        field.fill(typed);
        page.locator("vaadin-multi-select-combo-box-item:visible").first().click();
        field.press("Tab");
    }

    private void upload(String name, byte[] content) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, TYPE, content));
    }

    private static byte[] filledIn(byte[] template) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            for (Row row : book.getSheetAt(0)) {
                if (row.getCell(CODE) != null && row.getCell(CODE).toString().equals("sec_firewall_yn")) {
                    row.getCell(VALUE, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                            .setCellValue("có");
                }
            }
            book.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] table() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Bảng");
            String[][] rows = {
                {"TT", "Cơ quan, đơn vị", "sec_firewall_yn"},
                {"I", "Các sở", ""},
                {"1", "P44:so-tu-phap", "có"},
                {"2", "Sở không ai biết", "có"}
            };
            sheet.value(0, 0, "BỨC TƯỜNG LỬA NĂM 2042");
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    if (!rows[row][column].isEmpty()) {
                        sheet.value(2 + row, column, rows[row][column]);
                    }
                }
            }
        }
        return out.toByteArray();
    }
}
