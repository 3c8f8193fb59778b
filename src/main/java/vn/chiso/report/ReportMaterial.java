package vn.chiso.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.document.SourceDocument;
import vn.chiso.document.directive.CitationRole;
import vn.chiso.document.directive.DirectiveDocument;
import vn.chiso.indicator.DimensionItem;
import vn.chiso.inspection.Finding;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Goal;
import vn.chiso.observation.SubjectKind;
import vn.chiso.software.SoftwareSystem;
import vn.chiso.territory.Unit;

/**
 * All that a report can be made of, as far as the reader may know it.
 *
 * @param agency who reports; null for a report on the unit
 * @param source the report of the same kind, subject and years that is in the system; null for none
 * @param documents everything that the subject reported in these years
 * @param figures the newest of each cell, of the subject and what stands below it
 * @param asked ids of the agencies that were asked in these years
 * @param reform the last day since then on which the subject became another body; null for none
 * @param incomplete whether some of what there is may not be read
 * @param unapproved whether the reader gets what is not approved too
 */
record ReportMaterial(
        ReportRequest request,
        Unit unit,
        @Nullable Agency agency,
        @Nullable SourceDocument source,
        List<SourceDocument> documents,
        List<Figure> figures,
        List<Goal> goals,
        List<Finding> findings,
        List<DirectiveDocument> directives,
        List<SoftwareSystem> systems,
        Set<Long> asked,
        @Nullable LocalDate reform,
        boolean incomplete,
        boolean unapproved,
        boolean simulated) {

    /** Whether a figure is the subject's own: of the agency, or of the unit as a whole. */
    boolean isOwn(Figure figure) {
        return agency == null
                ? figure.subject().kind() == SubjectKind.UNIT
                : Long.valueOf(agency.id()).equals(figure.subject().agencyId());
    }

    /** Whether a figure stands for items that are told one by one. */
    boolean isTold(Figure whole) {
        return whole.derived()
                && figures.stream()
                        .anyMatch(one -> one.itemId() != DimensionItem.WHOLE
                                && one.indicatorId() == whole.indicatorId()
                                && one.subject().id() == whole.subject().id());
    }

    boolean isFromSource(@Nullable Long documentId) {
        return source != null && documentId != null && source.id() == documentId;
    }

    boolean isFromDocuments(@Nullable Long documentId) {
        return documentId != null && documents.stream().anyMatch(one -> one.id() == documentId);
    }

    /** The directive documents that the source names in a role, each with the key of the statement that names it. */
    List<Cited> cited(CitationRole role) {
        return source == null
                ? List.of()
                : directives.stream()
                        .flatMap(one -> first(one, role).stream())
                        .sorted(Comparator.comparing(Cited::fact))
                        .toList();
    }

    /** A directive document, and the statement that names it. */
    record Cited(DirectiveDocument directive, String fact, String section) {}

    private Optional<Cited> first(DirectiveDocument directive, CitationRole role) {
        return directive.citations().stream()
                .filter(place -> place.role() == role && isFromSource(place.documentId()))
                .findFirst()
                .map(place -> new Cited(directive, place.fact(), place.section()));
    }
}
