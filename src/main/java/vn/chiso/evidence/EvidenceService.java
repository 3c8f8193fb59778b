package vn.chiso.evidence;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.text.DateText;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureService;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.CurrentUser;

/**
 * What proves figures. A piece proves one figure or many; who may read one of them may read the piece, and who may answer
 * in a cell ties pieces to it and takes them away. Nothing is deleted: a tie that was withdrawn stays in the database,
 * and the file where it lies. Files come in by {@link EvidenceUploads}.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class EvidenceService {

    private final EvidenceFiles files;
    private final EvidenceReader reader;
    private final EvidenceWriter writer;
    private final AttachRule rule;
    private final FigureService figures;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EvidenceService(
            EvidenceFiles files,
            EvidenceReader reader,
            EvidenceWriter writer,
            AttachRule rule,
            FigureService figures,
            AuditTrail audit,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.reader = reader;
        this.writer = writer;
        this.rule = rule;
        this.figures = figures;
        this.audit = audit;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** What proves any of the figures that the user may read, oldest first; one statement. */
    @Transactional(readOnly = true)
    public List<Evidence> of(Collection<Long> observationIds) {
        return reader.of(observationIds);
    }

    /** How many pieces prove each of the figures that the user may read; those that none proves are left out; one
     * statement. */
    @Transactional(readOnly = true)
    public Map<Long, Integer> counts(Collection<Long> observationIds) {
        return reader.counts(observationIds);
    }

    /** Whether the user is offered to tie evidence to a figure now; what is written is checked again. */
    @Transactional(readOnly = true)
    public boolean mayAttach(Figure figure) {
        return rule.admits(figure);
    }

    /** Those of the figures to which the user may tie evidence now, in no order: a report can hold some that are approved
     * already. A statement or two for each. */
    @Transactional(readOnly = true)
    public Set<Long> attachable(Collection<Long> observationIds) {
        return figures.byIds(observationIds).stream()
                .filter(rule::admits)
                .map(Figure::observationId)
                .collect(Collectors.toSet());
    }

    /**
     * Pieces of the figures' province that do not prove all of these figures yet: those of the agency of the first figure
     * first, then those of its unit, each newest first.
     *
     * @param search words of number, summary or file name, without marks and in any order; empty for all
     * @param offset how many to skip
     * @param limit at most so many
     */
    @Transactional(readOnly = true)
    public List<Evidence> reusable(Collection<Long> observationIds, String search, int offset, int limit) {
        return figures.byIds(observationIds).stream()
                .findFirst()
                .map(figure -> reader.reusable(figure, observationIds, search, offset, limit))
                .orElse(List.of());
    }

    /** The figures that a piece proves, as far as the user may read them, in no order. */
    @Transactional(readOnly = true)
    public List<Long> figures(long evidenceId) {
        return reader.figures(evidenceId);
    }

    /**
     * Keeps a file that came in as evidence of figures, of all or none.
     *
     * @return its id
     * @throws EvidenceRefused when the particulars are not right, or the file was thrown away meanwhile
     * @throws vn.chiso.observation.EditRefused when a figure is locked now
     */
    @PreAuthorize(AttachRule.WRITERS)
    public long add(UploadedFile file, Particulars typed, Collection<Long> observationIds) {
        Particulars said = typed.checked(DateText.today(clock));
        List<Figure> proved = rule.admitted(observationIds);
        files.keep(file);
        long id = writer.add(file, said, proved.getFirst(), user.username(), Instant.now(clock));
        audit.record("evidence.upload", "evidence:" + id, file.name() + " " + file.sha256() + ": " + said.summary());
        tie(id, proved);
        return id;
    }

    /**
     * Lets a piece that is there prove more figures, all or none; those that it proves already stay as they are.
     *
     * @throws EvidenceRefused when the user may not read the piece or a figure
     * @throws vn.chiso.observation.EditRefused when a figure is locked now
     */
    @PreAuthorize(AttachRule.WRITERS)
    public void link(long evidenceId, Collection<Long> observationIds) {
        demand(evidenceId);
        tie(evidenceId, rule.admitted(observationIds));
    }

    /**
     * Lets a piece prove some figures no more, all or none; those that it does not prove are passed over. Without any
     * other figure nobody sees it again.
     *
     * @return how many figures it proves no more
     * @throws EvidenceRefused when the user may not read the piece or a figure
     * @throws vn.chiso.observation.EditRefused when a figure is locked now
     */
    @PreAuthorize(AttachRule.WRITERS)
    public int withdraw(long evidenceId, Collection<Long> observationIds) {
        Evidence piece = demand(evidenceId);
        Set<Long> proved = Set.copyOf(reader.figures(evidenceId));
        List<Long> concerned = observationIds.stream().filter(proved::contains).toList();
        if (concerned.isEmpty()) {
            return 0;
        }
        int withdrawn = 0;
        for (Figure figure : rule.admitted(concerned)) {
            if (writer.withdraw(evidenceId, figure, user.username(), Instant.now(clock))) {
                withdrawn++;
                note("evidence.withdraw", figure, evidenceId, piece.summary());
            }
        }
        events.publishEvent(new EvidenceChanged(evidenceId));
        return withdrawn;
    }

    /** The file of a piece, which is noted in the audit trail; empty when the user may not read it or it is not there. */
    Optional<EvidenceFile> fetch(long evidenceId) {
        Optional<EvidenceFile> file = reader.file(evidenceId)
                .map(kept -> new EvidenceFile(files.place(kept.sha256()), kept.fileName(), kept.kind()));
        file.ifPresent(one -> audit.record("evidence.download", "evidence:" + evidenceId, one.name()));
        return file;
    }

    private void tie(long evidenceId, List<Figure> proved) {
        writer.lock(evidenceId);
        for (Figure figure : proved) {
            if (writer.tie(evidenceId, figure, user.username(), Instant.now(clock))) {
                note("evidence.link", figure, evidenceId, null);
            }
        }
        events.publishEvent(new EvidenceChanged(evidenceId));
    }

    private Evidence demand(long evidenceId) {
        return reader.byId(evidenceId).orElseThrow(() -> new EvidenceRefused("evidence.refused.unknown"));
    }

    private void note(String action, Figure figure, long evidenceId, @Nullable String summary) {
        audit.record(
                action,
                "observation:" + figure.observationId(),
                "evidence " + evidenceId + (summary == null ? "" : ": " + summary));
    }
}
