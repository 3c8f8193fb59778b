package vn.chiso.comparison.score.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Scores subjects by the parts of an index. Nothing is rounded up on the way, so that no sum exceeds its maximum.
 *
 * <p>Where a criterion does not concern a subject, its points go to the scored parts beside it, in proportion to their
 * maxima; where that leaves nothing of a component, the points of the component go to those beside it. What is missing
 * keeps its points: they are neither given nor shared out.
 */
public final class Scoring {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Tree tree;
    private final Map<Long, Map<String, Spread>> spreads;

    private Scoring(Tree tree, Map<Long, Map<String, Spread>> spreads) {
        this.tree = tree;
        this.spreads = spreads;
    }

    /** The outcomes of all subjects; the order of neither matters. */
    public static Scores of(Tree tree, List<Sheet> sheets) {
        Scoring scoring = new Scoring(tree, spreads(tree, sheets));
        Map<String, Scores.Of> outcomes = new LinkedHashMap<>();
        sheets.forEach(sheet -> outcomes.put(sheet.subject(), scoring.of(sheet)));
        return new Scores(outcomes, scoring.spreads);
    }

    private static Map<Long, Map<String, Spread>> spreads(Tree tree, List<Sheet> sheets) {
        Map<Long, Map<String, Spread>> spreads = new HashMap<>();
        for (Node criterion : tree.criteria()) {
            if (criterion.rule().kind() == RuleKind.Z_SCORE) {
                Map<String, List<BigDecimal>> numbers = new HashMap<>();
                for (Sheet sheet : sheets) {
                    List<BigDecimal> block = numbers.computeIfAbsent(sheet.block(), name -> new ArrayList<>());
                    if (sheet.input(criterion) instanceof Input.Amount(BigDecimal value)) {
                        block.add(value);
                    }
                }
                Map<String, Spread> byBlock = new HashMap<>();
                numbers.forEach((block, values) -> byBlock.put(block, Spread.of(values)));
                spreads.put(criterion.id(), byBlock);
            }
        }
        return spreads;
    }

    private Scores.Of of(Sheet sheet) {
        Map<Long, Outcome> parts = new HashMap<>();
        Outcome total = whole(sheet, tree.pillars(), tree.maximum(), BigDecimal.ONE, parts);
        return new Scores.Of(sheet, total, Map.copyOf(parts));
    }

    /** @param maximum what the parts are to come to
     * @param factor by how much that is more than in the edition */
    private Outcome whole(
            Sheet sheet, List<Node> parts, BigDecimal maximum, BigDecimal factor, Map<Long, Outcome> outcomes) {
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal concerned = BigDecimal.ZERO;
        for (Node one : parts) {
            BigDecimal own = tree.maximum(one);
            all = all.add(own);
            concerned = concerned.add(concerns(sheet, one) ? own : BigDecimal.ZERO);
        }
        BigDecimal raised = concerned.signum() == 0 || concerned.compareTo(all) == 0
                ? factor
                : factor.multiply(all.divide(concerned, Spread.DIGITS), Spread.DIGITS);
        BigDecimal points = BigDecimal.ZERO;
        BigDecimal scorable = BigDecimal.ZERO;
        int scored = 0;
        int criteria = 0;
        for (Node one : parts) {
            Outcome outcome = part(sheet, one, raised, outcomes);
            outcomes.put(one.id(), outcome);
            points = points.add(outcome.points());
            scorable = scorable.add(outcome.scorable());
            scored += outcome.scored();
            criteria += outcome.criteria();
        }
        boolean applies = parts.stream().anyMatch(one -> concerns(sheet, one));
        return new Outcome(
                points, scorable, applies ? maximum : BigDecimal.ZERO, factor, scored, criteria, applies, null, null);
    }

    private Outcome part(Sheet sheet, Node one, BigDecimal factor, Map<Long, Outcome> outcomes) {
        BigDecimal maximum = tree.maximum(one).multiply(factor, Spread.DIGITS);
        if (!tree.isCriterion(one)) {
            return whole(sheet, tree.children(one.id()), maximum, factor, outcomes);
        }
        return one.scored() ? criterion(sheet, one, maximum, factor) : Outcome.notApplicable();
    }

    private boolean concerns(Sheet sheet, Node one) {
        if (!one.scored()) {
            return false;
        }
        return tree.isCriterion(one)
                ? !(sheet.input(one) instanceof Input.NotApplicable)
                : tree.children(one.id()).stream().anyMatch(child -> concerns(sheet, child));
    }

    private Outcome criterion(Sheet sheet, Node one, BigDecimal maximum, BigDecimal factor) {
        return switch (sheet.input(one)) {
            case Input.NotApplicable none -> Outcome.notApplicable();
            case Input.Missing(Gap gap) -> Outcome.missing(maximum, factor, gap);
            case Input.Given(BigDecimal points) -> {
                BigDecimal own = tree.maximum(one);
                yield own.signum() == 0
                        ? Outcome.missing(maximum, factor, Gap.NOT_GIVEN)
                        : Outcome.of(
                                clamped(points.multiply(one.weight()).divide(own, Spread.DIGITS)), maximum, factor);
            }
            case Input.Answer(boolean yes) ->
                one.rule().kind() == RuleKind.YES_NO
                        ? Outcome.of(yes == one.rule().reversed() ? BigDecimal.ZERO : BigDecimal.ONE, maximum, factor)
                        : Outcome.missing(maximum, factor, Gap.WORDS);
            case Input.Amount(BigDecimal value) -> {
                @Nullable
                Spread spread = spreads.getOrDefault(one.id(), Map.of()).get(sheet.block());
                yield amount(one.rule(), value, spread, maximum, factor);
            }
        };
    }

    private static Outcome amount(
            Rule rule, BigDecimal value, @Nullable Spread spread, BigDecimal maximum, BigDecimal factor) {
        return switch (rule.kind()) {
            case RATIO -> {
                BigDecimal share = clamped(value.divide(rule.demandedFull(), Spread.DIGITS));
                yield Outcome.of(rule.reversed() ? BigDecimal.ONE.subtract(share) : share, maximum, factor);
            }
            case STEPS -> Outcome.of(step(rule, value), maximum, factor);
            case Z_SCORE -> {
                Gap gap = spread == null ? Gap.TOO_FEW : spread.gap().orElse(null);
                yield gap != null || spread == null
                        ? Outcome.missing(maximum, factor, gap == null ? Gap.TOO_FEW : gap)
                        : Outcome.of(scaled(rule, spread.share(value).orElseThrow()), maximum, factor);
            }
            case YES_NO, JUDGED -> Outcome.missing(maximum, factor, Gap.NOT_GIVEN);
        };
    }

    private static BigDecimal scaled(Rule rule, BigDecimal share) {
        return rule.reversed() ? BigDecimal.ONE.subtract(share) : share;
    }

    private static BigDecimal step(Rule rule, BigDecimal value) {
        if (reaches(rule, value, rule.demandedFull())) {
            return BigDecimal.ONE;
        }
        return reaches(rule, value, rule.demandedHalf()) ? HALF : BigDecimal.ZERO;
    }

    private static boolean reaches(Rule rule, BigDecimal value, BigDecimal threshold) {
        int above = value.compareTo(threshold);
        return rule.reversed() ? above <= 0 : above >= 0;
    }

    private static BigDecimal clamped(BigDecimal share) {
        return share.max(BigDecimal.ZERO).min(BigDecimal.ONE);
    }
}
