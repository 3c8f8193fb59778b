package vn.chiso.comparison.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.event.Change;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.text.Texts;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.comparison.score.index.Criterion;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.CurrentUser;

/**
 * The points that people give: an agency itself, the ICT department of its territory, and what both settle. Every step
 * stays.
 */
@Service
@Transactional
public class AppraisalService {

    /** Told to open pages. */
    private record Appraised() implements Change {}

    private static final int DIGITS = 4;

    private final ScoreBoards boards;
    private final StepStore store;
    private final ScoreRights rights;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AppraisalService(
            ScoreBoards boards,
            StepStore store,
            ScoreRights rights,
            CurrentUser user,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.boards = boards;
        this.store = store;
        this.rights = rights;
        this.user = user;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the user gives a subject points for itself, and disputes others. */
    @Transactional(readOnly = true)
    public boolean mayScore(ScoreSubject subject) {
        return rights.mayScore(subject);
    }

    /** Whether the user appraises a subject, answers it and settles. */
    @Transactional(readOnly = true)
    public boolean mayAppraise(ScoreSubject subject) {
        return rights.mayAppraise(subject);
    }

    /** The steps that the user may read of a subject of a board: all, or what was settled; criterion by criterion, the
     * oldest first. */
    @Transactional(readOnly = true)
    public List<ScoreStep> history(ScoreBoard board, ScoreSubject subject) {
        ScoreRequest where = board.request();
        return store.of(where.editionId(), where.year(), subject.key()).stream()
                .filter(step -> step.act() == StepAct.FINAL || rights.readsAll(subject))
                .filter(step -> !board.isWithheld(subject.key(), step.criterionId()))
                .toList();
    }

    /**
     * Takes a step.
     *
     * @throws AppraisalRefused when somebody was faster, or the step is not the next one
     */
    public void take(ScoreRequest where, String subjectKey, NewStep step) {
        ScoreBoard board = boards.board(where);
        ScoreSubject subject = board.subject(subjectKey);
        demand(step.act().isOwn() ? mayScore(subject) : mayAppraise(subject));
        Criterion one = criterion(board, step.criterionId());
        List<ScoreStep> taken = store.of(where.editionId(), where.year(), subjectKey).stream()
                .filter(before -> before.criterionId() == one.id())
                .toList();
        @Nullable BigDecimal computed = computed(board, subjectKey, one);
        StepRules.check(one, taken, computed, step);
        boolean same = computed != null && step.points() != null && computed.compareTo(step.points()) == 0;
        add(board, subject, one, step, same);
        events.publishEvent(new Appraised());
    }

    /** Gives a subject the computed points for every criterion that has any and for which it has given itself none.
     *
     * @return how many those were */
    public int accept(ScoreRequest where, String subjectKey) {
        ScoreBoard board = boards.board(where);
        ScoreSubject subject = board.subject(subjectKey);
        demand(mayScore(subject));
        List<ScoreStep> taken = store.of(where.editionId(), where.year(), subjectKey);
        List<Long> accepted = new ArrayList<>();
        for (Criterion one : board.edition().scored()) {
            BigDecimal computed = computed(board, subjectKey, one);
            boolean silent = taken.stream().noneMatch(step -> step.criterionId() == one.id());
            if (computed != null && silent) {
                criterion(board, one.id());
                add(board, subject, one, new NewStep(one.id(), 0, StepAct.SELF, computed, true, ""), true);
                accepted.add(one.id());
            }
        }
        if (!accepted.isEmpty()) {
            events.publishEvent(new Appraised());
        }
        return accepted.size();
    }

    /** What the figures come to, of the maximum of the edition; null where nothing can be computed. */
    private static @Nullable BigDecimal computed(ScoreBoard board, String subject, Criterion one) {
        BigDecimal share = board.of(Stage.COMPUTED, subject).part(one.id()).share();
        BigDecimal maximum = one.maximum();
        return share == null || maximum == null
                ? null
                : share.multiply(maximum).setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private static Criterion criterion(ScoreBoard board, long id) {
        if (board.edition().isDraft()) {
            throw new AppraisalRefused(AppraisalRefused.DRAFT);
        }
        return board.edition().scored().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new AppraisalRefused(AppraisalRefused.NOT_A_CRITERION));
    }

    private void add(ScoreBoard board, ScoreSubject subject, Criterion one, NewStep step, boolean computed) {
        Instant at = clock.instant();
        ScoreStep next = new ScoreStep(
                subject.key(),
                one.id(),
                step.seen() + 1,
                step.act(),
                step.act().stage().isEmpty() || !step.applies() ? null : Objects.requireNonNull(step.points()),
                step.applies(),
                computed,
                VietnameseText.nfc(step.note()).strip(),
                user.username(),
                user.displayName(),
                at);
        if (!store.add(board.request(), subject, next, at.atOffset(ZoneOffset.UTC))) {
            throw new AppraisalRefused(AppraisalRefused.OVERTAKEN);
        }
        audit.recordChange(
                "score." + step.act().name().toLowerCase(Locale.ROOT),
                "score:" + board.index().key(),
                null,
                null,
                subject.name() + " · " + board.request().year() + " · " + one.nameVi() + words(next));
    }

    /** For the audit trail, which is kept in Vietnamese. */
    private static String words(ScoreStep step) {
        String points = step.points() == null ? "" : " · " + NumberText.format(step.points(), Texts.VIETNAMESE);
        return points + (step.note().isEmpty() ? "" : " · " + step.note());
    }

    private static void demand(boolean right) {
        if (!right) {
            throw new AccessDeniedException("Neither the own agency nor the ICT department of the territory");
        }
    }
}
