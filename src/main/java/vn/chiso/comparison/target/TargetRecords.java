package vn.chiso.comparison.target;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.event.Change;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.Goal;
import vn.chiso.observation.GoalRegister;
import vn.chiso.observation.NewGoal;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.CurrentUser;
import vn.chiso.territory.TerritoryService;

/**
 * The ICT department of a territory sets targets there, gives them other terms and withdraws them. What a report sets
 * stays said: another is put in its place, and where that is withdrawn the report's holds again. Every step stays.
 */
@Service
@Transactional
public class TargetRecords {

    /** Told to open pages. */
    private record Kept() implements Change {}

    private final TargetStore store;
    private final TargetService targets;
    private final TargetWords words;
    private final GoalRegister goals;
    private final Catalogue catalogue;
    private final AgencyService agencies;
    private final TerritoryService territory;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TargetRecords(
            TargetStore store,
            TargetService targets,
            TargetWords words,
            GoalRegister goals,
            Catalogue catalogue,
            AgencyService agencies,
            TerritoryService territory,
            CurrentUser user,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.targets = targets;
        this.words = words;
        this.goals = goals;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.territory = territory;
        this.user = user;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sets a target.
     *
     * @return its line
     * @throws TargetRefused when something is missing or wrong, or there is one already
     * @throws vn.chiso.observation.EditRefused when the answer cannot be one to the indicator
     */
    public long set(NewTarget wanted) {
        Long agencyId = wanted.agencyId();
        @Nullable Agency agency = agencyId == null ? null : agencies.byId(agencyId);
        long unitId = agency == null ? wanted.unitId() : agency.unitId();
        demandRight(unitId);
        TargetCheck.terms(wanted.terms(), catalogue.indicator(wanted.indicatorId()));
        TargetCheck.inForce(wanted.terms(), territory.byId(unitId), agency);
        if (agency != null) {
            TargetCheck.asked(catalogue.indicator(wanted.indicatorId()), agency);
        }
        store.change();
        long line = goals.set(new NewGoal(
                wanted.target(), agencyId, wanted.unitId(), wanted.tier(), wanted.indicatorId(), said(wanted.terms())));
        Goal goal = goal(line);
        take(line, 1, TargetStep.Kind.SET, goal, wanted.terms(), null);
        TargetCheck.only(goal, line, store.lines().values());
        return line;
    }

    /**
     * Gives a target other terms: value, time, basis, start. Another statement takes the place of the one before.
     *
     * @param seen the ordinal of the step that the user saw
     * @throws TargetRefused when something is missing or wrong, or somebody else was faster
     */
    public void change(long lineId, int seen, TargetTerms terms) {
        Goal old = line(lineId).now().orElseThrow().goal();
        TargetCheck.terms(terms, catalogue.indicator(old.indicatorId()));
        TargetCheck.reason(terms.reason());
        Long agencyId = old.subject().agencyId();
        TargetCheck.inForce(
                terms, territory.byId(old.subject().unitId()), agencyId == null ? null : agencies.byId(agencyId));
        store.change();
        Goal goal = goal(goals.setLike(old, said(terms)));
        take(lineId, seen + 1, TargetStep.Kind.CHANGED, goal, terms, old);
        TargetCheck.only(goal, lineId, store.lines().values());
    }

    /**
     * Takes a target out of force; what a report set before holds again.
     *
     * @throws TargetRefused when it is a report's own, nobody says why, or somebody else was faster
     */
    public void withdraw(long lineId, int seen, String reason) {
        TargetStore.Line line = line(lineId);
        Target old = line.now().orElseThrow();
        if (old.isStated()) {
            throw new TargetRefused(TargetRefused.OF_A_REPORT);
        }
        TargetCheck.reason(reason);
        Goal back = line.isOfAReport() ? line.first() : null;
        take(lineId, seen + 1, TargetStep.Kind.WITHDRAWN, back, LegalBasis.NONE, null, reason, old.goal());
    }

    /**
     * Takes the user's own newest step back: what was before it holds again.
     *
     * @throws TargetRefused when it is somebody else's, or not the newest any more
     */
    public void undo(long lineId, int seen) {
        TargetStore.Line line = line(lineId);
        if (!targets.mayUndo(lineId)) {
            throw new TargetRefused(TargetRefused.NOT_UNDONE);
        }
        List<TargetStep> steps = line.steps();
        TargetStep before = steps.size() > 1 ? steps.get(steps.size() - 2) : null;
        Goal back = before != null ? before.goal() : line.isOfAReport() ? line.first() : null;
        take(
                lineId,
                seen + 1,
                TargetStep.Kind.UNDONE,
                back,
                before == null ? LegalBasis.NONE : before.basis(),
                before == null ? null : before.start(),
                "",
                steps.getLast().goal());
        if (back != null) {
            TargetCheck.only(back, lineId, store.lines().values());
        }
    }

    private TargetStore.Line line(long lineId) {
        TargetStore.Line line = store.lines().get(lineId);
        if (line == null) {
            throw new NoSuchElementException("No target " + lineId);
        }
        demandRight(line.first().subject().unitId());
        return line;
    }

    private NewGoal.Terms said(TargetTerms terms) {
        return new NewGoal.Terms(
                terms.period(),
                terms.answer(),
                words.basis(terms.basis(), Texts.VIETNAMESE),
                terms.reason().isBlank() ? null : terms.reason().strip());
    }

    private Goal goal(long statementId) {
        return goals.all().stream()
                .filter(one -> one.statementId() == statementId)
                .findFirst()
                .orElseThrow();
    }

    private void take(
            long lineId, int ordinal, TargetStep.Kind kind, Goal now, TargetTerms terms, @Nullable Goal before) {
        take(lineId, ordinal, kind, now, terms.basis(), terms.start(), terms.reason(), before);
    }

    private void take(
            long lineId,
            int ordinal,
            TargetStep.Kind kind,
            @Nullable Goal now,
            LegalBasis basis,
            @Nullable Start start,
            String reason,
            @Nullable Goal before) {
        store.change();
        TargetStep step = new TargetStep(
                lineId,
                ordinal,
                kind,
                now,
                basis,
                start,
                reason.strip(),
                user.username(),
                user.displayName(),
                clock.instant());
        TargetStore.Line line = store.lines().get(lineId);
        if ((line != null && line.step() != ordinal - 1) || !store.add(step)) {
            throw new TargetRefused(TargetRefused.OVERTAKEN);
        }
        if (before != null) {
            goals.enforce(before.statementId(), false);
        }
        if (now != null) {
            goals.enforce(now.statementId(), true);
        }
        audit.recordChange(
                "target." + kind.name().toLowerCase(java.util.Locale.ROOT),
                "target:" + lineId,
                reason.isBlank() ? null : reason.strip(),
                before == null ? null : text(before),
                now == null ? null : text(now));
        events.publishEvent(new Kept());
    }

    /** For the audit trail, which is kept in Vietnamese. */
    private String text(Goal goal) {
        return words.line(goal, Texts.VIETNAMESE) + " · "
                + catalogue.indicator(goal.indicatorId()).nameVi() + " · " + words.source(goal, Texts.VIETNAMESE);
    }

    private void demandRight(long unitId) {
        if (!targets.mayKeep(unitId)) {
            throw new AccessDeniedException("Not the ICT department of the territory");
        }
    }
}
