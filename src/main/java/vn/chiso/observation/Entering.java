package vn.chiso.observation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.check.Finding;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.CurrentUser;

/** Puts answers into cells, and goes back to earlier ones; each change is a version of its own. */
@Component
class Entering {

    private final StatementRepository statements;
    private final ObservationRepository observations;
    private final HeldCells cells;
    private final Slots slots;
    private final Settling settling;
    private final Versions versions;
    private final Catalogue catalogue;
    private final Rollup rollup;
    private final EntryRule rule;
    private final Checking checking;
    private final CheckedAnswers answers;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Entering(
            StatementRepository statements,
            ObservationRepository observations,
            HeldCells cells,
            Slots slots,
            Settling settling,
            Versions versions,
            Catalogue catalogue,
            Rollup rollup,
            EntryRule rule,
            Checking checking,
            CheckedAnswers answers,
            AuditTrail audit,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.statements = statements;
        this.observations = observations;
        this.cells = cells;
        this.slots = slots;
        this.settling = settling;
        this.versions = versions;
        this.catalogue = catalogue;
        this.rollup = rollup;
        this.rule = rule;
        this.checking = checking;
        this.answers = answers;
        this.audit = audit;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** Each answer into its cell, or none at all. */
    List<Saved> enter(List<FigureEntry> entries) {
        List<ObservationEntity> held =
                cells.lock(entries.stream().map(FigureEntry::place).toList());
        List<Review> reviews = admit(entries, held);
        Set<Rollup.Cell> touched = new LinkedHashSet<>();
        List<Saved> saved = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            saved.add(enter(entries.get(i), held.get(i), reviews.get(i), touched));
        }
        rollup.refresh(touched);
        return saved;
    }

    /** Each figure from the version that it has to the one that it had before, or none at all. */
    List<Saved> restore(List<Saved> done, @Nullable String reason) {
        List<ObservationEntity> held = cells.lock(done.stream()
                .<FigureEntry.Place>map(one -> new FigureEntry.Place.Held(one.observationId()))
                .toList());
        Set<Rollup.Cell> touched = new LinkedHashSet<>();
        List<Saved> saved = new ArrayList<>(done.size());
        for (int i = 0; i < done.size(); i++) {
            saved.add(restore(held.get(i), done.get(i), reason, touched));
        }
        rollup.refresh(touched);
        return saved;
    }

    /**
     * How official each answer is at once. Right comes before everything else: a finding tells of other figures, and
     * so does it whether somebody was faster.
     *
     * @throws EditRefused when a single one cannot be stored
     */
    private List<Review> admit(List<FigureEntry> entries, List<ObservationEntity> held) {
        List<Review> reviews = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            FigureEntry entry = entries.get(i);
            ObservationEntity observation = held.get(i);
            reviews.add(admit(observation, entry.reason()));
            EntryCheck.check(
                    entry, observation, catalogue.indicator(observation.slot().indicatorId()));
        }
        List<List<Finding>> findings = checking.ofEntries(answers.of(entries, held));
        for (int i = 0; i < entries.size(); i++) {
            Checking.demand(entries.get(i), findings.get(i));
        }
        return reviews;
    }

    private Saved enter(FigureEntry entry, ObservationEntity observation, Review review, Set<Rollup.Cell> touched) {
        Slot slot = observation.slot();
        Indicator indicator = catalogue.indicator(slot.indicatorId());
        int before = observation.isStored() ? observation.version() : Saved.EMPTY;
        String said = said(observation);
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
        store(observation, FigureAction.ENTERED, who, said, touched);
        return new Saved(observation.id(), observation.version(), before);
    }

    private Saved restore(
            ObservationEntity observation, Saved done, @Nullable String reason, Set<Rollup.Cell> touched) {
        Review review = admit(observation, reason);
        int version = observation.version();
        if (version != done.version()) {
            throw new EditRefused(EditRefused.OVERTAKEN, observation.id());
        }
        EntryCheck.reason(reason);
        int wanted = done.before();
        Slot slot = observation.slot();
        String said = said(observation);
        versions.keep(observation);
        Entry who = new Entry(user.username(), Instant.now(clock), reason);
        if (wanted == Saved.EMPTY) {
            demandOnlyEntered(slot);
            return withdraw(observation, who, said, touched);
        }
        FigureVersion earlier = versions.of(observation.id(), wanted);
        Indicator indicator = catalogue.indicator(slot.indicatorId());
        Long statementId = earlier.statementId();
        if (statementId == null) {
            settling.settle(observation, loaded(slot));
        } else {
            observation.adopt(statements.findById(statementId).orElseThrow(), indicator);
        }
        observation.goBackTo(earlier.state(), review == Review.APPROVED ? earlier.review() : review);
        store(observation, FigureAction.RESTORED, who, said, touched);
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
                observation.isStored() && observation.state() != FigureState.NOT_REPORTED
                        ? observation.reviewState()
                        : null,
                reason != null && !reason.isBlank()));
    }

    /** The cell is as silent as before the first answer; what was said stays in the register of statements. */
    private Saved withdraw(ObservationEntity observation, Entry who, @Nullable String said, Set<Rollup.Cell> touched) {
        versions.add(observation, FigureAction.WITHDRAWN, who);
        observations.delete(observation);
        observations.flush();
        afterChange(observation, FigureAction.WITHDRAWN, who, said, null, touched);
        return new Saved(observation.id(), Saved.EMPTY, observation.version());
    }

    /** What a document says cannot be taken back, only answered. */
    private void demandOnlyEntered(Slot slot) {
        if (!loaded(slot).isEmpty()) {
            throw new EditRefused("edit.refused.stated");
        }
    }

    private List<StatementEntity> loaded(Slot slot) {
        return statements
                .findBySubjectIdAndIndicatorIdAndPeriodIdOrderById(
                        slot.subjectId(), slot.indicatorId(), slot.periodId())
                .stream()
                .filter(statement -> statement.slot().equals(slot)
                        && !statement.basis().equals(Basis.ENTERED)
                        && !Basis.isGoal(statement.basis()))
                .toList();
    }

    private void store(
            ObservationEntity observation,
            FigureAction action,
            Entry who,
            @Nullable String before,
            Set<Rollup.Cell> touched) {
        observations.saveAndFlush(observation);
        versions.add(observation, action, who);
        afterChange(observation, action, who, before, said(observation), touched);
    }

    private void afterChange(
            ObservationEntity observation,
            FigureAction action,
            Entry who,
            @Nullable String before,
            @Nullable String after,
            Set<Rollup.Cell> touched) {
        Slot slot = observation.slot();
        settling.deriveWholeOf(slot);
        long unitId = slots.subject(slot.subjectId()).unitId();
        for (long item : List.of(slot.itemId(), DimensionItem.WHOLE)) {
            touched.add(new Rollup.Cell(unitId, slot.indicatorId(), item, slot.periodId()));
        }
        String place = slots.place(slot) + (who.reason() == null ? "" : " – " + who.reason());
        audit.recordChange("figure." + action.word(), "observation:" + observation.id(), place, before, after);
        events.publishEvent(new FigureChanged(observation.id(), unitId, slot.indicatorId()));
    }

    /** What the cell says, as the audit trail tells it; null when it is silent. */
    private @Nullable String said(ObservationEntity observation) {
        if (!observation.isStored()) {
            return null;
        }
        Long statementId = observation.adoptedStatementId();
        return statementId == null
                ? observation.state().name().toLowerCase(Locale.ROOT)
                : statements.findById(statementId).orElseThrow().said();
    }
}
