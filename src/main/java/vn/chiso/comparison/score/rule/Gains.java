package vn.chiso.comparison.score.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a subject leaves on the table, the cheapest first: answers that only need to become "yes" (most points first),
 * then whatever is nearest to its next step or to its full value, then what depends on others or on judgement. What has
 * no figure is not listed: there a figure is missing, not work.
 */
public final class Gains {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Answers first, what depends on others last; between them the distance decides. */
    private static final Comparator<Gain> CHEAPEST = Comparator.comparingInt(Gains::rank)
            .thenComparing(Gain::distance)
            .thenComparing(Comparator.comparing(Gain::points).reversed())
            .thenComparingLong(Gain::criterionId);

    private Gains() {}

    public static List<Gain> of(Tree tree, Scores.Of scores) {
        return tree.criteria().stream()
                .flatMap(one -> gain(one, scores.sheet().input(one), scores.part(one.id())).stream())
                .sorted(CHEAPEST)
                .toList();
    }

    private static int rank(Gain gain) {
        return switch (gain.effort()) {
            case ANSWER -> 0;
            case STEP, GROWTH -> 1;
            case OTHERS -> 2;
            case JUDGEMENT -> 3;
        };
    }

    private static Optional<Gain> gain(Node one, Input input, Outcome outcome) {
        BigDecimal share = outcome.share();
        if (share == null || share.compareTo(BigDecimal.ONE) >= 0) {
            return Optional.empty();
        }
        BigDecimal left = outcome.maximum().subtract(outcome.points());
        return Optional.of(
                switch (input) {
                    case Input.Answer answer ->
                        new Gain(one.id(), Gain.Effort.ANSWER, left, null, null, BigDecimal.ZERO);
                    case Input.Amount(BigDecimal value) -> amount(one, value, share, outcome, left);
                    default -> new Gain(one.id(), Gain.Effort.JUDGEMENT, left, null, null, BigDecimal.ONE);
                });
    }

    private static Gain amount(Node one, BigDecimal value, BigDecimal share, Outcome outcome, BigDecimal left) {
        Rule rule = one.rule();
        return switch (rule.kind()) {
            case STEPS -> {
                boolean toHalf = share.compareTo(HALF) < 0;
                BigDecimal points = toHalf ? outcome.maximum().multiply(HALF).subtract(outcome.points()) : left;
                BigDecimal to = toHalf ? rule.demandedHalf() : rule.demandedFull();
                yield new Gain(one.id(), Gain.Effort.STEP, points, value, to, distance(value, to));
            }
            case RATIO -> {
                BigDecimal to = rule.reversed() ? BigDecimal.ZERO : rule.demandedFull();
                yield new Gain(
                        one.id(),
                        Gain.Effort.GROWTH,
                        left,
                        value,
                        to,
                        rule.reversed() ? distance(value, rule.demandedFull(), to) : distance(value, to));
            }
            case YES_NO, Z_SCORE, JUDGED -> new Gain(one.id(), Gain.Effort.OTHERS, left, value, null, BigDecimal.ONE);
        };
    }

    private static BigDecimal distance(BigDecimal value, BigDecimal to) {
        return distance(value, to, to);
    }

    private static BigDecimal distance(BigDecimal value, @Nullable BigDecimal of, BigDecimal to) {
        return of == null || of.signum() == 0
                ? BigDecimal.ONE
                : to.subtract(value).abs().divide(of.abs(), 6, RoundingMode.HALF_UP);
    }
}
