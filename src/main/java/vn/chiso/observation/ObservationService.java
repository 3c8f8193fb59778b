package vn.chiso.observation;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.data.BySystem;
import vn.chiso.security.Roles;

/**
 * The one way to change a figure. Every call adds statements, decides what the system holds of each slot, renews the
 * roll-up of every unit above and writes the audit row, in one transaction; open pages are told after the commit.
 */
@Service
@Transactional
public class ObservationService {

    /** Whoever fills in or decides about figures; {@link EntryRule} says for whom. */
    private static final String WRITERS =
            "hasAnyRole('" + Roles.ICT_DEPARTMENT + "', '" + Roles.AGENCY_STAFF + "', '" + Roles.AGENCY_HEAD + "')";

    /** Whoever opens rounds, which stand in a period. */
    private static final String BY_ICT = BySystem.RULE + " or hasRole('" + Roles.ICT_DEPARTMENT + "')";

    private final BulkLoad bulk;
    private final Entering entering;
    private final Reviewing reviewing;
    private final Slots slots;
    private final Previewing previewing;
    private final ObservationRepository observations;
    private final Rollup rollup;
    private final EntityManager entities;

    ObservationService(
            BulkLoad bulk,
            Entering entering,
            Reviewing reviewing,
            Slots slots,
            Previewing previewing,
            ObservationRepository observations,
            Rollup rollup,
            EntityManager entities) {
        this.bulk = bulk;
        this.entering = entering;
        this.reviewing = reviewing;
        this.slots = slots;
        this.previewing = previewing;
        this.observations = observations;
        this.rollup = rollup;
        this.entities = entities;
    }

    /**
     * Loads the statements of issued documents; their figures arrive approved. Goals ({@code target}, {@code plan}) are
     * stored as targets. This is for many at once: {@link #rebuildRollup()} has to follow.
     *
     * @return the statements' ids by fact key
     */
    @BySystem
    public Map<String, Long> load(List<NewStatement> said) {
        return bulk.load(said);
    }

    /**
     * The same of more statements than memory holds.
     *
     * @param bySubjects each list with all that is ever said of some subjects, none of which is known yet
     * @return how many figures the system holds of it
     */
    @BySystem
    public long loadMany(Stream<List<NewStatement>> bySubjects) {
        return bulk.load(bySubjects);
    }

    /** Makes every roll-up cell anew from the observations and the lists of who was asked. */
    @BySystem
    public void rebuildRollup() {
        observations.flush();
        rollup.rebuild();
    }

    /** Marks the observations that adopted these statements as contradicting each other. Those that share a slot are in
     * conflict already. */
    @BySystem
    public void contradict(Collection<Long> statementIds) {
        List<ObservationEntity> concerned = observations.findByAdoptedStatementIdIn(statementIds);
        concerned.forEach(ObservationEntity::contradicted);
        observations.saveAll(concerned);
    }

    /**
     * Puts one answer into its cell: what was said before stays, the answer is adopted and says who and when.
     *
     * @throws EditRefused when somebody else was faster, the figure is made of parts, or the answer cannot be one
     */
    @PreAuthorize(WRITERS)
    public Saved enter(FigureEntry entry) {
        return enterAll(List.of(entry)).getFirst();
    }

    /**
     * Goes back to an earlier version of a figure, as a new version: undo, and restore from the history.
     *
     * @param version the version that the editor saw
     * @param wanted the version to go back to
     * @throws EditRefused when somebody else was faster, or there is no such version
     */
    @PreAuthorize(WRITERS)
    public Saved restore(long observationId, int version, int wanted, @Nullable String reason) {
        return restoreAll(List.of(new Saved(observationId, version, wanted)), reason)
                .getFirst();
    }

    /**
     * Puts many answers into their cells, all or nothing; a cell must not be named twice.
     *
     * @return what was stored, in the order of the entries: what {@link #restoreAll} takes back
     * @throws EditRefused when a single one is refused, as by {@link #enter}; then nothing was written
     */
    @PreAuthorize(WRITERS)
    public List<Saved> enterAll(List<FigureEntry> entries) {
        return enterBlocks(List.of(entries), stored -> {});
    }

    /**
     * The same of more answers than one block should hold. What checks compare belongs into one block: all that is said
     * of an agency.
     *
     * @param stored told after each block how many answers it were so far; what it throws ends the work, and nothing was
     *     written
     */
    @PreAuthorize(WRITERS)
    public List<Saved> enterBlocks(List<List<FigureEntry>> blocks, IntConsumer stored) {
        return inBlocks(blocks, entering::enter, stored);
    }

    /**
     * Takes back what was stored, all or nothing, each figure to what it was before.
     *
     * @throws EditRefused when somebody has changed a single one of them since; then nothing was taken back
     */
    @PreAuthorize(WRITERS)
    public List<Saved> restoreAll(List<Saved> done, @Nullable String reason) {
        return restoreBlocks(List.of(done), reason);
    }

    /** The same of more than one block should hold. */
    @PreAuthorize(WRITERS)
    public List<Saved> restoreBlocks(List<List<Saved>> blocks, @Nullable String reason) {
        return inBlocks(blocks, (block, due) -> entering.restore(block, reason, due), stored -> {});
    }

    /** The roll-up is renewed once for all blocks, and no block holds what another has read. */
    private <T> List<Saved> inBlocks(
            List<List<T>> blocks, BiFunction<List<T>, Set<Rollup.Cell>, List<Saved>> store, IntConsumer stored) {
        List<Saved> saved = new ArrayList<>();
        Set<Rollup.Cell> due = new HashSet<>();
        for (List<T> block : blocks) {
            saved.addAll(store.apply(block, due));
            if (blocks.size() > 1) {
                entities.clear();
            }
            stored.accept(saved.size());
        }
        rollup.refresh(due);
        return saved;
    }

    /** What would become of the answers if they were entered now, in their order; nothing is written. Whether a report is
     * locked is only found when they are. */
    @PreAuthorize(WRITERS)
    @Transactional(readOnly = true)
    public List<EntryPreview> preview(List<FigureEntry> entries) {
        return previewing.preview(entries);
    }

    /**
     * Makes the figures of a report more or less official, once the report itself has taken the step.
     *
     * @return how many figures changed
     * @throws org.springframework.security.access.AccessDeniedException when no report of the user's has
     */
    @PreAuthorize(WRITERS)
    public int review(ReviewChange change) {
        return reviewing.change(change);
    }

    /** The id of the subject that a unit, or all of a tier of it, is; it is added where it is new. */
    @PreAuthorize(BY_ICT)
    public long subjectId(Whole whole) {
        return slots.subjectId(whole);
    }

    /** The id of a period; it is added where it is new. */
    @PreAuthorize(BY_ICT)
    public long periodId(NewPeriod period) {
        return slots.periodId(period);
    }
}
