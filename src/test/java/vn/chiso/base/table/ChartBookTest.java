package vn.chiso.base.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chiso.base.text.Texts;

class ChartBookTest {

    private static final Made MADE = new Made("Trần Thị Bình", Instant.parse("2026-11-21T03:04:05Z"), Texts.VIETNAMESE);
    private static final Path OFFICE = Path.of("/usr/bin/soffice");

    @TempDir
    private Path folder;

    private static Cell percent(String value) {
        return new Cell.Amount(new BigDecimal(value), true, "", "", value + " %");
    }

    private static Cell count(String value) {
        return new Cell.Amount(new BigDecimal(value), false, "", "", value);
    }

    private static ChartSheet sheet(String title) {
        return new ChartSheet(
                new ExportCaption(
                        title,
                        "Niên giám tỉnh Quảng Bình, 2014–2016",
                        "Tỉnh Quảng Bình",
                        "2014–2016",
                        "Nguồn: 001/BC",
                        "Ký hiệu: ≈ khoảng",
                        "SỐ LIỆU MÔ PHỎNG"),
                List.of("Chỉ tiêu", "ĐVT", "Ghi chú"),
                List.of("2014", "2015", "2016"),
                List.of(
                        new ChartSheet.Line(
                                "Dùng thư điện tử", "%", List.of(percent("80"), Cell.EMPTY, percent("97.82")), ""),
                        new ChartSheet.Line(
                                "Diệt virus", "%", List.of(percent("20.5"), percent("40"), Cell.EMPTY), "2016: 7/21"),
                        new ChartSheet.Line(
                                "Dịch vụ công", "dịch vụ", List.of(Cell.EMPTY, Cell.EMPTY, count("1685")), ""),
                        new ChartSheet.Line("Hồ sơ", "dịch vụ", List.of(Cell.EMPTY, Cell.EMPTY, count("12")), "=1+1")));
    }

    private static byte[] written(List<ChartSheet> sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChartBook.write(sheets, MADE, written -> {}, out);
        return out.toByteArray();
    }

    @Test
    void linesOfOneUnitShareAChart() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written(List.of(sheet("Ứng dụng")))))) {
            XSSFSheet sheet = book.getSheet("Ứng dụng");
            assertThat(sheet.getRow(4).getCell(2).getNumericCellValue()).isEqualTo(0.8);
            assertThat(sheet.getRow(4).getCell(4).getCellStyle().getDataFormatString())
                    .isEqualTo("[$-42A]#,##0.00 %");
            assertThat(sheet.getRow(4).getCell(3).getStringCellValue()).isEmpty();
            assertThat(sheet.getRow(7).getCell(5).getStringCellValue()).isEqualTo("=1+1");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
            List<XSSFChart> charts = sheet.getDrawingPatriarch().getCharts();
            assertThat(charts).hasSize(2);
            assertThat(charts.getFirst().getTitleText().getString()).isEqualTo("Ứng dụng (%)");
            assertThat(charts.getFirst()
                            .getCTChart()
                            .getPlotArea()
                            .getLineChartArray(0)
                            .sizeOfSerArray())
                    .isEqualTo(2);
            assertThat(charts.getLast().getTitleText().getString()).isEqualTo("Ứng dụng (dịch vụ), 2016");
            assertThat(charts.getLast().getCTChart().getPlotArea().sizeOfBarChartArray())
                    .isEqualTo(1);
            assertThat(book.getSheetAt(1).getSheetName()).isEqualTo("Ghi chú");
            assertThat(book.getProperties().getCoreProperties().getCreator()).isEqualTo("ChiSo · Trần Thị Bình");
        }
    }

    @Test
    void whoStopsItGetsNothingMore() {
        List<Integer> told = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> ChartBook.write(
                        List.of(sheet("a"), sheet("b"), sheet("c")),
                        MADE,
                        written -> {
                            told.add(written);
                            if (written == 2) {
                                throw new CancellationException();
                            }
                        },
                        out))
                .isInstanceOf(CancellationException.class);
        assertThat(told).containsExactly(1, 2);
        assertThat(out.size()).isZero();
    }

    @Test
    void libreOfficeOpensBothKindsOfWorkbook() throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Files.isExecutable(OFFICE),
                "No LibreOffice at " + OFFICE + ": whether it opens workbooks is not asked");
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        ExcelFile.write(
                List.of(new CaptionedTable(
                        FileTable.of(
                                "x",
                                List.of(Column.text("Cơ quan"), Column.number("Tỷ lệ")),
                                List.of(
                                        List.of(Cell.text("=1+1"), percent("97.82")),
                                        List.of(Cell.text("a\u0001_x0041_"), count("1685.5")))),
                        sheet("Ứng dụng").caption())),
                MADE,
                table);
        Files.write(folder.resolve("table.xlsx"), table.toByteArray());
        Files.write(folder.resolve("charts.xlsx"), written(List.of(sheet("Ứng dụng"))));
        Process office = new ProcessBuilder(
                        OFFICE.toString(),
                        "--headless",
                        "-env:UserInstallation=file://" + folder.resolve("profile"),
                        "--convert-to",
                        // in UTF-8, cells as they are shown
                        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true",
                        "--outdir",
                        folder.toString(),
                        folder.resolve("table.xlsx").toString(),
                        folder.resolve("charts.xlsx").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(folder.resolve("table.csv")))
                .as("what stands in cells, numbers in Vietnamese")
                .contains("=1+1,\"97,82 %\"", "\"1.685,5\"");
        assertThat(Files.readString(folder.resolve("charts.csv"))).contains("Dịch vụ công,dịch vụ,,,1.685,");
    }
}
