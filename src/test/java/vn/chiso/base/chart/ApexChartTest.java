package vn.chiso.base.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static vn.chiso.base.chart.ChartModelTest.bar;
import static vn.chiso.base.chart.ChartModelTest.conflict;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.JacksonCodec;
import com.vaadin.flow.server.VaadinSession;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ApexChartTest {

    private static final Axis PERCENT = Axis.of(Locale.of("vi"), "%");

    @Test
    void theBrowserGetsTheKindTheBlocksAndTheMarks() {
        JsonNode json = sent(new ChartModel.Bars(
                "Thư công vụ",
                PERCENT,
                List.of(new ChartModel.Block(
                        "Sở", List.of(bar("a"), conflict("b").withTarget(BigDecimal.TEN))))));

        assertThat(json.get("kind").asString()).isEqualTo("BAR");
        assertThat(json.get("label").asString()).isEqualTo("Thư công vụ");
        assertThat(json.get("axis").get("suffix").asString()).isEqualTo("%");
        JsonNode marks = json.get("blocks").get(0).get("marks");
        assertThat(marks.get(0).get("value").decimalValue()).isEqualByComparingTo("80");
        assertThat(marks.get(1).get("value").isNull()).isTrue();
        assertThat(marks.get(1).get("style").asString()).isEqualTo("CONFLICT");
        assertThat(marks.get(1).get("low").isNumber()).isTrue();
        assertThat(marks.get(1).get("target").intValue()).isEqualTo(10);
        assertThat(marks.get(1).get("parts").isEmpty()).isTrue();
    }

    @Test
    void everyKindNamesItself() {
        List<Mark> marks = List.of(bar("a"));
        List<ChartModel.Series> series = List.of(ChartModel.Series.points(
                "Thanh Hóa", MarkerShape.SQUARE, List.of(new ChartModel.Point(BigDecimal.valueOf(2016), bar("a")))));

        assertThat(sent(ChartModel.ranges("R", PERCENT, marks)).get("kind").asString())
                .isEqualTo("RANGE");
        assertThat(sent(new ChartModel.Lines("L", PERCENT, 2015, 2023, series, List.of(), List.of()))
                        .get("kind")
                        .asString())
                .isEqualTo("LINE");
        assertThat(sent(new ChartModel.Heatmap("H", PERCENT, List.of("A"), List.of(new ChartModel.Row("r", marks))))
                        .get("kind")
                        .asString())
                .isEqualTo("HEATMAP");
    }

    @Test
    void kindsOfSeveralMeasuresNameThemselves() {
        List<Guide> guides = List.of(new Guide(BigDecimal.TEN, "trung vị 10 %"));
        Scatter.Measure measure = new Scatter.Measure("Thư công vụ", PERCENT, guides);

        JsonNode scatter =
                sent(new Scatter("S", measure, measure, List.of(new Scatter.Dot(BigDecimal.ONE, "1 %", bar("a")))));
        assertThat(scatter.get("kind").asString()).isEqualTo("SCATTER");
        assertThat(scatter.get("dots").get(0).get("x").intValue()).isEqualTo(1);
        assertThat(scatter.get("x").get("guides").get(0).get("at").intValue()).isEqualTo(10);

        JsonNode slope = sent(
                new Slope("S", PERCENT, "2015", "2016", List.of(new Slope.Change("A", false, bar("a"), null)), guides));
        assertThat(slope.get("kind").asString()).isEqualTo("SLOPE");
        assertThat(slope.get("changes").get(0).get("after").isNull()).isTrue();

        JsonNode strip = sent(new Strip("S", PERCENT, guides, List.of(bar("a"))));
        assertThat(strip.get("kind").asString()).isEqualTo("STRIP");
        assertThat(strip.get("marks").get(0).get("key").asString()).isEqualTo("a");
    }

    @Test
    void aRadarRunsFromZeroToAHundred() {
        List<Mark> marks = List.of(bar("a"), bar("b"), bar("c"));
        JsonNode radar = sent(new Radar(
                "R",
                PERCENT,
                List.of("A", "B", "C"),
                List.of(new Radar.Outline("Sở Tư pháp", MarkerShape.SQUARE, true, marks))));

        assertThat(radar.get("kind").asString()).isEqualTo("RADAR");
        assertThat(radar.get("axis").get("min").intValue()).isZero();
        assertThat(radar.get("axis").get("max").intValue()).isEqualTo(100);
        assertThat(radar.get("outlines").get(0).get("context").asBoolean()).isTrue();
    }

    @Test
    void aClickCarriesTheKeyOfTheMark() {
        ApexChart chart = new ApexChart(ChartModel.bars("Bars", PERCENT, List.of(bar("a"))));
        List<String> keys = new ArrayList<>();
        chart.addMarkClickListener(event -> keys.add(event.getKey()));

        ComponentUtil.fireEvent(chart, new MarkClickEvent(chart, true, "a"));

        assertThat(keys).containsExactly("a");
    }

    @Test
    void selectingNothingClearsTheSelection() {
        ApexChart chart = new ApexChart(ChartModel.bars("Bars", PERCENT, List.of(bar("a"))));
        chart.setSelected("a");
        assertThat(chart.getElement().getProperty("selected")).isEqualTo("a");

        chart.setSelected(null);

        assertThat(chart.getElement().getProperty("selected")).isEmpty();
    }

    @Test
    void aChartThatComesBackIsSentAgainAndNoneIsKeptAsJson() {
        ApexChart chart = new ApexChart(ChartModel.bars("Bars", PERCENT, List.of(bar("a"))));
        UI ui = page();
        ui.add(chart);
        assertThat(sent(ui)).hasSize(1);
        ui.remove(chart);
        ui.add(chart);
        assertThat(sent(ui)).hasSize(1);
        assertThat(chart.getElement().hasProperty("model")).isFalse();
    }

    private static JsonNode sent(ChartModel model) {
        UI ui = page();
        ui.add(new ApexChart(model));
        return sent(ui).getFirst();
    }

    private static UI page() {
        UI ui = new UI();
        ui.getInternals().setSession(mock(VaadinSession.class));
        return ui;
    }

    private static List<JsonNode> sent(UI ui) {
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(one -> JacksonCodec.encodeWithTypeInfo(
                        one.getInvocation().getParameters().getFirst()))
                .toList();
    }
}
