package vn.chiso.evidence.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chiso.base.text.DateText;
import vn.chiso.evidence.EvidenceService;
import vn.chiso.evidence.EvidenceUploads;

/** What the screens of evidence need beside their data. */
@Component
public record EvidenceContext(EvidenceService evidence, EvidenceUploads uploads, Attaching attaching, Clock clock) {

    LocalDate today() {
        return DateText.today(clock);
    }
}
