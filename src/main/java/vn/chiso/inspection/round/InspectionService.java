package vn.chiso.inspection.round;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.data.BySystem;
import vn.chiso.base.data.Ids;
import vn.chiso.base.event.Change;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.document.DocumentService;
import vn.chiso.document.NewDocument;
import vn.chiso.document.SourceDocument;
import vn.chiso.observation.ReadingRights;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;

/** The inspections whose report the user may read; the ICT department of the territory opens and changes them. */
@Service
@Transactional
public class InspectionService {

    private static final String INSPECTION = "INSPECTION";

    /** Told to open pages. */
    private record InspectionChanged() implements Change {}

    private final InspectionStore store;
    private final DocumentService documents;
    private final TerritoryService territory;
    private final AgencyService agencies;
    private final ReadingRights rights;
    private final CurrentUser user;
    private final Ids ids;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    InspectionService(
            InspectionStore store,
            DocumentService documents,
            TerritoryService territory,
            AgencyService agencies,
            ReadingRights rights,
            CurrentUser user,
            Ids ids,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.store = store;
        this.documents = documents;
        this.territory = territory;
        this.agencies = agencies;
        this.rights = rights;
        this.user = user;
        this.ids = ids;
        this.audit = audit;
        this.events = events;
    }

    /** Those whose report the user may read, the newest first; whoever works for an agency also reads of those that
     * inspect it. */
    @Transactional(readOnly = true)
    public List<Inspection> all() {
        return store.all().stream().filter(this::isReadable).toList();
    }

    /** One that the user may read. */
    @Transactional(readOnly = true)
    public Optional<Inspection> byId(long id) {
        return all().stream().filter(one -> one.id() == id).findFirst();
    }

    /** Whether the user opens inspections at all. */
    @Transactional(readOnly = true)
    public boolean mayOpen() {
        return user.role().filter(Roles.ICT_DEPARTMENT::equals).isPresent();
    }

    /** Whether the user opens and changes inspections of a unit. */
    @Transactional(readOnly = true)
    public boolean mayOpen(long unitId) {
        return mayOpen() && rights.reads(unitId, null, false);
    }

    /**
     * Opens one, and the report that it will have.
     *
     * @throws InspectionRefused when something is missing or does not fit together
     */
    public Inspection open(NewInspection wanted) {
        demand(mayOpen(wanted.unitId()));
        check(wanted);
        String key = "KT" + ids.next();
        documents.create(new NewDocument(
                key,
                INSPECTION,
                null,
                null,
                null,
                null,
                null,
                wanted.team().strip(),
                VietnameseText.nfc(wanted.title()).strip(),
                wanted.start(),
                wanted.end(),
                wanted.periodLabel().strip(),
                wanted.periodLabel().strip(),
                null,
                territory.byId(wanted.unitId()).key(),
                null,
                List.of()));
        SourceDocument document = documents.byKey(key).orElseThrow();
        long id = store.insert(of(0, document.id(), 0, wanted));
        return done("inspection.open", id);
    }

    /**
     * Changes who is inspected by whom, when and why; the unit and the period stay.
     *
     * @param version the one that the user saw
     * @throws InspectionRefused when something is missing, a report tells it, or somebody else was faster
     */
    public Inspection change(long id, int version, NewInspection wanted) {
        Inspection old = byId(id).orElseThrow();
        demand(mayOpen(documents.byId(old.documentId()).unitId()));
        if (!old.opened()) {
            throw new InspectionRefused(InspectionRefused.OF_A_REPORT);
        }
        check(wanted);
        if (!store.update(of(id, old.documentId(), version, wanted))) {
            throw new InspectionRefused(InspectionRefused.OVERTAKEN);
        }
        return done("inspection.change", id);
    }

    /** Adds what a report tells of its inspection. */
    @BySystem
    public void add(Inspection told) {
        store.insert(told);
    }

    private boolean isReadable(Inspection one) {
        boolean inspected = user.agencyId()
                .filter(own -> one.agencies().stream().anyMatch(agency -> agency.agencyId() == own))
                .isPresent();
        return inspected || rights.reads(documents.byId(one.documentId()).unitId(), null, false);
    }

    private void check(NewInspection wanted) {
        boolean nobody = wanted.agencies().isEmpty() && wanted.others().isBlank();
        if (wanted.title().isBlank()
                || wanted.team().isBlank()
                || wanted.periodLabel().isBlank()
                || nobody) {
            throw new InspectionRefused(InspectionRefused.INCOMPLETE);
        }
        if (wanted.end().isBefore(wanted.start())) {
            throw new InspectionRefused(InspectionRefused.DAYS);
        }
        Set<Long> below = territory.withAllBelow(wanted.unitId());
        wanted.agencies().stream()
                .map(one -> agencies.byId(one.agencyId()))
                .filter(agency -> !below.contains(agency.unitId()))
                .findFirst()
                .ifPresent(stranger -> {
                    throw new InspectionRefused(InspectionRefused.ELSEWHERE, stranger.name());
                });
    }

    private static Inspection of(long id, long documentId, int version, NewInspection wanted) {
        return new Inspection(
                id,
                documentId,
                VietnameseText.nfc(wanted.team()).strip(),
                wanted.decision(),
                wanted.plan(),
                wanted.schedule(),
                VietnameseText.nfc(wanted.others()).strip(),
                wanted.agencies(),
                true,
                version);
    }

    private Inspection done(String act, long id) {
        Inspection now = byId(id).orElseThrow();
        SourceDocument document = documents.byId(now.documentId());
        audit.recordChange(
                act,
                "inspection:" + document.key(),
                null,
                null,
                document.title() + " · " + now.team() + " · " + now.agencies().size());
        events.publishEvent(new InspectionChanged());
        return now;
    }

    private static void demand(boolean right) {
        if (!right) {
            throw new AccessDeniedException("Not the ICT department of the territory");
        }
    }
}
