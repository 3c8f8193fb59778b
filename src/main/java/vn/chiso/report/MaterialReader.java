package vn.chiso.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.table.Exports;
import vn.chiso.document.DocumentService;
import vn.chiso.document.SourceDocument;
import vn.chiso.document.directive.DirectiveService;
import vn.chiso.inspection.Finding;
import vn.chiso.inspection.FindingService;
import vn.chiso.observation.Extract;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureExtract;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.Goal;
import vn.chiso.observation.ReadingRights;
import vn.chiso.observation.SubjectKind;
import vn.chiso.observation.TotalService;
import vn.chiso.observation.Years;
import vn.chiso.software.SoftwareService;
import vn.chiso.territory.TerritoryService;

/** Gathers what a report is made of, by the services that know what the reader may read. */
@Component
class MaterialReader {

    private final FigureService figures;
    private final TotalService totals;
    private final FigureExtract extract;
    private final FindingService findings;
    private final DirectiveService directives;
    private final SoftwareService software;
    private final DocumentService documents;
    private final AgencyService agencies;
    private final TerritoryService territory;
    private final ReadingRights rights;
    private final Exports exports;

    MaterialReader(
            FigureService figures,
            TotalService totals,
            FigureExtract extract,
            FindingService findings,
            DirectiveService directives,
            SoftwareService software,
            DocumentService documents,
            AgencyService agencies,
            TerritoryService territory,
            ReadingRights rights,
            Exports exports) {
        this.figures = figures;
        this.totals = totals;
        this.extract = extract;
        this.findings = findings;
        this.directives = directives;
        this.software = software;
        this.documents = documents;
        this.agencies = agencies;
        this.territory = territory;
        this.rights = rights;
        this.exports = exports;
    }

    ReportMaterial read(ReportRequest request) {
        @Nullable Agency agency = request.agencyId() == null ? null : agencies.byId(request.agencyId());
        List<SourceDocument> own = documents(request);
        return new ReportMaterial(
                request,
                territory.byId(request.unitId()),
                agency,
                source(request, own),
                own,
                figures(request),
                goals(request),
                findings.all().stream().filter(finding -> isOf(finding, own)).toList(),
                directives.all(),
                software.all(),
                asked(request),
                reform(request),
                isIncomplete(request),
                figures.readsUnapproved(),
                exports.simulated());
    }

    /** The report of the same kind, subject and years, if there is one. */
    @Nullable
    SourceDocument source(ReportRequest request) {
        return source(request, documents(request));
    }

    private static @Nullable SourceDocument source(ReportRequest request, List<SourceDocument> own) {
        return own.stream()
                .filter(one -> request.type().isOf(one.kind()))
                .findFirst()
                .orElse(null);
    }

    private List<SourceDocument> documents(ReportRequest request) {
        return documents.all().stream()
                .filter(one -> one.unitId() == request.unitId() && isOf(one, request.agencyId()))
                .filter(one -> one.periodStart() != null
                        && one.periodEnd() != null
                        && one.periodStart().getYear() <= request.to()
                        && one.periodEnd().getYear() >= request.from())
                .toList();
    }

    /** What the people's committee of a unit reports is said of the unit. */
    private boolean isOf(SourceDocument document, @Nullable Long agencyId) {
        @Nullable Long reporter = document.agencyId();
        if (reporter == null || agencyId != null) {
            return agencyId == null ? reporter == null : agencyId.equals(reporter);
        }
        return agencies.byId(reporter).type().isCommittee();
    }

    private static boolean isOf(Finding finding, List<SourceDocument> own) {
        return own.stream().anyMatch(one -> one.id() == finding.documentId());
    }

    /** Of an agency its own and those of its parts; of a unit its own and those of the agencies below it. */
    private List<Figure> figures(ReportRequest request) {
        Years years = new Years(request.from(), request.to(), true, false);
        List<Figure> found = new ArrayList<>();
        for (@Nullable Long agency : subjects(request)) {
            extract.each(new Extract(request.unitId(), agency, List.of(), years, null, null), found::add);
        }
        return found.stream()
                .filter(one -> one.subject().kind() == SubjectKind.AGENCY
                        || one.subject().unitId() == request.unitId())
                .toList();
    }

    private Collection<@Nullable Long> subjects(ReportRequest request) {
        @Nullable Long agency = request.agencyId();
        List<@Nullable Long> subjects = new ArrayList<>();
        subjects.add(agency);
        if (agency != null) {
            agencies.all().stream()
                    .filter(one -> agency.equals(one.parentId()))
                    .sorted(AgencyService.OFFICIAL_ORDER)
                    .map(Agency::id)
                    .forEach(subjects::add);
        }
        return subjects;
    }

    /** Targets for these years, and plans for the next. */
    private List<Goal> goals(ReportRequest request) {
        return figures.goals(List.of(request.unitId()), Years.between(request.from(), request.to() + 1));
    }

    /** Reports hold figures as they were reported: when what they speak of changed since. */
    private @Nullable LocalDate reform(ReportRequest request) {
        @Nullable Long agency = request.agencyId();
        SortedSet<LocalDate> days = agency == null
                ? territory.lineage().reforms(request.unitId())
                : agencies.lineage().reforms(agency);
        return days.stream()
                .filter(day -> day.getYear() > request.to())
                .reduce((one, later) -> later)
                .orElse(null);
    }

    /** Whether there are agencies of which the reader may not know how they are secured. */
    private boolean isIncomplete(ReportRequest request) {
        Set<Long> units = territory.withAllBelow(request.unitId());
        return agencies.all().stream()
                .filter(one ->
                        request.agencyId() == null ? units.contains(one.unitId()) : request.agencyId() == one.id())
                .anyMatch(one -> !rights.reads(one.unitId(), one.id(), true));
    }

    private Set<Long> asked(ReportRequest request) {
        Stream<Long> asked = totals.askedBelow(List.of(request.unitId())).entrySet().stream()
                .filter(entry -> entry.getKey().overlaps(request.from(), request.to()))
                .flatMap(entry -> entry.getValue().stream());
        return request.agencyId() == null ? asked.collect(Collectors.toSet()) : Set.of();
    }
}
