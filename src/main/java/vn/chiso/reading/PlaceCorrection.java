package vn.chiso.reading;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.document.SourceDocument;
import vn.chiso.document.text.Passage;
import vn.chiso.document.text.ReportText;
import vn.chiso.reading.PlacedStatement.Place;
import vn.chiso.reading.file.ReportRefused;
import vn.chiso.reading.tie.Tying;
import vn.chiso.security.AuditTrail;

/** Places by hand what the system did not place, or not rightly. What a person said outlives the next import. */
@Service
@PreAuthorize(ReadingAccess.BY_ICT)
public class PlaceCorrection {

    private final ReadingAccess access;
    private final TextStore texts;
    private final PlaceStore places;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    PlaceCorrection(
            ReadingAccess access,
            TextStore texts,
            PlaceStore places,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.access = access;
        this.texts = texts;
        this.places = places;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Says in which passage a statement stands; its numbers are found there.
     *
     * @throws ReportRefused when there is no such document, statement or passage for the user
     */
    @Transactional
    public void put(long documentId, String factKey, int part, int passage) {
        SourceDocument document = access.demandKept(documentId);
        texts.lock(documentId);
        PlacedStatement said = places.of(documentId).stream()
                .filter(one -> one.factKey().equals(factKey))
                .findFirst()
                .orElseThrow(() -> new ReportRefused("reading.refused.statement"));
        ReportText text = texts.text(documentId).orElseThrow(() -> new ReportRefused("reading.refused.passage"));
        Passage words = texts.passage(documentId, part, passage)
                .orElseThrow(() -> new ReportRefused("reading.refused.passage"));
        Place now = new Place(part, passage, Tying.numbers(text, places.claim(said), words), access.username());
        places.put(documentId, said, now);
        audit.recordChange("reading.place", "document:" + document.key(), factKey, words(said.place()), words(now));
        events.publishEvent(new ReadingChanged(documentId));
    }

    private static String words(@Nullable Place place) {
        return place == null ? "-" : place.part() + "/" + (place.passage() == null ? "-" : place.passage());
    }
}
