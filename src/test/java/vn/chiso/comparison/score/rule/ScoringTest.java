package vn.chiso.comparison.score.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Points against values worked out by hand. */
class ScoringTest {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Test
    void aRatioGivesItsShareOfTheMaximum() {
        // 50 of 100 % of 20 points
        assertThat(only(Rule.ratio(HUNDRED), "20", amount("50")).points()).isEqualByComparingTo("10");
        // 97.82 of 100 % of 20 points
        assertThat(only(Rule.ratio(HUNDRED), "20", amount("97.82")).points()).isEqualByComparingTo("19.564");
    }

    @Test
    void aRatioAboveItsFullValueGivesNoMoreThanTheMaximum() {
        // 1.3 machines for each officer, where 1 is enough
        assertThat(only(Rule.ratio(BigDecimal.ONE), "10", amount("1.3")).points())
                .isEqualByComparingTo("10");
    }

    @Test
    void whereLessIsBetterTheRestOfTheRatioCounts() {
        assertThat(only(Rule.ratio(HUNDRED).lessIsBetter(), "10", amount("30")).points())
                .isEqualByComparingTo("7");
    }

    @Test
    void stepsGiveTheMaximumHalfOfItOrNothing() {
        Rule steps = Rule.steps(new BigDecimal(50), new BigDecimal(90));
        assertThat(only(steps, "10", amount("90")).points()).isEqualByComparingTo("10");
        assertThat(only(steps, "10", amount("89.99")).points()).isEqualByComparingTo("5");
        assertThat(only(steps, "10", amount("50")).points()).isEqualByComparingTo("5");
        assertThat(only(steps, "10", amount("49.9")).points()).isEqualByComparingTo("0");
    }

    @Test
    void stepsDownwardsGiveMoreForLess() {
        Rule steps = Rule.steps(new BigDecimal(10), new BigDecimal(2)).lessIsBetter();
        assertThat(only(steps, "10", amount("2")).points()).isEqualByComparingTo("10");
        assertThat(only(steps, "10", amount("10")).points()).isEqualByComparingTo("5");
        assertThat(only(steps, "10", amount("11")).points()).isEqualByComparingTo("0");
    }

    @Test
    void yesGivesTheMaximumAndNoNothing() {
        assertThat(only(Rule.YES_NO, "15", new Input.Answer(true)).points()).isEqualByComparingTo("15");
        Outcome no = only(Rule.YES_NO, "15", new Input.Answer(false));
        assertThat(no.points()).isEqualByComparingTo("0");
        assertThat(no.scorable()).isEqualByComparingTo("15");
        assertThat(only(Rule.YES_NO.lessIsBetter(), "15", new Input.Answer(false))
                        .points())
                .isEqualByComparingTo("15");
    }

    @Test
    void whatIsMissingIsNotZero() {
        Tree tree =
                new Tree(List.of(criterion(1, null, "60", Rule.YES_NO), criterion(2, null, "40", Rule.ratio(HUNDRED))));
        Outcome total = total(tree, Map.of(1L, new Input.Answer(true)));
        assertThat(total.points()).isEqualByComparingTo("60");
        assertThat(total.scorable()).isEqualByComparingTo("60");
        assertThat(total.maximum()).isEqualByComparingTo("100");
        assertThat(total.scored()).isOne();
        assertThat(total.criteria()).isEqualTo(2);
        assertThat(total.isComplete()).isFalse();
        assertThat(total.percent()).isEqualByComparingTo("100");
    }

    @Test
    void whereNothingIsKnownThereIsNoPercentage() {
        Outcome total = total(new Tree(List.of(criterion(1, null, "60", Rule.YES_NO))), Map.of());
        assertThat(total.percent()).isNull();
        assertThat(total.isScored()).isFalse();
    }

    /** A = 50 (a 30, b 20), B = 50 (c 50). Without a, b is worth 20 × 50/20 = 50; half of it is 25. */
    @Test
    void pointsThatConcernNobodyGoToThePartsBesideThem() {
        Tree tree = twoPillars();
        Scores.Of scores = one(tree, Map.of(11L, Input.NOT_APPLICABLE, 12L, amount("50"), 21L, new Input.Answer(true)));
        assertThat(scores.part(12).maximum()).isEqualByComparingTo("50");
        assertThat(scores.part(12).factor()).isEqualByComparingTo("2.5");
        assertThat(scores.part(12).points()).isEqualByComparingTo("25");
        assertThat(scores.part(1).points()).isEqualByComparingTo("25");
        assertThat(scores.part(1).maximum()).isEqualByComparingTo("50");
        assertThat(scores.total().points()).isEqualByComparingTo("75");
        assertThat(scores.total().maximum()).isEqualByComparingTo("100");
        assertThat(scores.total().isComplete()).isTrue();
    }

