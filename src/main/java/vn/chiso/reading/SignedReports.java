package vn.chiso.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.text.Texts;
import vn.chiso.document.DocumentNames;
import vn.chiso.document.DocumentService;
import vn.chiso.document.SourceDocument;
import vn.chiso.evidence.EvidenceFiles;
import vn.chiso.evidence.EvidenceFiles.KeptFile;
import vn.chiso.observation.SourceLock;
import vn.chiso.reading.file.ReportFile;
import vn.chiso.reading.file.ReportRefused;
import vn.chiso.security.AuditTrail;

/**
 * The signed copies of reports that were issued. As long as one is there, the figures of its report are locked; the ICT
 * department that attached it can lift that, and says why.
 */
@Service
public class SignedReports implements SourceLock {

    private static final int LONGEST_REASON = 1000;

    private final SignedCopies copies;
    private final ReadingAccess access;
    private final DocumentService documents;
    private final EvidenceFiles files;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignedReports(
            SignedCopies copies,
            ReadingAccess access,
            DocumentService documents,
            EvidenceFiles files,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.copies = copies;
        this.access = access;
        this.documents = documents;
        this.files = files;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Map<Long, String> closed() {
        return copies.all().keySet().stream()
                .collect(Collectors.toMap(id -> id, id -> DocumentNames.of(documents.byId(id), Texts.VIETNAMESE)));
    }

    /**
     * Keeps a PDF as the signed copy of a report and locks its figures.
     *
     * @param name as the browser says it
     * @throws ReportRefused when it is no PDF, or the report has a signed copy already
     */
    @Transactional
    @PreAuthorize(ReadingAccess.BY_ICT)
    public SignedCopy attach(long documentId, Path file, String name) {
        SourceDocument document = access.demandKept(documentId);
        demandPdf(file, name);
        if (copies.all().containsKey(documentId)) {
            throw new ReportRefused("reading.refused.signed");
        }
        KeptFile kept = files.keep(file, name);
        copies.attach(documentId, kept, access.username(), Instant.now(clock));
        audit.record("reading.sign", "document:" + document.key(), kept.name() + " " + kept.sha256());
        events.publishEvent(new ReadingChanged(documentId));
        return Objects.requireNonNull(copies.all().get(documentId));
    }

    /**
     * Opens the figures of a report again; its signed copy stays in the archive.
     *
     * @throws ReportRefused without a reason
     */
    @Transactional
    @PreAuthorize(ReadingAccess.BY_ICT)
    public void lift(long documentId, String reason) {
        SourceDocument document = access.demandKept(documentId);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new ReportRefused("reading.refused.reason");
        }
        copies.lift(documentId, access.username(), Instant.now(clock), reason.strip());
        audit.record("reading.unlock", "document:" + document.key(), reason.strip());
        events.publishEvent(new ReadingChanged(documentId));
    }

    private static void demandPdf(Path file, String name) {
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > ReportFile.LARGEST) {
                throw new ReportRefused("reading.refused.large", name, ReportFile.LARGEST >> 20);
            }
            if (!new String(in.readNBytes(5), StandardCharsets.ISO_8859_1).equals("%PDF-")) {
                throw new ReportRefused("reading.refused.pdf", name);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot read " + file, broken);
        }
    }
}
