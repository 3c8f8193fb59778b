package vn.chiso.comparison.score.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.text.Texts;
import vn.chiso.comparison.score.ScoreTrend;
import vn.chiso.comparison.score.index.Criterion;
import vn.chiso.comparison.score.index.EditionState;
import vn.chiso.comparison.score.index.Mapping;
import vn.chiso.comparison.score.index.NewEdition;
import vn.chiso.comparison.score.index.ScoreEdition;
import vn.chiso.comparison.score.index.ScoredSubjects;
import vn.chiso.comparison.score.rule.Outcome;
import vn.chiso.comparison.score.rule.Rule;

/** Scores over the years as a line. */
class TrendChartTest {

    private static final Mapping WHOLE = new Mapping(List.of(), List.of());
    private static final Mapping BROKEN = new Mapping(List.of(criterion()), List.of());

    @Test
    void oneYearIsNoChart() {
        assertThat(TrendChart.of(new ScoreTrend(List.of(point(2015, 1, "56", "65", null))), "Sở", Texts.VIETNAMESE))
                .isEmpty();
    }

    @Test
    void yearsOfOneEditionAreOneLine() {
        ChartModel.Lines lines = lines(point(2014, 1, "13", "26", null), point(2015, 1, "39", "65", null));
        assertThat(lines.series()).hasSize(1);
        assertThat(lines.annotations()).isEmpty();
        assertThat(lines.marks())
                .extracting(mark -> Objects.requireNonNull(mark.value()).intValue())
                .containsExactly(50, 60);
    }

    @Test
    void anotherEditionContinuesTheLineWhereEveryCriterionIsMapped() {
        assertThat(lines(point(2014, 1, "13", "26", null), point(2015, 2, "39", "65", WHOLE))
                        .series())
                .hasSize(1);
    }

    /** The dashed line lies between the two years. */
    @Test
    void noLineLeadsAcrossAChangeThatWasNotMapped() {
        ChartModel.Lines lines = lines(
                point(2014, 1, "13", "26", null), point(2015, 2, "39", "65", BROKEN), point(2016, 2, "40", "65", null));
        assertThat(lines.series()).extracting(one -> one.points().size()).containsExactly(1, 2);
        assertThat(lines.annotations()).singleElement().satisfies(line -> {
            assertThat(line.from()).isEqualByComparingTo("2014.5");
            assertThat(line.label()).isEqualTo("đổi bộ tiêu chí");
        });
    }

    @Test
    void aYearIsReadWithItsPointsAndEdition() {
        assertThat(lines(point(2014, 1, "13", "26", null), point(2015, 1, "39", "65", null))
                        .marks()
                        .getLast()
                        .sentence())
                .isEqualTo("Năm 2015: 60 %, đạt 39 / 65 điểm, phiên bản 1");
    }

    private static ChartModel.Lines lines(ScoreTrend.Point... points) {
        return TrendChart.model(List.of(points), "Sở Tư pháp", Texts.VIETNAMESE);
    }

    private static ScoreTrend.Point point(
            int year, long edition, String points, String scorable, @Nullable Mapping since) {
        BigDecimal most = new BigDecimal(scorable);
        return new ScoreTrend.Point(
                year,
                new ScoreEdition(
                        edition,
                        1,
                        new NewEdition(String.valueOf(edition), year, "", ScoredSubjects.AGENCIES, List.of()),
                        EditionState.IN_FORCE,
                        null,
                        List.of(),
                        0),
                new Outcome(new BigDecimal(points), most, most, BigDecimal.ONE, 2, 2, true, null, null),
                since);
    }

    private static Criterion criterion() {
        return new Criterion(
                1, null, 0, "", "Mới", "New", BigDecimal.TEN, BigDecimal.ONE, true, Rule.JUDGED, null, null, "", null);
    }
}
