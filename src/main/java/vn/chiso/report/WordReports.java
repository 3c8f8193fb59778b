package vn.chiso.report;

import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.document.SourceDocument;
import vn.chiso.observation.ReadingRights;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Roles;

/**
 * The reports that are written out of figures. Whoever reads a subject may look at its reports, which hold what that reader
 * may know; to generate one, so that it is kept, is for the agency's own people and the ICT department of its territory.
 */
@Service
@Transactional
public class WordReports {

    private static final String GENERATORS =
            "hasAnyRole('" + Roles.ICT_DEPARTMENT + "', '" + Roles.AGENCY_STAFF + "', '" + Roles.AGENCY_HEAD + "')";

    private final MaterialReader materials;
    private final FieldsReader fields;
    private final ReportComposer composer;
    private final GenerationStore store;
    private final ReadingRights rights;
    private final CurrentUser user;
    private final AuditTrail audit;

    WordReports(
            MaterialReader materials,
            FieldsReader fields,
            ReportComposer composer,
            GenerationStore store,
            ReadingRights rights,
            CurrentUser user,
            AuditTrail audit) {
        this.materials = materials;
        this.fields = fields;
        this.composer = composer;
        this.store = store;
        this.rights = rights;
        this.user = user;
        this.audit = audit;
    }

    /** Whether the user reads the subject at all. */
    @Transactional(readOnly = true)
    public boolean reads(ReportRequest request) {
        return rights.reads(request.unitId(), request.agencyId(), false);
    }

    /** Whether the user may generate the report, and read what was generated of it. */
    @Transactional(readOnly = true)
    public boolean mayGenerate(ReportRequest request) {
        @Nullable Long agency = request.agencyId();
        boolean own = agency != null && user.agencyId().filter(agency::equals).isPresent();
        return user.isEditor()
                ? reads(request)
                : own && user.role().filter(Roles.OF_AGENCIES::contains).isPresent();
    }

    /**
     * The report as it would be generated now.
     *
     * @throws AccessDeniedException when the subject is not the user's to read
     */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public ReportDraft draft(ReportRequest request, ReportFields wanted) {
        demand(reads(request));
        return composer.compose(materials.read(request), wanted);
    }

    /** What to start with: as the last time, else as in the source document. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public ReportFields fields(ReportRequest request) {
        demand(reads(request));
        @Nullable SourceDocument source = materials.source(request);
        ReportFields usual = fields.read(request, source);
        return mayGenerate(request)
                ? store.fields(request).map(last -> again(last, usual, request)).orElse(usual)
                : usual;
    }

    /** Of another year's report everything holds but its number, day and what it is about. */
    private ReportFields again(ReportFields last, ReportFields usual, ReportRequest request) {
        return store.of(request).isEmpty()
                ? new ReportFields(
                        last.superior(),
                        last.issuer(),
                        usual.number(),
                        last.symbol(),
                        last.place(),
                        usual.day(),
                        usual.summary(),
                        last.to(),
                        last.recipients(),
                        last.authority(),
                        last.signer())
                : store.draft(store.of(request).getFirst().id()).fields();
    }

    /** The same report as it was generated before, newest first; none for whoever may not generate it. */
    @Transactional(readOnly = true)
    public List<Generation> generations(ReportRequest request) {
        return mayGenerate(request) ? store.of(request) : List.of();
    }

    /**
     * What has changed since a report was generated the last time.
     *
     * @param draft the report as it is now
     */
    @Transactional(readOnly = true)
    public ReportChanges changes(ReportRequest request, ReportDraft draft) {
        return generations(request).stream()
                .findFirst()
                .map(last -> ReportChanges.between(store.draft(last.id()), store.written(last.id()), draft))
                .orElse(ReportChanges.NONE);
    }

    /** Generates the report and keeps what it says. */
    @PreAuthorize(GENERATORS)
    public Generation generate(ReportRequest request, ReportFields wanted) {
        demand(mayGenerate(request));
        Generation made = store.add(request, composer.compose(materials.read(request), wanted));
        audit.record(
                "report.generated",
                "report:" + made.id(),
                request.type().word() + " " + wanted.issuer() + " " + request.from() + "–" + request.to());
        return made;
    }

    /**
     * A report as it was generated; whoever takes it is noted.
     *
     * @throws NoSuchElementException when there is none
     */
    @PreAuthorize(GENERATORS)
    public ReportDraft generated(long id) {
        Generation found = store.byId(id).orElseThrow(() -> new NoSuchElementException("No report with id " + id));
        demand(mayGenerate(found.request()));
        audit.record("export", "report:" + id, found.request().type().word());
        return store.draft(id);
    }

    private static void demand(boolean right) {
        if (!right) {
            throw new AccessDeniedException("Not in the user's hands");
        }
    }
}
