package vn.chiso.base.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chiso.base.text.Texts;

class ExcelFileTest {

    private static final Made MADE = new Made("Trần Thị Bình", Instant.parse("2026-11-21T03:04:05Z"), Texts.VIETNAMESE);
    private static final ExportCaption CAPTION = new ExportCaption(
            "Tỷ lệ dùng thư điện tử",
            "",
            "Tỉnh Quảng Bình",
            "Năm 2015",
            "Nguồn: 001/BC",
            "Ký hiệu: ≈ khoảng",
            "SỐ LIỆU MÔ PHỎNG");
    private static final List<Column> COLUMNS = List.of(
            Column.text("Cơ quan"),
            Column.number("Tỷ lệ (%)"),
            Column.number("Kinh phí"),
            Column.day("Ngày"),
            Column.moment("Lúc"),
            Column.brief("Có/không"),
            Column.words("Ghi chú"));

    private static FileTable table(List<List<Cell>> rows) {
        return FileTable.of("thu-dien-tu", COLUMNS, rows);
    }

    private static XSSFWorkbook written(CaptionedTable... tables) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExcelFile.write(List.of(tables), MADE, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<Cell> example() {
        return List.of(
                Cell.text("Sở Tư pháp"),
                new Cell.Amount(new BigDecimal("97.82"), true, "≈ ", " ✎", "≈ 97,82 ✎"),
                new Cell.Amount(new BigDecimal("7341.4"), false, "", " triệu đồng", "7.341,4 triệu đồng"),
                Cell.day(LocalDate.of(2015, 12, 4)),
                Cell.moment(Instant.parse("2015-12-04T09:30:15Z")),
                Cell.answer(true),
                Cell.text("=HYPERLINK(\"x\")"));
    }

    @Test
    void numbersDaysAndMomentsAreRealAndLookVietnamese() throws IOException {
        try (XSSFWorkbook book = written(new CaptionedTable(table(List.of(example())), CAPTION))) {
            Row row = book.getSheetAt(0).getRow(4);
            DataFormatter shown = new DataFormatter(Locale.forLanguageTag("vi-VN"));
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("Sở Tư pháp");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(0.9782);
            assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("[$-42A]\"≈ \"#,##0.00 %\" ✎\"");
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(7341.4);
            assertThat(shown.formatCellValue(row.getCell(2))).isEqualTo("7.341,4 triệu đồng");
            assertThat(row.getCell(3).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2015, 12, 4));
            assertThat(shown.formatCellValue(row.getCell(3))).isEqualTo("04/12/2015");
            assertThat(shown.formatCellValue(row.getCell(4))).isEqualTo("04/12/2015 16:30:15");
            assertThat(row.getCell(5).getStringCellValue()).isEqualTo("có");
        }
    }

