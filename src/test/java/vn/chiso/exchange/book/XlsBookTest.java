package vn.chiso.exchange.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chiso.base.text.LegacyText;

/** What cells of .xls hold, in a book as POI writes it. */
class XlsBookTest {

    @TempDir
    private Path folder;

    private final HSSFWorkbook written = new HSSFWorkbook();
    private final Sheet data = written.createSheet("Biểu 1");
    private Row row;

    @BeforeEach
    void firstRow() {
        row = data.createRow(0);
    }

    @Test
    void valuesOfEveryKindAreRead() throws IOException {
        row.createCell(0).setCellValue("Hà Nội");
        row.createCell(1).setCellValue(0.9782);
        row.getCell(1).setCellStyle(style(null, "0.00%"));
        row.createCell(2).setCellValue(LocalDate.of(2020, 5, 15));
        row.getCell(2).setCellStyle(style(null, "dd/mm/yyyy"));
        row.createCell(3).setCellValue(true);
        row.createCell(4).setCellErrorValue((byte) 7);
        Cell formula = row.createCell(5);
        formula.setCellFormula("B1*2");
        formula.setCellValue(1.9564);
        row.createCell(6).setCellFormula("A1&\"!\"");
        written.getCreationHelper().createFormulaEvaluator().evaluateAll();
        row.createCell(7).setCellValue(1_500_000);
        row.createCell(8).setBlank();
        List<BookCell> cells = rows().getFirst().cells();
        assertThat(cells)
                .extracting(BookCell::value)
                .containsExactly(
                        BookValue.Text.of("Hà Nội"),
                        number("0.9782"),
                        new BookValue.Date(LocalDate.of(2020, 5, 15).atStartOfDay(), new BigDecimal("43966")),
                        new BookValue.Bool(true),
                        new BookValue.Failed("#DIV/0!"),
                        number("1.9564"),
                        BookValue.Text.of("Hà Nội!"),
                        number("1500000"));
        assertThat(cells.get(1).style().format().kind()).isEqualTo(CellFormat.Kind.PERCENT);
        assertThat(cells)
                .extracting(BookCell::formula)
                .containsExactly(false, false, false, false, false, true, true, false);
        assertThat(cells).extracting(BookCell::column).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void fontsTellOldText() throws IOException {
        row.createCell(0).setCellValue("Bé");
        row.getCell(0).setCellStyle(style(".VnTime", "General"));
        HSSFRichTextString parts = new HSSFRichTextString("Tỉnh Bé");
        parts.applyFont(5, 7, font(".VnTime"));
        row.createCell(1).setCellValue(parts);
        List<BookCell> cells = rows().getFirst().cells();
        assertThat(cells.getFirst().style().font()).isEqualTo(".VnTime");
        assertThat(cells)
                .extracting(BookCell::text)
                .containsExactly(
                        new LegacyText("Bộ", LegacyText.Encoding.TCVN3),
                        new LegacyText("Tỉnh Bộ", LegacyText.Encoding.TCVN3));
    }

    @Test
    void sheetsAndMergedCellsAreKnown() throws IOException {
        row.createCell(0).setCellValue(1);
        data.addMergedRegion(new CellRangeAddress(0, 1, 0, 2));
        written.createSheet("Khóa").createRow(4).createCell(2).setCellValue("k");
        written.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        List<CellRegion> merged = new ArrayList<>();
        List<BookRow> keys = new ArrayList<>();
        try (Book book = open()) {
            assertThat(book.sheets())
                    .containsExactly(new BookSheet(0, "Biểu 1", false), new BookSheet(1, "Khóa", true));
            book.read(book.sheets().getLast(), keys::add);
            book.read(book.sheets().getFirst(), new SheetVisitor() {
                @Override
                public boolean row(BookRow one) {
                    return true;
                }

                @Override
                public void merged(List<CellRegion> regions) {
                    merged.addAll(regions);
                }
            });
        }
        assertThat(keys).extracting(BookRow::number).containsExactly(5);
        assertThat(merged).containsExactly(new CellRegion(1, 2, 1, 3));
    }

    @Test
    void manyTextsGoOnInTheNextRecord() throws IOException {
        for (int i = 0; i < 3_000; i++) {
            data.createRow(i).createCell(0).setCellValue("Cơ quan số " + i + " ạ".repeat(i % 50));
        }
        assertThat(rows())
                .hasSize(3_000)
                .last()
                .satisfies(last -> assertThat(last.cells().getFirst().value())
                        .isEqualTo(BookValue.Text.of("Cơ quan số 2999" + " ạ".repeat(2_999 % 50))));
    }

    private static BookValue number(String digits) {
        return new BookValue.Decimal(new BigDecimal(digits), new BigDecimal(digits));
    }

    private CellStyle style(@Nullable String font, String format) {
        CellStyle style = written.createCellStyle();
        if (font != null) {
            style.setFont(font(font));
        }
        style.setDataFormat(written.createDataFormat().getFormat(format));
        return style;
    }

    private Font font(String name) {
        Font font = written.createFont();
        font.setFontName(name);
        return font;
    }

    private List<BookRow> rows() throws IOException {
        try (Book book = open()) {
            List<BookRow> rows = new ArrayList<>();
            book.read(book.sheets().getFirst(), rows::add);
            return rows;
        }
    }

    private Book open() throws IOException {
        Path file = folder.resolve("book.xls");
        try (OutputStream out = Files.newOutputStream(file)) {
            written.write(out);
        }
        return Book.open(file, "book.xls", BookLimits.DEFAULT);
    }
}
