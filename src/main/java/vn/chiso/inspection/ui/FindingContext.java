package vn.chiso.inspection.ui;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.table.Exports;
import vn.chiso.document.DocumentNames;
import vn.chiso.document.DocumentService;
import vn.chiso.document.directive.DirectiveService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.inspection.Finding;
import vn.chiso.inspection.FindingService;
import vn.chiso.inspection.followup.FollowUpService;
import vn.chiso.territory.TerritoryService;

/** What the screen of findings needs. */
@Component
record FindingContext(
        FindingService findings,
        FollowUpService followUps,
        DocumentService documents,
        DirectiveService directives,
        AgencyService agencies,
        TerritoryService territory,
        Catalogue catalogue,
        Exports exports) {

    /** The name of a topic; its code where no group has it. */
    String topic(String code, Locale locale) {
        return catalogue.group(code).map(group -> group.name(locale)).orElse(code);
    }

    String report(Finding one, Locale locale) {
        return DocumentNames.of(documents.byId(one.documentId()), locale);
    }
}
