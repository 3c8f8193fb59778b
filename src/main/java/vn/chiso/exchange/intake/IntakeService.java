package vn.chiso.exchange.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.Saved;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Roles;

/**
 * Imports figures from files: first a dry run that writes nothing, then all of what it would write, or nothing, in one
 * transaction; an import is taken back as one. It writes by {@link ObservationService} and has no rights of its own: what
 * the user may not write is refused figure by figure.
 */
@Service
@Transactional
public class IntakeService {

    /** Whoever enters figures. */
    public static final String WRITERS =
            "hasAnyRole('" + Roles.ICT_DEPARTMENT + "', '" + Roles.AGENCY_STAFF + "', '" + Roles.AGENCY_HEAD + "')";

    private static final int REMEMBERED = 50;

    private final Judging judging;
    private final ObservationService observations;
    private final IntakeStore store;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final Clock clock;

    IntakeService(
            Judging judging,
            ObservationService observations,
            IntakeStore store,
            AuditTrail audit,
            CurrentUser user,
            Clock clock) {
        this.judging = judging;
        this.observations = observations;
        this.store = store;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /**
     * What would become of each offer if it were imported now, in their order; nothing is written.
     *
     * @param progress told block by block
     */
    @PreAuthorize(WRITERS)
    @Transactional(readOnly = true)
    public List<Judged> judge(Draft draft, Progress progress) {
        List<Offer> offers = draft.offers();
        List<Judged> judged = new ArrayList<>(offers.size());
        for (List<Offer> block : Blocks.of(offers, IntakeService::agencyId)) {
            judged.addAll(judging.judge(draft, block));
            progress.reached(judged.size(), offers.size());
        }
        judged.sort(Comparator.comparingInt(one -> one.offer().number()));
        return oncePerCell(judged);
    }

    /**
     * Writes what the dry run would write and the user did not leave out.
     *
     * @param shown the dry run that the user saw: what has changed since is not written over
     * @param progress told block by block
     * @throws vn.chiso.observation.EditRefused when a single figure cannot be written any more; then none was
     * @throws IntakeRefused when nothing would be written
     */
    @PreAuthorize(WRITERS)
    public Intake accept(Draft draft, List<Judged> shown, Progress progress) {
        List<Judged> written = shown.stream()
                .filter(one -> one.verdict() instanceof Verdict.Write && !draft.isLeftOut(one.offer()))
                .toList();
        if (written.isEmpty()) {
            throw new IntakeRefused("intake.refused.nothing");
        }
        List<Saved> saved = observations.enterBlocks(
                Blocks.of(written, one -> agencyId(one.offer())).stream()
                        .map(block -> block.stream()
                                .map(one -> ((Verdict.Write) one.verdict()).entry())
                                .toList())
                        .toList(),
                stored -> progress.reached(stored, written.size()));
        Intake intake = store.add(draft.fileName(), now(), user.username(), saved);
        audit.record("import", subject(intake.id()), draft.fileName() + " · " + saved.size());
        return intake;
    }

    /**
     * Takes an import back: each figure to what it was before.
     *
     * @throws IntakeRefused when it is not the user's, or was taken back already
     * @throws vn.chiso.observation.EditRefused when somebody has changed a single figure since; then none was taken back
     */
    @PreAuthorize(WRITERS)
    public Intake undo(long id, String reason) {
        Intake intake = store.lock(id)
                .filter(one -> one.username().equals(user.username()))
                .orElseThrow(() -> new IntakeRefused("intake.refused.unknown"));
        if (intake.undoneAt() != null) {
            throw new IntakeRefused("intake.refused.undone");
        }
        observations.restoreBlocks(Blocks.of(store.figures(id)), reason);
        Instant now = now();
        store.undone(id, now);
        audit.record("import.undo", subject(id), intake.fileName() + " · " + intake.figures());
        return new Intake(id, intake.fileName(), intake.at(), intake.username(), intake.figures(), now);
    }

    /** The newest imports of the user, the newest first. */
    @PreAuthorize(WRITERS)
    @Transactional(readOnly = true)
    public List<Intake> own() {
        return store.of(user.username(), REMEMBERED);
    }

    /** As exactly as both databases keep it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String subject(long id) {
        return "import:" + id;
    }

    /** A file that says two things of one cell is asked which; one that repeats itself is not. */
    private static List<Judged> oncePerCell(List<Judged> judged) {
        Map<FigureEntry.Place, Offer> first = new HashMap<>();
        return judged.stream()
                .map(one -> {
                    if (!(one.verdict() instanceof Verdict.Write(FigureEntry entry, boolean fresh, List<?> odd))) {
                        return one;
                    }
                    Offer before = first.putIfAbsent(entry.place(), one.offer());
                    if (before == null) {
                        return one;
                    }
                    Verdict verdict = before.line().equals(one.offer().line())
                            ? new Verdict.Unchanged()
                            : new Verdict.Rejected(new IntakeRefused(
                                    "intake.refused.twice", before.at().words()));
                    return new Judged(one.offer(), one.now(), verdict);
                })
                .toList();
    }

    /** What is no agency's, or not known to be one's, has nothing to do with the rest: below 0, and few have the same. */
    private static long agencyId(Offer offer) {
        return offer.aim() instanceof Offer.Aim.Cell(Target target)
                ? target.agency().id()
                : -1 - offer.number() / Blocks.USUAL;
    }
}
