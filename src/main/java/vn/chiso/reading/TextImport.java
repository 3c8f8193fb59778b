package vn.chiso.reading;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.document.SourceDocument;
import vn.chiso.document.text.ReportHead;
import vn.chiso.document.text.ReportText;
import vn.chiso.evidence.EvidenceFiles;
import vn.chiso.evidence.EvidenceFiles.KeptFile;
import vn.chiso.reading.file.ReportFile;
import vn.chiso.reading.file.ReportRefused;
import vn.chiso.security.AuditTrail;

/** Brings the text of a report in, all of it or nothing. */
@Service
@PreAuthorize(ReadingAccess.BY_ICT)
public class TextImport {

    private final ReadingAccess access;
    private final TextStore texts;
    private final PlaceStore places;
    private final Placing placing;
    private final EvidenceFiles files;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TextImport(
            ReadingAccess access,
            TextStore texts,
            PlaceStore places,
            Placing placing,
            EvidenceFiles files,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.texts = texts;
        this.places = places;
        this.placing = placing;
        this.files = files;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts the text of a file in the place of the one that the document had, and ties the figures that cite it anew. The
     * very same file changes nothing.
     *
     * @param read what {@link ReportFile#read} made of the file
     * @throws ReportRefused when there is no such document for the user, or the file says that it is another one
     */
    @Transactional
    public ImportedText put(long documentId, ReportFile read, Path file, String name) {
        demandSame(access.demandKept(documentId), ReportHead.of(read.text()));
        return putThough(documentId, read, file, name);
    }

    /** The same of a file whose number or day differs from what is known of the document, and somebody knows better. */
    @Transactional
    public ImportedText putThough(long documentId, ReportFile read, Path file, String name) {
        SourceDocument document = access.demandKept(documentId);
        texts.lock(documentId);
        KeptFile kept = files.keep(file, name);
        if (texts.sha256(documentId).filter(kept.sha256()::equals).isPresent()) {
            return result(texts.text(documentId).orElseThrow(), places.of(documentId), true);
        }
        Optional<ReportText> before = texts.text(documentId);
        texts.replace(
                documentId, read, kept.name(), kept.bytes(), kept.sha256(), access.username(), Instant.now(clock));
        List<PlacedStatement> placed = placing.place(documentId, before, read.text());
        ImportedText done = result(read.text(), placed, false);
        audit.record(
                "reading.import",
                "document:" + document.key(),
                "%s %s: %d sections, %d passages, %d of %d tied"
                        .formatted(
                                kept.name(),
                                kept.sha256(),
                                done.sections(),
                                done.passages(),
                                done.tied(),
                                done.figures()));
        events.publishEvent(new ReadingChanged(documentId));
        return done;
    }

    /** Another number or another day is another report; one that is missing says nothing. */
    private static void demandSame(SourceDocument document, ReportHead head) {
        if (document.number() != null
                && head.number() != null
                && !VietnameseText.fold(document.number()).equals(VietnameseText.fold(head.number()))) {
            throw new ReportRefused("reading.refused.other.number", head.number(), document.number());
        }
        if (document.issueDate() != null
                && head.issued() != null
                && !document.issueDate().equals(head.issued())) {
            throw new ReportRefused(
                    "reading.refused.other.day", DateText.format(head.issued()), DateText.format(document.issueDate()));
        }
    }

    private static ImportedText result(ReportText text, List<PlacedStatement> placed, boolean unchanged) {
        int tied = (int) placed.stream().filter(PlacedStatement::hasPassage).count();
        return new ImportedText(text.sections().size(), text.passages(), placed.size(), tied, unchanged);
    }
}
