package vn.chiso.base.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chiso.base.chart.ChartModelTest.bar;
import static vn.chiso.base.chart.ChartModelTest.conflict;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChartTableTest {

    private static final Axis PERCENT = Axis.of(Locale.of("vi"), "%");
    private static final ChartTable.Headings HEADINGS = new ChartTable.Headings("Cơ quan", "Năm", "Giá trị", "Đọc là");

    @Test
    void blocksAndBarsBecomeRows() {
        ChartModel model = new ChartModel.Bars(
                "Thư công vụ",
                PERCENT,
                List.of(
                        new ChartModel.Block("Sở", List.of(bar("a").withNote("nêu chung"))),
                        new ChartModel.Block("Huyện", List.of(conflict("b")))));

        assertThat(cells(model, HEADINGS))
                .containsExactly(
                        List.of("Cơ quan", "Giá trị", "Đọc là"),
                        List.of("Sở"),
                        List.of("A", "≈ 80 % nêu chung", "a, khoảng 80 %, năm 2015"),
                        List.of("Huyện"),
                        List.of("B", "≈ 20 ≠ ≈ 50 %", "b, khoảng 20 % hoặc khoảng 50 %, năm 2015"));
    }

    @Test
    void withoutAHeadingTheSentencesAreLeftOut() {
        ChartModel model = ChartModel.bars("Thư công vụ", PERCENT, List.of(bar("a")));

        assertThat(cells(model, new ChartTable.Headings("Cơ quan", "Năm", "Giá trị", "")))
                .containsExactly(List.of("Cơ quan", "Giá trị"), List.of("A", "≈ 80 %"));
    }

    @Test
    void pointsOfALineNameSeriesAndYear() {
        ChartModel model = new ChartModel.Lines(
                "Xu hướng",
                PERCENT,
                2015,
                2023,
                List.of(ChartModel.Series.points(
                        "Thanh Hóa",
                        MarkerShape.SQUARE,
                        List.of(new ChartModel.Point(BigDecimal.valueOf(2016), bar("a"))))),
                List.of(new ChartModel.Span(2016, 2019, bar("b"))),
                List.of());

        assertThat(cells(model, HEADINGS).get(1)).startsWith("Thanh Hóa", "2016", "≈ 80 %");
        assertThat(cells(model, HEADINGS).get(2)).startsWith("B", "2016–2019", "≈ 80 %");
    }

    @Test
    void aHeatmapKeepsItsColumns() {
        ChartModel model = new ChartModel.Heatmap(
                "Số liệu",
                PERCENT,
                List.of("An Giang", "Thanh Hóa"),
                List.of(new ChartModel.Row("Hạ tầng", List.of(bar("a"), conflict("b")))));

        assertThat(cells(model, HEADINGS))
                .containsExactly(
                        List.of("Cơ quan", "An Giang", "Thanh Hóa"), List.of("Hạ tầng", "≈ 80 %", "≈ 20 ≠ ≈ 50 %"));
    }

    @Test
    void aScatterNamesBothMeasures() {
        ChartModel model = new Scatter(
                "Hai chỉ tiêu",
                new Scatter.Measure("Được cấp", PERCENT, List.of()),
                new Scatter.Measure("Thường xuyên dùng", PERCENT, List.of()),
                List.of(new Scatter.Dot(new BigDecimal("98"), "98 %", bar("a"))));

        assertThat(cells(model, HEADINGS))
                .containsExactly(
                        List.of("Cơ quan", "Được cấp", "Thường xuyên dùng", "Đọc là"),
                        List.of("A", "98 %", "≈ 80 %", "a, khoảng 80 %, năm 2015"));
    }

    @Test
    void aSlopeHasBothPeriodsSideBySide() {
        ChartModel model = new Slope(
                "Thay đổi",
                PERCENT,
                "2015",
                "2016",
                List.of(new Slope.Change("Sở Tư pháp", false, bar("a"), null)),
                List.of());

        assertThat(cells(model, HEADINGS))
                .containsExactly(List.of("Cơ quan", "2015", "2016"), List.of("Sở Tư pháp", "≈ 80 %", ""));
    }

    @Test
    void aRadarHasAColumnForEverySpoke() {
        ChartModel model = new Radar(
                "Tỷ lệ",
                PERCENT,
                List.of("A", "B", "C"),
                List.of(new Radar.Outline(
                        "Sở Tư pháp",
                        MarkerShape.CIRCLE,
                        false,
                        List.of(bar("a"), conflict("b"), Mark.words("c", "C", "…", "Sở Tư pháp, chưa có số liệu")))));

        assertThat(cells(model, HEADINGS))
                .containsExactly(
                        List.of("Cơ quan", "A", "B", "C"), List.of("Sở Tư pháp", "≈ 80 %", "≈ 20 ≠ ≈ 50 %", "…"));
    }

    @Test
    void aStripIsAListOfFigures() {
        ChartModel model = new Strip("Phân bố", PERCENT, List.of(), List.of(bar("a")));

        assertThat(cells(model, new ChartTable.Headings("Cơ quan", "Năm", "Giá trị", "")))
                .containsExactly(List.of("Cơ quan", "Giá trị"), List.of("A", "≈ 80 %"));
    }

    @Test
    void headersSayWhatTheyStandFor() {
        NativeTable table = new ChartTable(ChartModel.bars("Bars", PERCENT, List.of(bar("a"))), HEADINGS).getContent();

        assertThat(table.getCaptionText()).isEqualTo("Bars");
        assertThat(table.getHead().getRow(0).orElseThrow().getHeaderCells())
                .allMatch(cell -> "col".equals(cell.getElement().getAttribute("scope")));
        assertThat(table.getBody().getRow(0).orElseThrow().getHeaderCells())
                .allMatch(cell -> "row".equals(cell.getElement().getAttribute("scope")));
    }

    private static List<List<String>> cells(ChartModel model, ChartTable.Headings headings) {
        NativeTable table = new ChartTable(model, headings).getContent();
        List<NativeTableRow> rows = new ArrayList<>(table.getHead().getRows());
        table.getBodies().forEach(body -> rows.addAll(body.getRows()));
        return rows.stream()
                .map(row -> row.getAllCells().stream()
                        .map(cell -> cell.getElement().getTextRecursively())
                        .toList())
                .toList();
    }
}