    /** Nothing of A concerns the subject: c is worth 50 × 100/50 = 100. */
    @Test
    void aWholePillarThatConcernsNobodyGoesToTheOthers() {
        Scores.Of scores = one(
                twoPillars(),
                Map.of(11L, Input.NOT_APPLICABLE, 12L, Input.NOT_APPLICABLE, 21L, new Input.Answer(true)));
        assertThat(scores.part(1).applies()).isFalse();
        assertThat(scores.part(21).maximum()).isEqualByComparingTo("100");
        assertThat(scores.total().points()).isEqualByComparingTo("100");
        assertThat(scores.total().maximum()).isEqualByComparingTo("100");
    }

    /** b is worth 50 where a does not concern the subject, and nobody knows b: nothing of A can be scored. */
    @Test
    void whatIsMissingKeepsThePointsThatCameToIt() {
        Scores.Of scores = one(twoPillars(), Map.of(11L, Input.NOT_APPLICABLE, 21L, new Input.Answer(true)));
        assertThat(scores.part(12).maximum()).isEqualByComparingTo("50");
        assertThat(scores.part(12).gap()).isEqualTo(Gap.NO_DATA);
        assertThat(scores.total().points()).isEqualByComparingTo("50");
        assertThat(scores.total().scorable()).isEqualByComparingTo("50");
    }

    /** 2, 4, 9 have the mean 5 and the deviation √((9+1+16)/3) = √(26/3) = 2.943920…; 4 is at (4−2)/(9−2) = 2/7. */
    @Test
    void zScoresAreScaledFromTheLowestToTheHighestOfTheBlock() {
        Tree tree = new Tree(List.of(criterion(1, null, "14", Rule.Z_SCORE)));
        Scores scores = Scoring.of(tree, List.of(sheet("a", "x", "2"), sheet("b", "x", "4"), sheet("c", "x", "9")));
        assertThat(scores.of("a").total().points()).isEqualByComparingTo("0");
        assertThat(scores.of("b").total().points()).isCloseTo(new BigDecimal(4), within(new BigDecimal("1e-20")));
        assertThat(scores.of("c").total().points()).isEqualByComparingTo("14");
        Spread spread = Objects.requireNonNull(
                Objects.requireNonNull(scores.spreads().get(1L)).get("x"));
        assertThat(spread.n()).isEqualTo(3);
        assertThat(spread.mean()).isEqualByComparingTo("5");
        assertThat(spread.deviation()).isCloseTo(new BigDecimal("2.943920"), within(new BigDecimal("0.000001")));
        assertThat(spread.z(new BigDecimal(9)).orElseThrow())
                .isCloseTo(new BigDecimal("1.358732"), within(new BigDecimal("0.000001")));
    }

    @Test
    void twoSubjectsAreTooFewForAZScore() {
        Tree tree = new Tree(List.of(criterion(1, null, "10", Rule.Z_SCORE)));
        Scores scores =
                Scoring.of(tree, List.of(sheet("a", "x", "2"), sheet("b", "x", "4"), sheet("c", "another block", "9")));
        assertThat(scores.of("a").part(1).gap()).isEqualTo(Gap.TOO_FEW);
        assertThat(scores.of("c").part(1).gap()).isEqualTo(Gap.TOO_FEW);
        assertThat(scores.of("a").total().isScored()).isFalse();
    }

    @Test
    void withoutSpreadThereIsNoZScore() {
        Tree tree = new Tree(List.of(criterion(1, null, "10", Rule.Z_SCORE)));
        Scores scores =
                Scoring.of(tree, List.of(sheet("a", "x", "20"), sheet("b", "x", "20"), sheet("c", "x", "20.0")));
        assertThat(scores.of("b").part(1).gap()).isEqualTo(Gap.NO_SPREAD);
    }

