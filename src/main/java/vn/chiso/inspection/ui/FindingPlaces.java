package vn.chiso.inspection.ui;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chiso.base.ui.ListLink;
import vn.chiso.document.DocumentPlaces;
import vn.chiso.document.SourceDocument;
import vn.chiso.inspection.FindingFilter;

/** A section of a report is shown as what it says, as far as the user may read that. */
@Component
class FindingPlaces implements DocumentPlaces {

    private final FindingContext context;

    FindingPlaces(FindingContext context) {
        this.context = context;
    }

    @Override
    public Optional<String> address(SourceDocument document, String section) {
        FindingFilter filter = FindingFilter.section(document.id(), section);
        return context.findings().find(filter).isEmpty()
                ? Optional.empty()
                : Optional.of(ListLink.address(FindingAddress.PATH, new FindingAddress(context).format(filter)));
    }
}
