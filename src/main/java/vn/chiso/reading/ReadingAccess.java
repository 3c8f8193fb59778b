package vn.chiso.reading;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.chiso.document.DocumentService;
import vn.chiso.document.SourceDocument;
import vn.chiso.observation.ReadingRights;
import vn.chiso.reading.file.ReportRefused;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Roles;

/** Who reads a report, and who keeps it: the ICT department in whose territory it was written. */
@Component
class ReadingAccess {

    /** As a part of annotations. */
    static final String BY_ICT = "hasRole('" + Roles.ICT_DEPARTMENT + "')";

    private final DocumentService documents;
    private final ReadingRights rights;
    private final CurrentUser user;

    ReadingAccess(DocumentService documents, ReadingRights rights, CurrentUser user) {
        this.documents = documents;
        this.rights = rights;
        this.user = user;
    }

    boolean reads(SourceDocument document) {
        return rights.reads(document.unitId(), document.agencyId(), false);
    }

    boolean keeps(SourceDocument document) {
        return user.isEditor() && reads(document);
    }

    /** @throws ReportRefused when there is no such document for the user */
    SourceDocument demand(long documentId) {
        return documents.all().stream()
                .filter(one -> one.id() == documentId && reads(one))
                .findFirst()
                .orElseThrow(() -> new ReportRefused("reading.refused.unknown"));
    }

    /** @throws AccessDeniedException when the user does not keep it */
    SourceDocument demandKept(long documentId) {
        SourceDocument document = demand(documentId);
        if (!keeps(document)) {
            throw new AccessDeniedException("Not in the user's hands");
        }
        return document;
    }

    String username() {
        return user.username();
    }
}
