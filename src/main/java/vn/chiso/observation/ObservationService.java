package vn.chiso.observation;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.document.DocumentService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Roles;

/**
 * The one way to change a figure. Every call adds statements, decides what the system holds of each slot, renews the
 * roll-up of every unit above and writes the audit row, in one transaction; open pages are told after the commit.
 */
@Service
public class ObservationService {

    private final StatementRepository statements;
    private final ObservationRepository observations;
    private final Slots slots;
    private final Catalogue catalogue;
    private final DocumentService documents;
    private final Rollup rollup;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final EntityManager entities;

    ObservationService(
            StatementRepository statements,
            ObservationRepository observations,
            Slots slots,
            Catalogue catalogue,
            DocumentService documents,
            Rollup rollup,
            AuditTrail audit,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock,
            EntityManager entities) {
        this.statements = statements;
        this.observations = observations;
        this.slots = slots;
        this.catalogue = catalogue;
        this.documents = documents;
        this.rollup = rollup;
        this.audit = audit;
        this.user = user;
        this.events = events;
        this.clock = clock;
        this.entities = entities;
    }

    /**
     * Loads the statements of issued documents; their figures arrive approved. Goals ({@code target}, {@code plan}) are
     * stored as targets. This is for many at once:
     * {@link #rebuildRollup()} has to follow.
     *
     * @return the statements' ids by fact key
     */
    @Transactional
    public Map<String, Long> load(List<NewStatement> said) {
        Map<String, Long> ids = new LinkedHashMap<>();
        Map<Slot, List<StatementEntity>> bySlot = new LinkedHashMap<>();
        List<StatementEntity> goals = new ArrayList<>();
        List<Slot> found = slots.findAll(said);
        for (int i = 0; i < said.size(); i++) {
            NewStatement one = said.get(i);
            StatementEntity statement = statements.save(stored(one, found.get(i), null));
            ids.put(statement.factKey(), statement.id());
            if (Basis.isGoal(one.basis())) {
                goals.add(statement);
            } else {
                bySlot.computeIfAbsent(statement.slot(), slot -> new ArrayList<>())
                        .add(statement);
            }
        }
        goals.forEach(slots::addGoal);
        Map<Slot, ObservationEntity> held = new HashMap<>();
        observations.findBySubjectIdIn(subjectIds(bySlot.keySet())).forEach(o -> held.put(o.slot(), o));
        bySlot.forEach((slot, list) -> {
            ObservationEntity observation = held.computeIfAbsent(slot, ObservationEntity::new);
            settle(observation, list);
            observations.save(observation);
        });
        deriveWholes(held);
        observations.flush();
        // the next call would check everything again that this one has stored
        entities.clear();
        return ids;
    }

    /** Makes every roll-up cell anew from the observations and the lists of who was asked. */
    @Transactional
    public void rebuildRollup() {
        observations.flush();
        rollup.rebuild();
    }

    /** Marks the observations that adopted these statements as contradicting each other. Those that share a slot are in
     * conflict already. */
    @Transactional
    public void contradict(Collection<Long> statementIds) {
        List<ObservationEntity> concerned = observations.findByAdoptedStatementIdIn(statementIds);
        concerned.forEach(ObservationEntity::contradicted);
        observations.saveAll(concerned);
    }

    /**
     * Replaces the number of one figure: the old statement stays, the new one is adopted and says who and when.
     *
     * @return the new version
     * @throws EditRefused when somebody else was faster, or the figure is not a plain number of its own, or the number
     *     is out of range
     */
    @Transactional
    @PreAuthorize("hasAnyRole('" + Roles.ICT_DEPARTMENT + "', '" + Roles.ADMINISTRATOR + "')")
    public int edit(NumberEdit edit) {
        ObservationEntity observation =
                observations.findById(edit.observationId()).orElseThrow(() -> new EditRefused("edit.refused.gone"));
        Slot slot = observation.slot();
        rollup.lock(slot.indicatorId(), slot.periodId());
        Indicator indicator = catalogue.indicator(slot.indicatorId());
        check(edit, observation, indicator);
        List<StatementEntity> earlier = statements
                .findBySubjectIdAndIndicatorIdAndPeriodIdOrderById(
                        slot.subjectId(), slot.indicatorId(), slot.periodId())
                .stream()
                .filter(statement -> statement.slot().equals(slot))
                .toList();
        StatementEntity model = earlier.getLast();
        StatementEntity entered = statements.save(StatementEntity.entered(
                model,
                slots.nextFactKey(),
                plain(edit.value()),
                new Entry(user.username(), Instant.now(clock), edit.reason())));
        observation.adopt(entered, indicator);
        observation.review(Review.APPROVED);
        observations.saveAndFlush(observation);
        refreshAround(slot);
        audit.record("figure.edit", "observation:" + observation.id(), entered.factKey() + " = " + edit.value());
        events.publishEvent(new FigureChanged(observation.id(), slots.unitOf(slot.subjectId()), indicator.id()));
        return observation.version();
    }

