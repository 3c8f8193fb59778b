package vn.chiso.document.directive.ui;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.chiso.base.table.Exports;
import vn.chiso.document.DocumentPlaces;
import vn.chiso.document.DocumentService;
import vn.chiso.document.directive.DirectiveCitation;
import vn.chiso.document.directive.DirectiveService;

/** What the screen of the directive documents needs. */
@Component
record DirectiveContext(
        DirectiveService directives,
        DocumentService documents,
        ObjectProvider<DocumentPlaces> places,
        Exports exports) {

    /** Where the reader finds what the section says; empty for nowhere. */
    Optional<String> address(DirectiveCitation citation) {
        DocumentPlaces shown = places.getIfAvailable();
        return shown == null
                ? Optional.empty()
                : shown.address(documents.byId(citation.documentId()), citation.section());
    }
}
