package vn.chiso.savedview;

import org.springframework.stereotype.Component;
import vn.chiso.indicator.Catalogue;
import vn.chiso.observation.ReadingRights;
import vn.chiso.observation.Review;

/** What of an edition the current user may see now: by the rights of today, whoever froze it. */
@Component
class FrozenRights {

    private static final long NO_AGENCY = -1;

    private final ReadingRights rights;
    private final Catalogue catalogue;

    FrozenRights(ReadingRights rights, Catalogue catalogue) {
        this.rights = rights;
        this.catalogue = catalogue;
    }

    boolean reads(FrozenCell cell) {
        return cell.figures().stream().allMatch(this::reads)
                && cell.totals().stream().allMatch(this::reads);
    }

    /** A figure in the state of review in which it was frozen: a draft stays one for whoever may not read drafts. */
    boolean reads(FrozenCell.Source figure) {
        return rights.reads(figure.unitId(), figure.agencyId(), sensitive(figure.indicatorId()))
                && rights.versions(figure.agencyId()).contains(figure.review().name());
    }

    private boolean reads(FrozenCell.Total total) {
        boolean handedIn = rights.versions(null).contains(Review.SUBMITTED.name());
        return rights.reads(total.unitId(), null, false)
                && (!total.single() || rights.reads(total.unitId(), NO_AGENCY, sensitive(total.indicatorId())))
                && (total.approved() || handedIn);
    }

    private boolean sensitive(long indicator) {
        return catalogue.indicator(indicator).sensitive();
    }
}
