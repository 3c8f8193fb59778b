package vn.chiso.comparison.score.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** What holds of every index and of whatever is known. */
class ScoringPropertiesTest {

    private static final List<Rule> RULES = List.of(
            Rule.ratio(new BigDecimal(100)),
            Rule.ratio(new BigDecimal(100)).lessIsBetter(),
            Rule.steps(new BigDecimal(30), new BigDecimal(70)),
            Rule.YES_NO,
            Rule.YES_NO.lessIsBetter(),
            Rule.Z_SCORE,
            Rule.Z_SCORE.lessIsBetter(),
            Rule.JUDGED);

    /** An index of three pillars with up to four criteria each, and what is known of up to eight subjects. */
    private record Case(List<Node> nodes, List<Sheet> sheets) {

        static Case of(Random random) {
            List<Node> nodes = new ArrayList<>();
            for (int pillar = 1; pillar <= 3; pillar++) {
                List<Node> criteria = new ArrayList<>();
                BigDecimal sum = BigDecimal.ZERO;
                int many = 1 + random.nextInt(4);
                for (int i = 1; i <= many; i++) {
                    BigDecimal maximum = BigDecimal.valueOf(1 + random.nextInt(60));
                    BigDecimal weight = random.nextBoolean() ? BigDecimal.ONE : new BigDecimal("1.5");
                    criteria.add(new Node(
                            pillar * 10 + i, (long) pillar, maximum, weight, true, RULES.get(random.nextInt(8))));
                    sum = sum.add(maximum.multiply(weight));
                }
                nodes.add(new Node(pillar, null, sum, BigDecimal.ONE, true, Rule.JUDGED));
                nodes.addAll(criteria);
            }
            List<Sheet> sheets = new ArrayList<>();
            int subjects = 1 + random.nextInt(8);
            for (int i = 0; i < subjects; i++) {
                Map<Long, Input> inputs = new HashMap<>();
                nodes.forEach(node -> {
                    Input input = input(random);
                    if (input != null) {
                        inputs.put(node.id(), input);
                    }
                });
                sheets.add(new Sheet("s" + i, random.nextBoolean() ? "x" : "y", inputs));
            }
            return new Case(nodes, sheets);
        }

        private static @Nullable Input input(Random random) {
            return switch (random.nextInt(7)) {
                case 0, 1 -> new Input.Amount(BigDecimal.valueOf(random.nextInt(3000) - 500, 1));
                case 2 -> new Input.Answer(random.nextBoolean());
                case 3 -> new Input.Given(BigDecimal.valueOf(random.nextInt(80)));
                case 4 -> Input.NOT_APPLICABLE;
                case 5 -> new Input.Missing(Gap.CONFLICT);
                default -> null;
            };
        }

        Scores scores() {
            return Scoring.of(new Tree(nodes), sheets);
        }
    }

    @Property(tries = 400)
    void everyScoreLiesBetweenZeroAndItsMaximum(@ForAll long seed) {
        Case one = Case.of(new Random(seed));
        BigDecimal most = new Tree(one.nodes()).maximum();
        one.scores().bySubject().values().forEach(of -> {
            of.parts().values().forEach(ScoringPropertiesTest::isWithin);
            isWithin(of.total());
            assertThat(of.total().maximum()).isLessThanOrEqualTo(most);
        });
    }

    @Property(tries = 400)
    void theOrderOfSubjectsDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        Case one = Case.of(random);
        List<Sheet> mixed = new ArrayList<>(one.sheets());
        Collections.shuffle(mixed, random);
        same(one.scores(), new Case(one.nodes(), mixed).scores());
    }

    @Property(tries = 400)
    void theOrderOfCriteriaDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        Case one = Case.of(random);
        List<Node> mixed = new ArrayList<>(one.nodes());
        Collections.shuffle(mixed, random);
        same(one.scores(), new Case(mixed, one.sheets()).scores());
    }

    @Property(tries = 400)
    void whatOneSubjectGainsByAnAnswerCostsNobodyElse(@ForAll long seed) {
        Case one = Case.of(new Random(seed));
        Tree tree = new Tree(one.nodes());
        Sheet first = one.sheets().getFirst();
        Sheet better = tree.criteria().stream()
                .filter(node -> node.rule().kind() == RuleKind.YES_NO)
                .reduce(first, (sheet, node) -> sheet.with(node.id(), new Input.Answer(true)), (a, b) -> b);
        List<Sheet> sheets = new ArrayList<>(one.sheets());
        sheets.set(0, better);
        Scores after = Scoring.of(tree, sheets);
        one.sheets().stream()
                .skip(1)
                .forEach(other -> assertThat(after.of(other.subject()))
                        .isEqualTo(one.scores().of(other.subject())));
    }

    @Property(tries = 400)
    void aGainIsNeverMoreThanWhatIsLeft(@ForAll long seed) {
        Case one = Case.of(new Random(seed));
        Tree tree = new Tree(one.nodes());
        one.scores()
                .bySubject()
                .values()
                .forEach(of -> Gains.of(tree, of)
                        .forEach(gain -> assertThat(gain.points())
                                .isPositive()
                                .isLessThanOrEqualTo(of.part(gain.criterionId())
                                        .maximum()
                                        .subtract(of.part(gain.criterionId()).points()))));
    }

    private static void isWithin(Outcome outcome) {
        assertThat(outcome.points()).isNotNegative().isLessThanOrEqualTo(outcome.scorable());
        assertThat(outcome.scorable()).isLessThanOrEqualTo(outcome.maximum().add(new BigDecimal("1e-25")));
    }

    private static void same(Scores one, Scores other) {
        assertThat(other.bySubject().keySet()).isEqualTo(one.bySubject().keySet());
        one.bySubject().forEach((subject, of) -> {
            assertThat(rounded(other.of(subject).total())).isEqualTo(rounded(of.total()));
            of.parts()
                    .forEach((id, part) ->
                            assertThat(rounded(other.of(subject).part(id))).isEqualTo(rounded(part)));
        });
    }

    /** Exact but for the scale in which a number is written. */
    private static List<Object> rounded(Outcome outcome) {
        return List.of(
                outcome.points().setScale(24, RoundingMode.HALF_UP),
                outcome.scorable().setScale(24, RoundingMode.HALF_UP),
                outcome.maximum().setScale(24, RoundingMode.HALF_UP),
                outcome.scored(),
                outcome.criteria(),
                outcome.applies(),
                String.valueOf(outcome.gap()));
    }
}
