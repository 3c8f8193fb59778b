package vn.chiso.inspection.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.table.Exports;
import vn.chiso.base.text.DateText;
import vn.chiso.base.ui.ListLink;
import vn.chiso.document.DocumentService;
import vn.chiso.document.SourceDocument;
import vn.chiso.document.directive.DirectiveService;
import vn.chiso.inspection.Finding;
import vn.chiso.inspection.FindingFilter;
import vn.chiso.inspection.FindingKind;
import vn.chiso.inspection.round.Inspection;
import vn.chiso.inspection.round.InspectionService;
import vn.chiso.territory.TerritoryService;

/** What the screens of inspections need. */
@Component
record InspectionContext(
        InspectionService inspections,
        FindingContext of,
        DocumentService documents,
        DirectiveService directives,
        AgencyService agencies,
        TerritoryService territory,
        Exports exports,
        Clock clock) {

    SourceDocument document(Inspection one) {
        return documents.byId(one.documentId());
    }

    LocalDate today() {
        return DateText.today(clock);
    }

    /** What the inspection found, as far as the user may read it. */
    List<Finding> findings(Inspection one) {
        return of.findings().find(new FindingFilter("", one.documentId(), "", null, false, "", null));
    }

    long shortcomings(Inspection one) {
        return findings(one).stream()
                .filter(finding -> finding.kind() == FindingKind.LIMITATION)
                .count();
    }

    List<Finding> asked(Inspection one) {
        return findings(one).stream()
                .filter(finding -> finding.kind().isAsked())
                .toList();
    }

    long overdue(Inspection one) {
        return asked(one).stream()
                .filter(finding -> of.followUps().isOverdue(of.followUps().of(finding)))
                .count();
    }

    /** "164/QĐ-BCĐ, 04/12/2015" as a link to the register; empty for none. */
    Optional<ListLink> directive(@Nullable String key) {
        return key == null
                ? Optional.empty()
                : directives.byKey(key).map(one -> {
                    String number = one.number() == null ? one.subject() : one.number();
                    String words = one.issueDate() == null ? number : number + ", " + DateText.format(one.issueDate());
                    return new ListLink("directives", Map.of("q", one.key()), words);
                });
    }

    String period(Inspection one, Locale locale) {
        String label = document(one).periodLabel(locale);
        return label == null ? "" : label;
    }
}
