package vn.chiso.evidence.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chiso.base.text.DateText;
import vn.chiso.evidence.EvidenceService;
import vn.chiso.evidence.EvidenceUploads;

/** What the screens of evidence need beside their data. */
@Component
public final class EvidenceContext {

    private final EvidenceService evidence;
    private final EvidenceUploads uploads;
    private final Attaching attaching;
    private final Clock clock;

    EvidenceContext(EvidenceService evidence, EvidenceUploads uploads, Attaching attaching, Clock clock) {
        this.evidence = evidence;
        this.uploads = uploads;
        this.attaching = attaching;
        this.clock = clock;
    }

    /** What proves the figures. */
    public EvidenceService evidence() {
        return evidence;
    }

    EvidenceUploads uploads() {
        return uploads;
    }

    Attaching attaching() {
        return attaching;
    }

    LocalDate today() {
        return DateText.today(clock);
    }
}
