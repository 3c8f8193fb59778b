package vn.chiso.inspection.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.table.Exports;
import vn.chiso.base.text.DateText;
import vn.chiso.document.DocumentNames;
import vn.chiso.document.DocumentService;
import vn.chiso.document.SourceDocument;
import vn.chiso.document.directive.DirectiveService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.inspection.Finding;
import vn.chiso.inspection.FindingRecords;
import vn.chiso.inspection.FindingService;
import vn.chiso.inspection.followup.FollowUpService;
import vn.chiso.inspection.round.InspectionService;
import vn.chiso.territory.TerritoryService;

/** What the screen of findings needs. */
@Component
record FindingContext(
        FindingService findings,
        FindingRecords records,
        FollowUpService followUps,
        InspectionService inspections,
        DocumentService documents,
        DirectiveService directives,
        AgencyService agencies,
        TerritoryService territory,
        Catalogue catalogue,
        Exports exports,
        Clock clock) {

    LocalDate today() {
        return DateText.today(clock);
    }

    /** The agencies that a finding can be about: those that were inspected, and those that it is about. */
    Set<Long> inspected(SourceDocument document, Finding one) {
        Set<Long> all = new LinkedHashSet<>(one.agencyIds());
        inspections.all().stream()
                .filter(inspection -> inspection.documentId() == document.id())
                .flatMap(inspection -> inspection.agencies().stream())
                .forEach(agency -> all.add(agency.agencyId()));
        return all;
    }

    /** The name of a topic; its code where no group has it. */
    String topic(String code, Locale locale) {
        return catalogue.group(code).map(group -> group.name(locale)).orElse(code);
    }

    String report(Finding one, Locale locale) {
        return DocumentNames.of(documents.byId(one.documentId()), locale);
    }
}
