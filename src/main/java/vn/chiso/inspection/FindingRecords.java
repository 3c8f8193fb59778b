package vn.chiso.inspection;

import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.data.Ids;
import vn.chiso.base.event.Change;
import vn.chiso.base.text.Texts;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.document.DocumentService;
import vn.chiso.document.SourceDocument;
import vn.chiso.observation.ReadingRights;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Roles;

/**
 * What inspection teams and the ICT department of the territory write down: findings and recommendations of an
 * inspection, and how bad a shortcoming is. What a report says stays as it says it; of that only the judgement is theirs.
 */
@Service
@Transactional
public class FindingRecords {

    /** How many characters are kept. */
    public static final int LONGEST_WORDS = 400;

    /** How many characters of a section are kept. */
    public static final int LONGEST_SECTION = 120;

    private static final int LONGEST_SUBJECT = 300;
    private static final Set<String> RECORD = Set.of(Roles.ICT_DEPARTMENT, Roles.INSPECTION_TEAM);
    private static final String INSPECTION = "INSPECTION";
    private static final String SECURITY = "attt";

    /** Told to open pages. */
    private record Recorded() implements Change {}

    private final FindingStore store;
    private final FindingService findings;
    private final DocumentService documents;
    private final AgencyService agencies;
    private final ReadingRights rights;
    private final CurrentUser user;
    private final Ids ids;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    FindingRecords(
            FindingStore store,
            FindingService findings,
            DocumentService documents,
            AgencyService agencies,
            ReadingRights rights,
            CurrentUser user,
            Ids ids,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.store = store;
        this.findings = findings;
        this.documents = documents;
        this.agencies = agencies;
        this.rights = rights;
        this.user = user;
        this.ids = ids;
        this.audit = audit;
        this.events = events;
    }

    /** Whether the user writes down what the inspection finds that a document reports. */
    @Transactional(readOnly = true)
    public boolean mayRecord(SourceDocument document) {
        return document.kind().equals(INSPECTION) && mayJudge(document);
    }

    /** Whether the user says how bad the shortcomings are that a document tells. */
    @Transactional(readOnly = true)
    public boolean mayJudge(SourceDocument document) {
        return user.role().filter(RECORD::contains).isPresent() && rights.reads(document.unitId(), null, false);
    }

    /** @throws FindingRefused when something is missing or too long */
    public Finding record(long documentId, FindingEntry entry) {
        SourceDocument document = documents.byId(documentId);
        demand(mayRecord(document));
        check(entry);
        long number = ids.next();
        Finding draft = of(number, document.key() + "-KT" + number, documentId, 0, entry);
        long id = store.insert(draft, user.username());
        return done("finding.record", id, null);
    }

    /**
     * Changes what somebody wrote down.
     *
     * @param version the one that the user saw
     * @throws FindingRefused when something is missing, it is a report's, or somebody else was faster
     */
    public Finding change(long id, int version, FindingEntry entry) {
        Finding old = own(id);
        check(entry);
        demandNewest(store.update(of(id, old.key(), old.documentId(), version, entry)));
        return done("finding.change", id, old);
    }

    /**
     * Takes back what somebody wrote down.
     *
     * @throws FindingRefused when it is a report's, or somebody else was faster
     */
    public void withdraw(long id, int version) {
        Finding old = own(id);
        demandNewest(store.withdraw(id, version));
        audit.recordChange("finding.withdraw", subject(old), null, words(old), null);
        events.publishEvent(new Recorded());
    }

    /**
     * Says how bad a shortcoming is.
     *
     * @param severity null for no judgement
     * @throws FindingRefused when somebody else was faster
     */
    public Finding judge(long id, int version, @Nullable Severity severity) {
        Finding old = findings.byId(id).orElseThrow();
        demand(mayJudge(documents.byId(old.documentId())) && old.kind() == FindingKind.LIMITATION);
        // as it is kept, not as the reader is told of it
        Finding whole =
                store.all().stream().filter(one -> one.id() == id).findFirst().orElseThrow();
        demandNewest(store.update(whole.judged(version, severity)));
        return done("finding.judge", id, old);
    }

    private Finding own(long id) {
        Finding old = findings.byId(id).orElseThrow();
        demand(mayRecord(documents.byId(old.documentId())));
        if (!old.recorded()) {
            throw new FindingRefused(FindingRefused.OF_A_REPORT);
        }
        return old;
    }

    private Finding of(long id, String key, long documentId, int version, FindingEntry entry) {
        String about = entry.agencyIds().isEmpty()
                ? Texts.get("findings.all_inspected", Texts.VIETNAMESE)
                : entry.agencyIds().stream()
                        .map(agencies::byId)
                        .map(Agency::name)
                        .collect(Collectors.joining(", "));
        String addressee = VietnameseText.nfc(entry.addressee()).strip();
        return new Finding(
                id,
                key,
                documentId,
                entry.section().strip(),
                about.length() > LONGEST_SUBJECT
                        ? Texts.get(
                                "findings.agencies",
                                Texts.VIETNAMESE,
                                entry.agencyIds().size())
                        : about,
                entry.agencyIds(),
                entry.topic(),
                entry.kind(),
                VietnameseText.nfc(entry.words()).strip(),
                addressee.isEmpty() || !entry.kind().isAsked() ? null : addressee,
                false,
                entry.topic().equals(SECURITY) && !entry.agencyIds().isEmpty(),
                null,
                null,
                entry.kind() == FindingKind.LIMITATION ? entry.severity() : null,
                true,
                version);
    }

    private static void check(FindingEntry entry) {
        if (entry.words().isBlank()
                || entry.section().isBlank()
                || entry.topic().isBlank()) {
            throw new FindingRefused(FindingRefused.INCOMPLETE);
        }
        if (entry.kind().isAsked() && entry.addressee().isBlank()) {
            throw new FindingRefused(FindingRefused.NO_ADDRESSEE);
        }
        if (entry.words().length() > LONGEST_WORDS || entry.section().length() > LONGEST_SECTION) {
            throw new FindingRefused(FindingRefused.TOO_LONG, LONGEST_WORDS, LONGEST_SECTION);
        }
    }

    private static void demand(boolean right) {
        if (!right) {
            throw new AccessDeniedException("Neither the inspection team nor the ICT department of the territory");
        }
    }

    private static void demandNewest(boolean done) {
        if (!done) {
            throw new FindingRefused(FindingRefused.OVERTAKEN);
        }
    }

    private Finding done(String act, long id, @Nullable Finding old) {
        Finding now =
                store.all().stream().filter(one -> one.id() == id).findFirst().orElseThrow(NoSuchElementException::new);
        audit.recordChange(act, subject(now), null, old == null ? null : words(old), words(now));
        events.publishEvent(new Recorded());
        return now;
    }

    private static String subject(Finding one) {
        return "finding:" + one.key();
    }

    /** For the audit trail, which is kept in Vietnamese. */
    private static String words(Finding one) {
        String judged =
                one.severity() == null ? "" : " · " + Texts.get(one.severity().key(), Texts.VIETNAMESE);
        return one.section() + " · " + Texts.get(one.kind().key(), Texts.VIETNAMESE) + judged + " · " + one.subject()
                + " · " + one.words();
    }
}
