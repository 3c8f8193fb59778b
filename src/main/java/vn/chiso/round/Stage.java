package vn.chiso.round;

import java.util.Locale;
import vn.chiso.observation.Review;

/** How far a report has gone. */
public enum Stage {
    /** The agency fills it in. */
    DRAFT(Review.DRAFT),
    /** Somebody asked for changes; the agency fills it in again. */
    RETURNED(Review.RETURNED),
    /** Filled in; the agency's head has to agree. Only for forms that ask for it. */
    WITH_HEAD(Review.DRAFT),
    /** Sent to the ICT department. */
    SUBMITTED(Review.SUBMITTED),
    /** Official; its figures are locked. */
    APPROVED(Review.APPROVED);

    private final Review review;

    Stage(Review review) {
        this.review = review;
    }

    /** How official the figures of a report at this stage are. */
    public Review review() {
        return review;
    }

    /** Whether the agency may fill the report in. */
    public boolean isWithAgency() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether the report has been handed in. */
    public boolean isHandedIn() {
        return this == SUBMITTED || this == APPROVED;
    }

    public String key() {
        return "report.stage." + name().toLowerCase(Locale.ROOT);
    }
}
