package vn.chiso.comparison.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.base.text.DateText;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Answer;
import vn.chiso.observation.Goal;
import vn.chiso.territory.Unit;

/** Whether a target may stand as somebody wants it; each throws {@link TargetRefused} with what is wrong. */
final class TargetCheck {

    private static final int LONGEST_BASIS = 300;
    private static final int LONGEST_SECTION = 60;
    private static final BigDecimal ALL = new BigDecimal(100);

    private TargetCheck() {}

    /** Whether terms are whole and can be. */
    static void terms(TargetTerms terms, Indicator indicator) {
        LegalBasis basis = terms.basis();
        if (!basis.isThere()) {
            throw new TargetRefused(TargetRefused.NO_BASIS);
        }
        if (basis.words().length() > LONGEST_BASIS || basis.section().length() > LONGEST_SECTION) {
            throw new TargetRefused(TargetRefused.TOO_LONG, LONGEST_BASIS, LONGEST_SECTION);
        }
        if (terms.answer() instanceof Answer.Amount amount) {
            demandRange(amount.value(), indicator);
        }
        Start start = terms.start();
        if (start != null) {
            demandRange(start.value(), indicator);
            if (!start.on().isBefore(terms.period().end())) {
                throw new TargetRefused(TargetRefused.START_LATE);
            }
        }
    }

    private static void demandRange(BigDecimal value, Indicator indicator) {
        if (value.signum() < 0 || (indicator.kind() == Kind.PERCENT && value.compareTo(ALL) > 0)) {
            throw new TargetRefused(TargetRefused.OUT_OF_RANGE);
        }
    }

    /** Whether agencies of the sort answer to the indicator at all. */
    static void asked(Indicator indicator, Agency agency) {
        if (!indicator.appliesTo(agency.type().appliesAs())) {
            throw new TargetRefused(TargetRefused.NOT_ASKED);
        }
    }

    /** Whether there is somebody to reach the aim when it falls due. */
    static void inForce(TargetTerms terms, Unit unit, @Nullable Agency agency) {
        LocalDate due = terms.period().end();
        if (!unit.inForceOn(due) || (agency != null && !agency.inForceOn(due))) {
            throw new TargetRefused(
                    TargetRefused.NOT_IN_FORCE, agency == null ? unit.fullName() : agency.name(), DateText.format(due));
        }
    }

    /** One target at a time for a subject, an indicator and a period. */
    static void only(Goal goal, long lineId, Collection<TargetStore.Line> lines) {
        boolean twice = lines.stream()
                .filter(line -> line.id() != lineId)
                .flatMap(line -> line.now().stream())
                .map(Target::goal)
                .anyMatch(other -> other.subject().id() == goal.subject().id()
                        && other.indicatorId() == goal.indicatorId()
                        && other.itemId() == goal.itemId()
                        && other.period().id() == goal.period().id()
                        && other.target() == goal.target());
        if (twice) {
            throw new TargetRefused(TargetRefused.TWICE);
        }
    }

    /** Whether whoever changes what held says why. */
    static void reason(String reason) {
        if (reason.isBlank()) {
            throw new TargetRefused(TargetRefused.NO_REASON);
        }
    }
}
