package vn.chiso.comparison.score.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is left on the table, the cheapest first. */
class GainsTest {

    private static final Rule RATIO = Rule.ratio(new BigDecimal(100));
    private static final Rule STEPS = Rule.steps(new BigDecimal(50), new BigDecimal(90));

    /**
     * "No" for 5 and for 10 points, 80 % of 100 (a fifth away), 45 of 50 (a tenth away), one that others decide and one
     * that somebody judged.
     */
    @Test
    void answersComeFirstThenWhatIsNearestThenWhatOthersDecide() {
        Tree tree = new Tree(List.of(
                ScoringTest.criterion(1, null, "20", RATIO),
                ScoringTest.criterion(2, null, "5", Rule.YES_NO),
                ScoringTest.criterion(3, null, "10", Rule.YES_NO),
                ScoringTest.criterion(4, null, "10", STEPS),
                ScoringTest.criterion(5, null, "10", Rule.Z_SCORE),
                ScoringTest.criterion(6, null, "10", Rule.JUDGED)));
        Map<Long, Input> known = Map.of(
                1L,
                amount("80"),
                2L,
                new Input.Answer(false),
                3L,
                new Input.Answer(false),
                4L,
                amount("45"),
                5L,
                amount("1"),
                6L,
                new Input.Given(new BigDecimal(4)));
        Scores scores = Scoring.of(
                tree,
                List.of(
                        new Sheet("a", "x", known),
                        new Sheet("b", "x", Map.of(5L, amount("2"))),
                        new Sheet("c", "x", Map.of(5L, amount("3")))));
        assertThat(Gains.of(tree, scores.of("a")))
                .extracting(Gain::criterionId)
                .containsExactly(3L, 2L, 4L, 1L, 5L, 6L);
        assertThat(Gains.of(tree, scores.of("a")).stream().map(Gain::points).toList())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(bd("10"), bd("5"), bd("5"), bd("4"), bd("10"), bd("6"));
    }

    @Test
    void theNextStepIsTheHalfBeforeTheWhole() {
        assertThat(next("45").to()).isEqualByComparingTo("50");
        assertThat(next("60").to()).isEqualByComparingTo("90");
        assertThat(next("60").points()).isEqualByComparingTo("5");
    }

    @Test
    void whatIsMissingOrFullLeavesNothing() {
        Tree tree = new Tree(
                List.of(ScoringTest.criterion(1, null, "20", RATIO), ScoringTest.criterion(2, null, "5", Rule.YES_NO)));
        Scores.Of scores = Scoring.of(tree, List.of(new Sheet("a", "x", Map.of(1L, amount("100")))))
                .of("a");
        assertThat(Gains.of(tree, scores)).isEmpty();
    }

    private static Gain next(String value) {
        Tree tree = new Tree(List.of(ScoringTest.criterion(1, null, "10", STEPS)));
        return Gains.of(
                        tree,
                        Scoring.of(tree, List.of(new Sheet("a", "x", Map.of(1L, amount(value)))))
                                .of("a"))
                .getFirst();
    }

    private static Input amount(String value) {
        return new Input.Amount(bd(value));
    }

    private static BigDecimal bd(String value) {
        return new BigDecimal(value);
    }
}
