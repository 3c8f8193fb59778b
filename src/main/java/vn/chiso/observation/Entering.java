package vn.chiso.observation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.CurrentUser;

/** Puts answers into cells, and goes back to earlier ones; each change is a version of its own. */
@Component
class Entering {

    private final StatementRepository statements;
    private final ObservationRepository observations;
    private final Slots slots;
    private final Settling settling;
    private final Versions versions;
    private final Catalogue catalogue;
    private final Rollup rollup;
    private final EntryRule rule;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Entering(
            StatementRepository statements,
            ObservationRepository observations,
            Slots slots,
            Settling settling,
            Versions versions,
            Catalogue catalogue,
            Rollup rollup,
            EntryRule rule,
            AuditTrail audit,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.statements = statements;
        this.observations = observations;
        this.slots = slots;
        this.settling = settling;
        this.versions = versions;
        this.catalogue = catalogue;
        this.rollup = rollup;
        this.rule = rule;
        this.audit = audit;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    Saved enter(FigureEntry entry) {
        ObservationEntity observation = switch (entry.place()) {
            case FigureEntry.Place.Held(long id) ->
                observations.findById(id).orElseThrow(() -> new EditRefused("edit.refused.gone"));
            case FigureEntry.Place.Empty empty -> empty(slots.ofAgency(empty));
        };
        Slot slot = observation.slot();
        rollup.lock(slot.indicatorId(), slot.periodId());
        Indicator indicator = catalogue.indicator(slot.indicatorId());
        check(entry, observation, indicator);
        Review review = admit(observation, entry.reason());
        int before = observation.isStored() ? observation.version() : Saved.EMPTY;
        versions.keep(observation);
        Entry who = new Entry(user.username(), Instant.now(clock), entry.reason());
        StatementEntity entered = statements.save(new StatementEntity(
                slot,
                slots.nextFactKey(),
                slots.naming(slot),
                Wording.of(entry.answer(), indicator, observation.measure()),
                who));
        observation.adopt(entered, indicator);
        observation.review(review);
        store(observation, FigureAction.ENTERED, who, entered.factKey() + " = " + entered.said());
        return new Saved(observation.id(), observation.version(), before);
    }

    Saved restore(long observationId, int version, int wanted, @Nullable String reason) {
        ObservationEntity observation =
                observations.findById(observationId).orElseThrow(() -> new EditRefused("edit.refused.gone"));
        Slot slot = observation.slot();
        rollup.lock(slot.indicatorId(), slot.periodId());
        if (observation.version() != version) {
            throw new EditRefused(EditRefused.OVERTAKEN, observationId);
        }
        EntryCheck.reason(reason);
        Review review = admit(observation, reason);
        versions.keep(observation);
        Entry who = new Entry(user.username(), Instant.now(clock), reason);
        if (wanted == Saved.EMPTY) {
            return withdraw(observation, who);
        }
        FigureVersion earlier = versions.of(observationId, wanted);
        Indicator indicator = catalogue.indicator(slot.indicatorId());
        Long statementId = earlier.statementId();
        if (statementId == null) {
            settling.settle(observation, loaded(slot));
        } else {
            observation.adopt(statements.findById(statementId).orElseThrow(), indicator);
        }
        observation.goBackTo(earlier.state(), review == Review.APPROVED ? earlier.review() : review);
        store(observation, FigureAction.RESTORED, who, "version " + wanted);
        return new Saved(observation.id(), observation.version(), version);
    }

    private Review admit(ObservationEntity observation, @Nullable String reason) {
        Slot slot = observation.slot();
        SubjectEntity subject = slots.subject(slot.subjectId());
        return rule.admit(new EntryRequest(
                subject.agencyId(),
                subject.unitId(),
                slot.indicatorId(),
                slot.periodId(),
                observation.isStored() ? observation.reviewState() : null,
                reason != null && !reason.isBlank()));
    }

    /** A new observation, or the one that somebody else has put there meanwhile. */
    private ObservationEntity empty(Slot slot) {
        return observations
                .findBySubjectIdAndIndicatorIdAndPeriodId(slot.subjectId(), slot.indicatorId(), slot.periodId())
                .stream()
                .filter(observation -> observation.slot().equals(slot))
                .findFirst()
                .orElseGet(() -> new ObservationEntity(slot));
    }

    /** The cell is as silent as before the first answer; what was said stays in the register of statements. */
    private Saved withdraw(ObservationEntity observation, Entry who) {
        versions.add(observation, FigureAction.WITHDRAWN, who);
        observations.delete(observation);
        observations.flush();
        afterChange(observation, FigureAction.WITHDRAWN, "");
        return new Saved(observation.id(), Saved.EMPTY, observation.version());
    }

    private static void check(FigureEntry entry, ObservationEntity observation, Indicator indicator) {
        if (observation.isDerived()) {
            throw new EditRefused("edit.refused.derived");
        }
        boolean sawItEmpty = entry.place() instanceof FigureEntry.Place.Empty;
        if (observation.isStored() && (sawItEmpty || observation.version() != entry.version())) {
            throw new EditRefused(EditRefused.OVERTAKEN, observation.id());
        }
        EntryCheck.check(entry, indicator);
    }

    private List<StatementEntity> loaded(Slot slot) {
        return statements
                .findBySubjectIdAndIndicatorIdAndPeriodIdOrderById(
                        slot.subjectId(), slot.indicatorId(), slot.periodId())
                .stream()
                .filter(statement ->
                        statement.slot().equals(slot) && !statement.basis().equals(Basis.ENTERED))
                .toList();
    }

    private void store(ObservationEntity observation, FigureAction action, Entry who, String detail) {
        observations.saveAndFlush(observation);
        versions.add(observation, action, who);
        afterChange(observation, action, detail);
    }

    private void afterChange(ObservationEntity observation, FigureAction action, String detail) {
        Slot slot = observation.slot();
        settling.deriveWholeOf(slot);
        long unitId = slots.subject(slot.subjectId()).unitId();
        for (long item : new TreeSet<>(List.of(slot.itemId(), DimensionItem.WHOLE))) {
            rollup.refresh(unitId, slot.indicatorId(), item, slot.periodId());
        }
        audit.record("figure." + action.word(), "observation:" + observation.id(), detail);
        events.publishEvent(new FigureChanged(observation.id(), unitId, slot.indicatorId()));
    }
}