    private static void check(NumberEdit edit, ObservationEntity observation, Indicator indicator) {
        if (observation.version() != edit.version()) {
            throw new EditRefused("edit.refused.conflict");
        }
        if (observation.isDerived()) {
            throw new EditRefused("edit.refused.derived");
        }
        if (!indicator.kind().isNumber()) {
            throw new EditRefused("edit.refused.kind");
        }
        if (edit.value().signum() < 0) {
            throw new EditRefused("edit.refused.negative");
        }
        if (indicator.kind() == Kind.PERCENT && edit.value().compareTo(new BigDecimal(100)) > 0) {
            throw new EditRefused("edit.refused.over100");
        }
        if (indicator.kind() == Kind.COUNT && edit.value().stripTrailingZeros().scale() > 0) {
            throw new EditRefused("edit.refused.whole");
        }
    }

    private void refreshAround(Slot slot) {
        List<ObservationEntity> around = observations.findBySubjectIdAndIndicatorIdAndPeriodId(
                slot.subjectId(), slot.indicatorId(), slot.periodId());
        Map<Slot, ObservationEntity> held = new HashMap<>();
        around.forEach(observation -> held.put(observation.slot(), observation));
        deriveWholes(held);
        observations.flush();
        Set<Long> items = new HashSet<>(List.of(slot.itemId(), DimensionItem.WHOLE));
        for (long item : items) {
            rollup.refresh(slots.unitOf(slot.subjectId()), slot.indicatorId(), item, slot.periodId());
        }
    }

    private void settle(ObservationEntity observation, List<StatementEntity> said) {
        Indicator indicator = catalogue.indicator(observation.slot().indicatorId());
        Reading first = said.getFirst().reading(indicator);
        boolean agreed =
                said.stream().allMatch(statement -> statement.reading(indicator).saysTheSameAs(first));
        if (agreed) {
            observation.adopt(said.getFirst(), indicator);
        } else {
            observation.holdConflict(said, indicator);
        }
    }

    /** Where only parts of a dimension are held, holds a derived whole beside them. */
    private void deriveWholes(Map<Slot, ObservationEntity> held) {
        Map<Slot, List<ObservationEntity>> parts = new LinkedHashMap<>();
        held.values().stream()
                .filter(o -> o.slot().itemId() != DimensionItem.WHOLE)
                .filter(o -> catalogue.isLeaf(catalogue.item(o.slot().itemId())))
                .sorted(java.util.Comparator.comparingInt(
                        o -> catalogue.item(o.slot().itemId()).position()))
                .forEach(o -> parts.computeIfAbsent(o.slot().whole(), slot -> new ArrayList<>())
                        .add(o));
        parts.forEach((slot, list) -> {
            ObservationEntity whole = held.get(slot);
            if (whole == null || whole.isDerived()) {
                whole = whole == null ? new ObservationEntity(slot) : whole;
                whole.deriveFrom(list, addsUp(slot.indicatorId()));
                observations.save(whole);
            }
        });
    }

    private boolean addsUp(long indicatorId) {
        Indicator indicator = catalogue.indicator(indicatorId);
        return indicator.dimensionTypeId() != null
                && !indicator.kind().isRatio()
                && catalogue.dimensionType(indicator.dimensionTypeId()).addsUp();
    }

    private StatementEntity stored(NewStatement said, Slot slot, @Nullable Entry entry) {
        Long documentId = said.document() == null
                ? null
                : Long.valueOf(documents.byKey(said.document()).orElseThrow().id());
        String factKey = said.factKey() == null ? slots.nextFactKey() : said.factKey();
        return new StatementEntity(said, factKey, slot, documentId, entry);
    }

    private static Set<Long> subjectIds(Collection<Slot> slots) {
        Set<Long> ids = new HashSet<>();
        slots.forEach(slot -> ids.add(slot.subjectId()));
        return ids;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
