package vn.chiso.comparison.score.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for what is wrong in an edition. */
public final class Flaws {

    /** What an indicator answers: only that decides whether a rule fits it. */
    public enum Answers {
        NUMBER,
        YES_NO,
        OTHER
    }

    /** Tells what the indicator of a criterion answers; null where it names none. */
    @FunctionalInterface
    public interface Asked {
        @Nullable
        Answers by(long criterionId);
    }

    private Flaws() {}

    /** From the first pillar down; none where the edition can be put in force. */
    public static List<Flaw> of(Tree tree, Asked asked) {
        List<Flaw> flaws = new ArrayList<>();
        if (tree.criteria().isEmpty()) {
            flaws.add(Flaw.of(Flaw.Kind.EMPTY, null));
        }
        tree.pillars().forEach(one -> look(tree, one, asked, flaws));
        return flaws;
    }

    private static void look(Tree tree, Node one, Asked asked, List<Flaw> flaws) {
        if (!one.scored()) {
            return;
        }
        if (one.weight().signum() <= 0) {
            flaws.add(Flaw.of(Flaw.Kind.WEIGHT, one.id()));
        }
        if (tree.isCriterion(one)) {
            criterion(one, asked.by(one.id()), flaws);
            return;
        }
        BigDecimal stated = one.maximum();
        BigDecimal sum = tree.ofChildren(one);
        if (stated != null && stated.compareTo(sum) != 0) {
            flaws.add(new Flaw(Flaw.Kind.SUM, one.id(), sum, stated));
        }
        tree.children(one.id()).forEach(child -> look(tree, child, asked, flaws));
    }

    private static void criterion(Node one, @Nullable Answers answers, List<Flaw> flaws) {
        BigDecimal maximum = one.maximum();
        if (maximum == null || maximum.signum() <= 0) {
            flaws.add(Flaw.of(Flaw.Kind.NO_MAXIMUM, one.id()));
        }
        if (!one.rule().isComplete()) {
            flaws.add(Flaw.of(Flaw.Kind.THRESHOLDS, one.id()));
        }
        if (one.rule().kind() == RuleKind.JUDGED) {
            return;
        }
        if (answers == null) {
            flaws.add(Flaw.of(Flaw.Kind.NO_INDICATOR, one.id()));
        } else if (answers != (one.rule().kind() == RuleKind.YES_NO ? Answers.YES_NO : Answers.NUMBER)) {
            flaws.add(Flaw.of(Flaw.Kind.DOES_NOT_FIT, one.id()));
        }
    }
}
