package vn.chiso.inspection.followup;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.event.Change;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.document.DocumentService;
import vn.chiso.inspection.Finding;
import vn.chiso.inspection.FindingService;
import vn.chiso.observation.ReadingRights;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Roles;

/**
 * What becomes of the recommendations and tasks that the user may read. The ICT department of the territory says how
 * they stand, who does them and by when; the agency that owns one says how far it is. Every step stays.
 */
@Service
@Transactional
public class FollowUpService {

    /** Told to open pages. */
    private record FollowedUp() implements Change {}

    private final FollowUpStore store;
    private final FollowUpSteps steps;
    private final FindingService findings;
    private final DocumentService documents;
    private final AgencyService agencies;
    private final ReadingRights rights;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FollowUpService(
            FollowUpStore store,
            FollowUpSteps steps,
            FindingService findings,
            DocumentService documents,
            AgencyService agencies,
            ReadingRights rights,
            CurrentUser user,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.steps = steps;
        this.findings = findings;
        this.documents = documents;
        this.agencies = agencies;
        this.rights = rights;
        this.user = user;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** How a finding stands that the user was given. */
    @Transactional(readOnly = true)
    public FollowUp of(Finding finding) {
        return steps.newest(finding.id());
    }

    /** What the user's agency has to carry out and has not finished. */
    @Transactional(readOnly = true)
    public List<Finding> owned() {
        return user.agencyId().stream()
                .flatMap(agency -> steps.openOf(agency).stream())
                .flatMap(id -> findings.byId(id).stream())
                .toList();
    }

    /** The steps of a finding that the user was given, the oldest first. */
    @Transactional(readOnly = true)
    public List<FollowUp> history(Finding finding) {
        return steps.of(finding.id());
    }

    /** Whether the deadline of a step is over today. */
    @Transactional(readOnly = true)
    public boolean isOverdue(FollowUp step) {
        return step.isOverdue(DateText.today(clock));
    }

    /** Whether the user says who does it and by when. */
    @Transactional(readOnly = true)
    public boolean mayDirect(Finding finding) {
        return finding.kind().isAsked()
                && user.role().filter(Roles.ICT_DEPARTMENT::equals).isPresent()
                && rights.reads(documents.byId(finding.documentId()).unitId(), null, false);
    }

    /** Whether the user says at least how far it is. */
    @Transactional(readOnly = true)
    public boolean mayReport(Finding finding) {
        return mayDirect(finding) || isOwn(of(finding));
    }

    /** Whether the newest step is the user's own, who may take it back. */
    @Transactional(readOnly = true)
    public boolean mayUndo(Finding finding) {
        FollowUp now = of(finding);
        return now.ordinal() > 0 && !now.undoing() && now.username().equals(user.username()) && mayReport(finding);
    }

    /**
     * Takes a step.
     *
     * @param seen the ordinal of the step that the user saw
     * @throws FollowUpRefused when somebody else was faster, or the step says nothing, or what is not the user's to say
     * @throws NoSuchElementException when there is no such finding for the user
     */
    public FollowUp record(long findingId, int seen, NewFollowUp step) {
        Finding finding = demanded(findingId);
        FollowUp now = of(finding);
        demand(finding, now, step);
        return taken(finding, now, seen, step, false, "followup.step");
    }

    /**
     * Takes the user's own newest step back: what was before it holds again.
     *
     * @param seen the ordinal of that step
     * @throws FollowUpRefused when it is somebody else's, or not the newest any more
     */
    public FollowUp undo(long findingId, int seen) {
        Finding finding = demanded(findingId);
        if (!mayUndo(finding)) {
            throw new FollowUpRefused(FollowUpRefused.NOT_UNDONE);
        }
        List<FollowUp> taken = history(finding);
        FollowUp before = taken.size() > 1 ? taken.get(taken.size() - 2) : FollowUp.none(findingId);
        NewFollowUp step = new NewFollowUp(before.status(), before.dueOn(), before.ownerId(), before.note());
        return taken(finding, taken.getLast(), seen, step, true, "followup.undo");
    }

    private Finding demanded(long findingId) {
        Finding finding = findings.byId(findingId).orElseThrow();
        if (!finding.kind().isAsked()) {
            throw new FollowUpRefused(FollowUpRefused.NOT_ASKED);
        }
        if (!mayReport(finding)) {
            throw new AccessDeniedException("Neither the ICT department nor the owner");
        }
        return finding;
    }

    private void demand(Finding finding, FollowUp now, NewFollowUp step) {
        boolean sameTerms = Objects.equals(step.dueOn(), now.dueOn()) && Objects.equals(step.ownerId(), now.ownerId());
        if (!sameTerms && !mayDirect(finding)) {
            throw new FollowUpRefused(FollowUpRefused.NOT_OWN);
        }
        if (sameTerms && step.status() == now.status() && step.note().isBlank()) {
            throw new FollowUpRefused(FollowUpRefused.SAME);
        }
        if (step.status().isOver()
                && step.status() != now.status()
                && step.note().isBlank()) {
            throw new FollowUpRefused(FollowUpRefused.NO_NOTE);
        }
    }

    private boolean isOwn(FollowUp now) {
        return now.ownerId() != null
                && user.role().filter(Roles.OF_AGENCIES::contains).isPresent()
                && user.agencyId().filter(now.ownerId()::equals).isPresent();
    }

    private FollowUp taken(Finding finding, FollowUp now, int seen, NewFollowUp step, boolean undoing, String act) {
        Instant at = clock.instant();
        FollowUp next = new FollowUp(
                finding.id(),
                now.ordinal() + 1,
                step.status(),
                step.dueOn(),
                step.ownerId(),
                step.note().strip(),
                undoing,
                user.username(),
                user.displayName(),
                at);
        steps.change();
        if (seen != now.ordinal() || !store.add(next, at.atOffset(ZoneOffset.UTC))) {
            throw new FollowUpRefused(FollowUpRefused.OVERTAKEN);
        }
        audit.recordChange(act, "finding:" + finding.key(), null, words(now), words(next));
        events.publishEvent(new FollowedUp());
        return next;
    }

    /** For the audit trail, which is kept in Vietnamese. */
    private String words(FollowUp step) {
        String due = step.dueOn() == null ? "" : " · " + DateText.format(step.dueOn());
        String owner = step.ownerId() == null
                ? ""
                : " · " + agencies.byId(step.ownerId()).name();
        String note = step.note().isEmpty() ? "" : " · " + step.note();
        return Texts.get(step.status().key(), Texts.VIETNAMESE) + due + owner + note;
    }
}
