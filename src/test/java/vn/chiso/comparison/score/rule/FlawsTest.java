package vn.chiso.comparison.score.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chiso.comparison.score.rule.Flaws.Answers;

/** What keeps an edition from being put in force. */
class FlawsTest {

    private static final Rule RATIO = Rule.ratio(new BigDecimal(100));

    @Test
    void aTreeThatAddsUpHasNone() {
        Tree tree = new Tree(List.of(
                ScoringTest.part(1, null, "30"),
                ScoringTest.criterion(2, 1L, "10", RATIO),
                ScoringTest.criterion(3, 1L, "20", RATIO)));
        assertThat(Flaws.of(tree, id -> Answers.NUMBER)).isEmpty();
    }

    @Test
    void theSumOfThePartsIsHeldAgainstTheWhole() {
        Tree tree = new Tree(List.of(
                ScoringTest.part(1, null, "500"),
                ScoringTest.criterion(2, 1L, "200", Rule.JUDGED),
                ScoringTest.criterion(3, 1L, "150", Rule.JUDGED)));
        Flaw flaw = Flaws.of(tree, id -> null).getFirst();
        assertThat(flaw.kind()).isEqualTo(Flaw.Kind.SUM);
        assertThat(flaw.found()).isEqualByComparingTo("350");
        assertThat(flaw.wanted()).isEqualByComparingTo("500");
    }

    @Test
    void aRuleNeedsAnIndicatorThatAnswersIt() {
        Tree tree = new Tree(List.of(ScoringTest.criterion(1, null, "10", Rule.YES_NO)));
        assertThat(kinds(tree, null)).containsExactly(Flaw.Kind.NO_INDICATOR);
        assertThat(kinds(tree, Answers.NUMBER)).containsExactly(Flaw.Kind.DOES_NOT_FIT);
        assertThat(kinds(tree, Answers.YES_NO)).isEmpty();
    }

    @Test
    void thresholdsStandInOrder() {
        Rule wrong = Rule.steps(new BigDecimal(90), new BigDecimal(50));
        assertThat(kinds(new Tree(List.of(ScoringTest.criterion(1, null, "10", wrong))), Answers.NUMBER))
                .containsExactly(Flaw.Kind.THRESHOLDS);
        assertThat(kinds(new Tree(List.of(ScoringTest.criterion(1, null, "10", wrong.lessIsBetter()))), Answers.NUMBER))
                .isEmpty();
    }

    @Test
    void anEmptyTreeAndAMissingMaximumAreSaid() {
        assertThat(kinds(new Tree(List.of()), null)).containsExactly(Flaw.Kind.EMPTY);
        Node open = new Node(1, null, null, BigDecimal.ONE, true, Rule.JUDGED);
        assertThat(kinds(new Tree(List.of(open)), null)).containsExactly(Flaw.Kind.NO_MAXIMUM);
    }

    private static List<Flaw.Kind> kinds(Tree tree, @Nullable Answers answers) {
        return Flaws.of(tree, id -> answers).stream().map(Flaw::kind).toList();
    }
}
