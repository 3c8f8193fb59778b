package vn.chiso.observation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.check.Finding;
import vn.chiso.security.CurrentUser;
import vn.chiso.territory.TerritoryService;

/** Puts answers into cells, and goes back to earlier ones; each change is a version of its own. */
@Component
class Entering {

    private final StatementRepository statements;
    private final HeldCells cells;
    private final CellWriter writer;
    private final Slots slots;
    private final Settling settling;
    private final Versions versions;
    private final StandingFigures standing;
    private final Catalogue catalogue;
    private final AgencyService agencies;
    private final TerritoryService territory;
    private final EntryRule rule;
    private final ClosedSources closed;
    private final InForce inForce;
    private final Checking checking;
    private final CheckedAnswers answers;
    private final CurrentUser user;
    private final Clock clock;

    Entering(
            StatementRepository statements,
            HeldCells cells,
            CellWriter writer,
            Slots slots,
            Settling settling,
            Versions versions,
            StandingFigures standing,
            Catalogue catalogue,
            AgencyService agencies,
            TerritoryService territory,
            EntryRule rule,
            ClosedSources closed,
            InForce inForce,
            Checking checking,
            CheckedAnswers answers,
            CurrentUser user,
            Clock clock) {
        this.statements = statements;
        this.cells = cells;
        this.writer = writer;
        this.slots = slots;
        this.settling = settling;
        this.versions = versions;
        this.standing = standing;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.territory = territory;
        this.rule = rule;
        this.closed = closed;
        this.inForce = inForce;
        this.checking = checking;
        this.answers = answers;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Each answer into its cell, or none at all.
     *
     * @param due gets the cells whose roll-up has to be renewed
     */
    List<Saved> enter(List<FigureEntry> entries, Set<Rollup.Cell> due) {
        HeldBlock block = cells.lock(entries.stream().map(FigureEntry::place).toList());
        List<Review> reviews = admit(entries, block.cells());
        Instant now = Instant.now(clock);
        List<CellChange> changes = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            FigureEntry entry = entries.get(i);
            Entry who = new Entry(user.username(), now, entry.reason());
            changes.add(enter(entry, block.cells().get(i), reviews.get(i), who));
        }
        return writer.store(block, changes, due);
    }

    /**
     * Each figure from the version that it has to the one that it had before, or none at all.
     *
     * @param due gets the cells whose roll-up has to be renewed
     */
    List<Saved> restore(List<Saved> done, @Nullable String reason, Set<Rollup.Cell> due) {
        EntryCheck.reason(reason);
        HeldBlock block = cells.lock(done.stream()
                .<FigureEntry.Place>map(one -> new FigureEntry.Place.Held(one.observationId()))
                .toList());
        List<Review> reviews = rule.admit(
                block.cells().stream().map(cell -> cell.request(reason)).toList());
        closed.demandOpen(block.cells());
        for (int i = 0; i < done.size(); i++) {
            if (block.cells().get(i).observation().version() != done.get(i).version()) {
                throw new EditRefused(EditRefused.OVERTAKEN, done.get(i).observationId());
            }
        }
        List<@Nullable FigureVersion> earlier = versions.before(done);
        Map<Long, StatementEntity> adopted = adopted(earlier);
        Map<Slot, List<StatementEntity>> loaded = loaded(block.cells(), earlier);
        Entry who = new Entry(user.username(), Instant.now(clock), reason);
        List<CellChange> changes = new ArrayList<>(done.size());
        for (int i = 0; i < done.size(); i++) {
            HeldCell cell = block.cells().get(i);
            FigureVersion wanted = earlier.get(i);
            List<StatementEntity> ofDocuments = loaded.getOrDefault(cell.slot(), List.of());
            changes.add(
                    wanted == null
                            ? withdraw(cell, reviews.get(i), who, ofDocuments)
                            : goBack(cell, wanted, reviews.get(i), who, adopted, ofDocuments));
        }
        return writer.store(block, changes, due);
    }