    /** Twice 10 and once 20: the first counts 20 of 40, and half of its points are 10. */
    @Test
    void aWeightMultipliesPointsAndMaximum() {
        Node heavy = new Node(1, null, BigDecimal.TEN, BigDecimal.TWO, true, Rule.ratio(HUNDRED));
        Tree tree = new Tree(List.of(heavy, criterion(2, null, "20", Rule.YES_NO)));
        Outcome total = total(tree, Map.of(1L, amount("50"), 2L, new Input.Answer(false)));
        assertThat(total.maximum()).isEqualByComparingTo("40");
        assertThat(total.points()).isEqualByComparingTo("10");
        Outcome given =
                one(tree, Map.of(1L, new Input.Given(new BigDecimal("7.5")))).part(1);
        assertThat(given.points()).isEqualByComparingTo("15");
    }

    @Test
    void pointsThatSomebodyGaveStandAsTheyAre() {
        assertThat(only(Rule.YES_NO, "15", new Input.Given(new BigDecimal("7.5")))
                        .points())
                .isEqualByComparingTo("7.5");
        assertThat(only(Rule.YES_NO, "15", new Input.Given(new BigDecimal("99")))
                        .points())
                .isEqualByComparingTo("15");
    }

    @Test
    void aNumberSaysNothingWhereYesOrNoIsAsked() {
        assertThat(only(Rule.YES_NO, "15", amount("1")).gap()).isEqualTo(Gap.NOT_GIVEN);
        assertThat(only(Rule.ratio(HUNDRED), "15", new Input.Answer(true)).gap())
                .isEqualTo(Gap.WORDS);
    }

    /** 500 = 200 + 150 and 150 that nobody knows: they are never scored, and never shared out. */
    @Test
    void pointsWithoutANameStayOpen() {
        Tree tree = new Tree(List.of(
                part(1, null, "500"), criterion(2, 1L, "200", Rule.JUDGED), criterion(3, 1L, "150", Rule.JUDGED)));
        Outcome total = total(tree, Map.of(2L, new Input.Given(new BigDecimal(200)), 3L, Input.NOT_APPLICABLE));
        assertThat(total.maximum()).isEqualByComparingTo("500");
        assertThat(total.points()).isEqualByComparingTo("350");
        assertThat(total.scorable()).isEqualByComparingTo("350");
        assertThat(total.hasRest()).isTrue();
        assertThat(total.isComplete()).isFalse();
    }

    @Test
    void whatIsNotScoredGivesNothingAndTakesNothing() {
        Node unscored = new Node(2, null, null, BigDecimal.ONE, false, Rule.JUDGED);
        Tree tree = new Tree(List.of(criterion(1, null, "10", Rule.YES_NO), unscored));
        Outcome total = total(tree, Map.of(1L, new Input.Answer(true), 2L, new Input.Given(BigDecimal.TEN)));
        assertThat(total.maximum()).isEqualByComparingTo("10");
        assertThat(total.isComplete()).isTrue();
    }

    private static Tree twoPillars() {
        return new Tree(List.of(
                part(1, null, "50"),
                criterion(11, 1L, "30", Rule.YES_NO),
                criterion(12, 1L, "20", Rule.ratio(HUNDRED)),
                part(2, null, "50"),
                criterion(21, 2L, "50", Rule.YES_NO)));
    }

    private static Outcome only(Rule rule, String maximum, Input input) {
        return one(new Tree(List.of(criterion(1, null, maximum, rule))), Map.of(1L, input))
                .part(1);
    }

    private static Outcome total(Tree tree, Map<Long, Input> inputs) {
        return one(tree, inputs).total();
    }

    private static Scores.Of one(Tree tree, Map<Long, Input> inputs) {
        return Scoring.of(tree, List.of(new Sheet("a", "x", inputs))).of("a");
    }

    private static Sheet sheet(String subject, String block, String value) {
        return new Sheet(subject, block, Map.of(1L, amount(value)));
    }

    private static Input amount(String value) {
        return new Input.Amount(new BigDecimal(value));
    }

    static Node criterion(long id, @Nullable Long parent, String maximum, Rule rule) {
        return new Node(id, parent, new BigDecimal(maximum), BigDecimal.ONE, true, rule);
    }

    static Node part(long id, @Nullable Long parent, String maximum) {
        return criterion(id, parent, maximum, Rule.JUDGED);
    }
}
