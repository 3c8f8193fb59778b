package vn.chiso.base.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.chiso.base.table.CaptionedTable;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.ExportCaption;
import vn.chiso.base.table.FileTable;
import vn.chiso.base.table.Made;
import vn.chiso.base.text.Texts;

class WordFileTest {

    private static final Made MADE = new Made("Trần Thị Bình", Instant.parse("2026-11-21T03:04:05Z"), Texts.VIETNAMESE);
    private static final ExportCaption CAPTION = new ExportCaption(
            "Dùng thư điện tử",
            "Tỉnh Quảng Bình",
            "Tỉnh Quảng Bình",
            "năm 2015",
            "Nguồn: Đoàn kiểm tra",
            "Ký hiệu: ≈ khoảng",
            "SỐ LIỆU MÔ PHỎNG");
    private static final List<Column> COLUMNS =
            List.of(Column.text("Cơ quan"), Column.hidden("Khóa"), Column.number("Tỷ lệ (%)"));
    private static final List<Cell> ROW = List.of(
            Cell.text("Sở Tư pháp"),
            Cell.text("P44:so-tu-phap"),
            new Cell.Amount(new BigDecimal("80"), true, "≈ ", "", "≈ 80"));

    @Test
    void theTableStandsBetweenWhatWasChosenAndItsSources() throws IOException {
        try (XWPFDocument document = written(List.of(ROW))) {
            assertThat(document.getParagraphs().stream()
                            .map(XWPFParagraph::getText)
                            .filter(text -> !text.isEmpty()))
                    .containsExactly(
                            "SỐ LIỆU MÔ PHỎNG",
                            "Dùng thư điện tử",
                            "Tỉnh Quảng Bình",
                            "năm 2015",
                            "Nguồn: Đoàn kiểm tra",
                            "Ký hiệu: ≈ khoảng",
                            "Tệp này chỉ có bảng; hình của biểu đồ lưu riêng dạng PNG hoặc SVG.",
                            "Lập lúc 21/11/2026 10:04 · Trần Thị Bình · ChiSo");
            XWPFTable table = document.getTables().getFirst();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).getTableCells().stream().map(XWPFTableCell::getText))
                    .containsExactly("Sở Tư pháp", "≈ 80");
            assertThat(table.getRow(1).getCell(1).getParagraphArray(0).getAlignment())
                    .isEqualTo(ParagraphAlignment.RIGHT);
        }
    }

    @Test
    void aWideTableTurnsThePage() throws IOException {
        assertThat(orientation(COLUMNS, ROW)).isEqualTo(STPageOrientation.PORTRAIT);
        assertThat(orientation(Collections.nCopies(7, Column.number("2015")), Collections.nCopies(7, Cell.count(1))))
                .isEqualTo(STPageOrientation.LANDSCAPE);
    }

    @Test
    void aLongTableSaysWhatItLeavesOut() throws IOException {
        // no two alike: what is all the same inside is taken for a zip bomb
        List<List<Cell>> rows = IntStream.range(0, WordFile.MOST_ROWS + 5)
                .mapToObj(i -> List.of(Cell.text("Cơ quan " + i * 7919L * i), Cell.EMPTY, Cell.count(i * 104729L * i)))
                .toList();
        try (XWPFDocument document = written(rows)) {
            assertThat(document.getTables().getFirst().getNumberOfRows()).isEqualTo(WordFile.MOST_ROWS + 1);
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains("Còn 5 dòng nữa; lấy đủ bằng Excel.");
        }
    }

    private static STPageOrientation.Enum orientation(List<Column> columns, List<Cell> row) throws IOException {
        try (XWPFDocument document = written(FileTable.of("x", columns, List.of(row)))) {
            return document.getDocument().getBody().getSectPr().getPgSz().getOrient();
        }
    }

    private static XWPFDocument written(List<List<Cell>> rows) throws IOException {
        return written(FileTable.of("x", COLUMNS, rows));
    }

    private static XWPFDocument written(FileTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordFile.write(new CaptionedTable(table, CAPTION), MADE, out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }
}