    /**
     * How official each answer is at once. Right comes before everything else: a finding tells of other figures, and so
     * does it whether somebody was faster.
     *
     * @throws EditRefused when a single one cannot be stored
     */
    private List<Review> admit(List<FigureEntry> entries, List<HeldCell> held) {
        List<EntryRequest> requests = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            requests.add(held.get(i).request(entries.get(i).reason()));
        }
        List<Review> reviews = rule.admit(requests);
        closed.demandOpen(held);
        for (int i = 0; i < entries.size(); i++) {
            HeldCell cell = held.get(i);
            EntryCheck.check(
                    entries.get(i),
                    cell.observation(),
                    catalogue.indicator(cell.slot().indicatorId()));
            inForce.demand(cell);
        }
        List<List<Finding>> findings = checking.ofEntries(answers.of(entries, held));
        for (int i = 0; i < entries.size(); i++) {
            Checking.demand(entries.get(i), findings.get(i));
        }
        return reviews;
    }

    private CellChange enter(FigureEntry entry, HeldCell cell, Review review, Entry who) {
        CellChange change = CellChange.begin(cell, FigureAction.ENTERED, who, review);
        ObservationEntity observation = cell.observation();
        Indicator indicator = catalogue.indicator(cell.slot().indicatorId());
        StatementEntity entered = statements.save(new StatementEntity(
                cell.slot(),
                observation.provinceId(),
                slots.nextFactKey(),
                naming(cell),
                Wording.of(entry.answer(), indicator, observation.measure()),
                who,
                entry.documentId(),
                entry.origin()));
        observation.adopt(entered, indicator);
        observation.review(review);
        return change.saying(entered.said());
    }

    private CellChange goBack(
            HeldCell cell,
            FigureVersion wanted,
            Review review,
            Entry who,
            Map<Long, StatementEntity> adopted,
            List<StatementEntity> ofDocuments) {
        Review next = reviewOf(cell, wanted, review);
        CellChange change = CellChange.begin(cell, FigureAction.RESTORED, who, next);
        ObservationEntity observation = cell.observation();
        StatementEntity statement = wanted.statementId() == null ? null : adopted.get(wanted.statementId());
        if (statement == null) {
            settling.settle(observation, ofDocuments);
        } else {
            observation.adopt(statement, catalogue.indicator(cell.slot().indicatorId()));
        }
        observation.goBackTo(wanted.state(), next);
        return change.saying(
                statement == null ? wanted.state().name().toLowerCase(java.util.Locale.ROOT) : statement.said());
    }

    /** How official a version is that is taken up again: what was approved and still stands for others is so at once. */
    private Review reviewOf(HeldCell cell, FigureVersion wanted, Review admitted) {
        boolean stands = cell.standing()
                && wanted.review() == Review.APPROVED
                && admitted != Review.APPROVED
                && standing.isOf(cell.slot(), wanted.version());
        return admitted == Review.APPROVED || stands ? wanted.review() : admitted;
    }

    /** The cell is as silent as before the first answer; what was said stays in the register of statements. What a
     * document says cannot be taken back, only answered. */
    private static CellChange withdraw(HeldCell cell, Review review, Entry who, List<StatementEntity> ofDocuments) {
        if (!ofDocuments.isEmpty()) {
            throw new EditRefused("edit.refused.stated");
        }
        return CellChange.begin(cell, FigureAction.WITHDRAWN, who, review).saying(null);
    }

    private Map<Long, StatementEntity> adopted(Collection<@Nullable FigureVersion> versions) {
        List<Long> ids = versions.stream()
                .filter(Objects::nonNull)
                .map(FigureVersion::statementId)
                .filter(Objects::nonNull)
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : statements.findAllById(ids).stream()
                        .collect(Collectors.toMap(StatementEntity::id, Function.identity()));
    }

    /** What documents say in the cells that shall be silent again, or hold what was loaded, in the order of the load. */
    private Map<Slot, List<StatementEntity>> loaded(List<HeldCell> held, List<@Nullable FigureVersion> wanted) {
        List<Slot> asked = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            FigureVersion version = wanted.get(i);
            if (version == null || version.statementId() == null) {
                asked.add(held.get(i).slot());
            }
        }
        return asked.isEmpty()
                ? Map.of()
                : statements
                        .findBySubjectIdInAndIndicatorIdInAndPeriodIdInOrderById(
                                asked.stream().map(Slot::subjectId).distinct().toList(),
                                asked.stream().map(Slot::indicatorId).distinct().toList(),
                                asked.stream().map(Slot::periodId).distinct().toList())
                        .stream()
                        .filter(statement ->
                                !statement.basis().equals(Basis.ENTERED) && !Basis.isGoal(statement.basis()))
                        .collect(Collectors.groupingBy(StatementEntity::slot));
    }

    /** How statements of a cell name its subject: as its source did, else as the register does. */
    private SubjectNaming naming(HeldCell cell) {
        if (cell.statement() != null) {
            return cell.statement().naming();
        }
        if (cell.agencyId() == null) {
            return slots.subject(cell.slot().subjectId()).naming(territory.byId(cell.unitId()));
        }
        Agency agency = agencies.byId(cell.agencyId());
        return new SubjectNaming(
                agency.name(), agency.type().code(), agency.tier().scopeWords().getFirst(), "");
    }
}