    @Test
    void whatLooksLikeAFormulaIsText() throws IOException {
        List<String> tricks = List.of("=1+1", "+1", "-cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "{=1}", "=");
        FileTable table = FileTable.of(
                "x",
                List.of(Column.text("=A1")),
                tricks.stream().map(text -> List.of(Cell.text(text))).toList());
        try (XSSFWorkbook book = written(new CaptionedTable(table, CAPTION))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("=A1");
            for (int i = 0; i < tricks.size(); i++) {
                assertThat(sheet.getRow(4 + i).getCell(0).getCellType()).isEqualTo(CellType.STRING);
                assertThat(sheet.getRow(4 + i).getCell(0).getStringCellValue()).isEqualTo(tricks.get(i));
            }
        }
    }

    @Test
    void headsStayInSightAndCanBeFiltered() throws IOException {
        try (XSSFWorkbook book = written(new CaptionedTable(table(List.of(example(), example())), CAPTION))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
            assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:G6");
            assertThat(sheet.getRow(3).getCell(0).getCellStyle().getWrapText()).isTrue();
            assertThat(sheet.getRow(4).getCell(6).getCellStyle().getWrapText()).isTrue();
            assertThat(sheet.getColumnWidth(6)).isGreaterThan(sheet.getColumnWidth(3));
        }
    }

    @Test
    void everySheetSaysWhatItIsAndTheNotesSayAll() throws IOException {
        CaptionedTable one = new CaptionedTable(table(List.of(example())), CAPTION);
        try (XSSFWorkbook book = written(one, one)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            assertThat(book.getSheetName(0)).isEqualTo("Tỷ lệ dùng thư điện tử");
            assertThat(book.getSheetName(1)).isEqualTo("Tỷ lệ dùng thư điện tử (2)");
            assertThat(book.getSheetName(2)).isEqualTo("Ghi chú");
            assertThat(text(book.getSheetAt(0).getRow(0))).isEqualTo(CAPTION.title());
            assertThat(text(book.getSheetAt(0).getRow(1))).isEqualTo("Tỉnh Quảng Bình · Năm 2015");
            assertThat(text(book.getSheetAt(0).getRow(2))).isEqualTo(CAPTION.mark());
            List<String> notes = IntStream.rangeClosed(0, book.getSheetAt(2).getLastRowNum())
                    .mapToObj(row -> text(book.getSheetAt(2).getRow(row)))
                    .toList();
            assertThat(notes)
                    .containsSubsequence(CAPTION.lines())
                    .contains("Lập lúc 21/11/2026 10:04 · Trần Thị Bình · ChiSo");
        }
    }

    @Test
    void theFileSaysWhoMadeIt() throws IOException {
        try (XSSFWorkbook book = written(new CaptionedTable(table(List.of()), CAPTION))) {
            var properties = book.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo(CAPTION.title());
            assertThat(properties.getSubject()).isEqualTo("Tỉnh Quảng Bình");
            assertThat(properties.getCreator()).isEqualTo("ChiSo · Trần Thị Bình");
            assertThat(properties.getCreated()).isNotNull();
        }
    }

    @Test
    void aNumberThatExcelCannotHoldStaysExactAsText() throws IOException {
        FileTable table = FileTable.of(
                "x",
                List.of(Column.number("a"), Column.number("b"), Column.day("c")),
                List.of(List.of(
                        new Cell.Plain(new BigDecimal("1234567890123456.7")),
                        new Cell.Plain(new BigDecimal("123456789012345")),
                        Cell.day(LocalDate.of(1890, 5, 19)))));
        try (XSSFWorkbook book = written(new CaptionedTable(table, CAPTION))) {
            Row row = book.getSheetAt(0).getRow(4);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("1234567890123456.7");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(123456789012345d);
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("19/05/1890");
        }
    }

    @Test
    void aTextThatIsTooLongIsCutAndSaysSo() throws IOException {
        String longText = IntStream.range(0, 10_000).mapToObj(i -> "ê" + i).collect(Collectors.joining());
        FileTable table = FileTable.of("x", List.of(Column.text("a")), List.of(List.of(Cell.text(longText))));
        try (XSSFWorkbook book = written(new CaptionedTable(table, CAPTION))) {
            assertThat(book.getSheetAt(0).getRow(4).getCell(0).getStringCellValue())
                    .isEqualTo(longText.substring(0, SheetText.LONGEST - 1) + "…");
        }
    }

    @Property(tries = 300)
    void anyTextSurvives(@ForAll String text) throws IOException {
        FileTable table = FileTable.of("x", List.of(Column.text("a")), List.of(List.of(Cell.text("a" + text + "b"))));
        String kept = new String(text.getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16);
        try (XSSFWorkbook book = written(new CaptionedTable(table, CAPTION))) {
            assertThat(book.getSheetAt(0).getRow(4).getCell(0).getStringCellValue())
                    .isEqualTo("a" + kept + "b");
        }
    }

    @Property(tries = 200)
    void anyTextCanNameASheet(@ForAll List<String> wishes) {
        SheetNames names = new SheetNames();
        for (String wish : wishes) {
            WorkbookUtil.validateSheetName(names.of(wish));
        }
        assertThat(names.of("a")).isNotEqualToIgnoringCase(names.of("A"));
    }

    @Test
    void blanksAtBothEndsAndLookalikesOfEscapesSurvive() throws IOException {
        String text = " \n _x0041_ _x005F_ _xZZ_ \t";
        FileTable table = FileTable.of("x", List.of(Column.text("a")), List.of(List.of(Cell.text(text))));
        try (XSSFWorkbook book = written(new CaptionedTable(table, CAPTION))) {
            assertThat(book.getSheetAt(0).getRow(4).getCell(0).getStringCellValue())
                    .isEqualTo(text);
        }
    }

    @Test
    void rowsGoOutWhileTheyCome() {
        int rows = 60_000;
        long[] sent = new long[1];
        long[] sentBefore = new long[2];
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int one) {
                sent[0]++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                sent[0] += length;
            }
        };
        FileTable table = new FileTable("x", List.of(Column.text("a"), Column.number("b")), reader -> {
            sentBefore[0] = sent[0];
            for (int i = 0; i < rows; i++) {
                reader.accept(List.of(Cell.text("Cơ quan " + i), Cell.count(i)));
            }
            sentBefore[1] = sent[0];
        });
        ExcelFile.write(List.of(new CaptionedTable(table, CAPTION)), MADE, counting);
        assertThat(sentBefore[0]).as("sent before the first row was asked for").isPositive();
        assertThat(sentBefore[1])
                .as("sent when the last row came, of " + sent[0])
                .isGreaterThan(sent[0] * 9 / 10);
    }

    @Test
    void aTableLongerThanASheetGoesOnInAnother(@TempDir Path folder) throws IOException {
        int rows = Worksheet.MAX_ROWS + 10;
        FileTable table = new FileTable("x", List.of(Column.number("a")), reader -> {
            List<Cell> row = List.of(Cell.count(7));
            for (int i = 0; i < rows; i++) {
                reader.accept(row);
            }
        });
        Path file = folder.resolve("long.xlsx");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            ExcelFile.writeBare(new CaptionedTable(table, CAPTION), MADE, out);
        }
        List<Long> written = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (int sheet = 1; zip.getEntry("xl/worksheets/sheet" + sheet + ".xml") != null; sheet++) {
                try (InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet" + sheet + ".xml"))) {
                    written.add(count(in, "<row "));
                }
            }
        }
        assertThat(written)
                .as("rows of each sheet: heads and rows, heads and the rest, notes")
                .startsWith((long) Worksheet.MAX_ROWS, 12L)
                .hasSize(3);
    }

    private static long count(InputStream in, String word) throws IOException {
        long found = 0;
        int at = 0;
        byte[] bytes = new byte[1 << 16];
        for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
            for (int i = 0; i < read; i++) {
                at = bytes[i] == word.charAt(at) ? at + 1 : bytes[i] == word.charAt(0) ? 1 : 0;
                if (at == word.length()) {
                    found++;
                    at = 0;
                }
            }
        }
        return found;
    }

    private static String text(Row row) {
        return row == null || row.getCell(0) == null ? "" : row.getCell(0).getStringCellValue();
    }
}
