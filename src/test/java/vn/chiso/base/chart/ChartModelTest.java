package vn.chiso.base.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChartModelTest {

    private static final Axis PERCENT = Axis.of(Locale.of("vi"), "%");

    @Test
    void aConflictHasBothEndsAndNoValue() {
        Mark mark = conflict("a");

        assertThat(mark.value()).isNull();
        assertThat(mark.low()).isEqualByComparingTo("20");
        assertThat(mark.high()).isEqualByComparingTo("50");
    }

    @Test
    void aBandWithOneEndIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mark("a", "A", null, BigDecimal.ONE, null, MarkStyle.RANGE, "≈ 1", "A, 1", null))
                .withMessageContaining("both ends");
    }

    @Test
    void aBandWithItsEndsReversedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mark.between(
                        "a", "A", BigDecimal.TEN, BigDecimal.ONE, MarkStyle.RANGE, "10 – 1", "A, 10 đến 1"))
                .withMessageContaining("reversed");
    }

    @Test
    void aMarkThatCannotBeReadAloudIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mark.words("a", "A", "“hầu hết”", " "))
                .withMessageContaining("sentence");
    }

    @Test
    void marksOfAllBlocksComeInOrder() {
        ChartModel model = new ChartModel.Bars(
                "Bars",
                PERCENT,
                List.of(
                        new ChartModel.Block("Sở", List.of(bar("a"), bar("b"))),
                        new ChartModel.Block("Huyện", List.of(conflict("c")))));

        assertThat(model.marks()).extracting(Mark::key).containsExactly("a", "b", "c");
        assertThat(model.isEmpty()).isFalse();
    }

    @Test
    void aHeatmapRowOfAnotherLengthIsRefused() {
        List<ChartModel.Row> rows = List.of(new ChartModel.Row("Hạ tầng", List.of(bar("a"))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChartModel.Heatmap("Heat", PERCENT, List.of("A", "B"), rows))
                .withMessageContaining("Hạ tầng");
    }

    @Test
    void aPointWithoutAValueIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scatter.Dot(BigDecimal.ONE, "1", conflict("a")))
                .withMessageContaining("no value");
    }

    @Test
    void aChangeWithoutAnyFigureIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Slope.Change("Sở Tư pháp", false, null, null))
                .withMessageContaining("Sở Tư pháp");
    }

    @Test
    void theMarksOfAChangeStandThenAndNow() {
        Slope slope = new Slope(
                "Slope",
                PERCENT,
                "2015",
                "2016",
                List.of(
                        new Slope.Change("A", false, bar("a-then"), bar("a-now")),
                        new Slope.Change("B", true, null, conflict("b-now"))),
                List.of());

        assertThat(slope.marks()).extracting(Mark::key).containsExactly("a-then", "a-now", "b-now");
    }

    @Test
    void aRadarOfTwoSpokesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> radar(List.of("A", "B"), List.of(bar("a"), bar("b"))))
                .withMessageContaining("three");
    }

    @Test
    void aRadarNeedsAMarkForEverySpoke() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> radar(List.of("A", "B", "C"), List.of(bar("a"), bar("b"))))
                .withMessageContaining("2 marks for 3 spokes");
    }

    @Test
    void whatExceedsTheWholeHasNoPlaceOnARadar() {
        Mark rate = Mark.of("rate", "A", new BigDecimal("120"), MarkStyle.FULL, "1,2", "A, 1,2 máy trên người");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> radar(List.of("A", "B", "C"), List.of(bar("a"), bar("b"), rate)))
                .withMessageContaining("120");
    }

    private static Radar radar(List<String> spokes, List<Mark> marks) {
        return new Radar("Radar", PERCENT, spokes, List.of(new Radar.Outline("A", MarkerShape.CIRCLE, false, marks)));
    }

    @Test
    void wholeYearsAreShadedFromTheirStartToTheirEnd() {
        ChartModel.Annotation span = ChartModel.Annotation.years(2017, 2019, "không có báo cáo");

        assertThat(span.from()).isEqualByComparingTo("2016.5");
        assertThat(span.to()).isEqualByComparingTo("2019.5");
    }

    @Test
    void axesAreWrittenInVietnameseUnlessThePageIsEnglish() {
        assertThat(Axis.of(Locale.ENGLISH, "").format()).isEqualTo("en");
        assertThat(Axis.of(Locale.FRENCH, "").format()).isEqualTo("vi");
    }

    static Mark bar(String key) {
        return Mark.of(
                key,
                key.toUpperCase(Locale.ROOT),
                new BigDecimal("80"),
                MarkStyle.QUALIFIED,
                "≈ 80 %",
                key + ", khoảng 80 %, năm 2015");
    }

    static Mark conflict(String key) {
        return Mark.between(
                key,
                key.toUpperCase(Locale.ROOT),
                new BigDecimal("20"),
                new BigDecimal("50"),
                MarkStyle.CONFLICT,
                "≈ 20 ≠ ≈ 50 %",
                key + ", khoảng 20 % hoặc khoảng 50 %, năm 2015");
    }
}
