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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.chiso.base.chart.Axis;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.chart.Mark;
import vn.chiso.base.chart.MarkStyle;
import vn.chiso.base.chart.MarkerShape;
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
    private static final Axis AXIS = Axis.of(Texts.VIETNAMESE, "%");
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

    @Test
    void barsAreAChartOfWordWithTheWordsOfTheirFigures() throws IOException {
        List<Mark> marks = List.of(
                Mark.of("a", "Sở Tư pháp", new BigDecimal("80"), MarkStyle.FULL, "≈ 80 %", "Sở Tư pháp, khoảng 80 %"),
                Mark.between(
                        "b",
                        "UBND huyện Bố Trạch",
                        new BigDecimal("20"),
                        new BigDecimal("50"),
                        MarkStyle.CONFLICT,
                        "≈ 20 ≠ ≈ 50 %",
                        "UBND huyện Bố Trạch, 20 hoặc 50 %"),
                Mark.words("c", "UBND phường Bắc Lý", "“hầu hết”", "UBND phường Bắc Lý, hầu hết"));
        try (XWPFDocument document =
                written(FileTable.of("x", COLUMNS, List.of(ROW)), ChartModel.bars("Biểu đồ", AXIS, marks))) {
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .noneMatch(text -> text.startsWith("Tệp này chỉ có bảng"));
            CTPlotArea plot = plot(document);
            assertThat(plot.getBarChartArray(0)
                            .getSerArray(0)
                            .getCat()
                            .getStrRef()
                            .getStrCache()
                            .getPtList())
                    .extracting(CTStrVal::getV)
                    .containsExactly(
                            "Sở Tư pháp: ≈ 80 %",
                            "UBND huyện Bố Trạch: ≈ 20 ≠ ≈ 50 %", "UBND phường Bắc Lý: “hầu hết”");
            assertThat(numbers(plot.getBarChartArray(0).getSerArray(0).getVal()))
                    .containsExactly("0: 80.0", "1: 20.0");
            assertThat(numbers(plot.getBarChartArray(0).getSerArray(1).getVal()))
                    .containsExactly("1: 50.0");
        }
    }

    @Test
    void linesLeaveAGapWhereAYearHasNoNumber() throws IOException {
        Mark mark = Mark.of("a", "Thanh Hóa", new BigDecimal("96"), MarkStyle.FULL, "96 %", "Thanh Hóa, 96 %");
        ChartModel.Lines lines = new ChartModel.Lines(
                "Biểu đồ",
                AXIS,
                2014,
                2016,
                List.of(ChartModel.Series.points(
                        "Thanh Hóa",
                        MarkerShape.CIRCLE,
                        List.of(
                                new ChartModel.Point(new BigDecimal("2014"), mark),
                                new ChartModel.Point(new BigDecimal("2016"), mark)))),
                List.of(),
                List.of());
        try (XWPFDocument document = written(FileTable.of("x", COLUMNS, List.of(ROW)), lines)) {
            assertThat(numbers(
                            plot(document).getLineChartArray(0).getSerArray(0).getVal()))
                    .containsExactly("0: 96.0", "2: 96.0");
        }
    }

    private static CTPlotArea plot(XWPFDocument document) {
        return document.getCharts().getFirst().getCTChart().getPlotArea();
    }

    /** The numbers by their place; what has none is left out. */
    private static List<String> numbers(CTNumDataSource values) {
        return values.getNumRef().getNumCache().getPtList().stream()
                .map(point -> point.getIdx() + ": " + point.getV())
                .toList();
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
        return written(table, null);
    }

    private static XWPFDocument written(FileTable table, @Nullable ChartModel chart) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordFile.write(new CaptionedTable(table, CAPTION), chart, MADE, out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }
}
