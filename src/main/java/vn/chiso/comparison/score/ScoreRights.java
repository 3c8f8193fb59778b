package vn.chiso.comparison.score;

import org.springframework.stereotype.Component;
import vn.chiso.observation.ReadingRights;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;

/** Who gives whom points, and who reads which. */
@Component
class ScoreRights {

    private final CurrentUser user;
    private final ReadingRights rights;
    private final TerritoryService territory;

    ScoreRights(CurrentUser user, ReadingRights rights, TerritoryService territory) {
        this.user = user;
        this.rights = rights;
        this.territory = territory;
    }

    /** An agency's own people score it; a unit is scored by its ICT department. */
    boolean mayScore(ScoreSubject subject) {
        return subject.agencyId() == null
                ? isIct()
                        && user.unitId().filter(own -> own == subject.unitId()).isPresent()
                : user.role().filter(Roles.OF_AGENCIES::contains).isPresent() && isOwn(subject);
    }

    /** The ICT department of the territory appraises; nobody appraises the own unit. */
    boolean mayAppraise(ScoreSubject subject) {
        Long above = subject.agencyId() == null
                ? territory.byId(subject.unitId()).parentId()
                : Long.valueOf(subject.unitId());
        return isIct() && above != null && rights.reads(above, null, false);
    }

    /** Whoever scores or appraises a subject, and the leaders above it, read every stage; others what was settled. */
    boolean readsAll(ScoreSubject subject) {
        boolean leads = user.role().filter(Roles.LEADER::equals).isPresent();
        return !user.isSignedIn()
                || isOwn(subject)
                || ((leads || isIct()) && rights.reads(subject.unitId(), null, false));
    }

    private boolean isOwn(ScoreSubject subject) {
        Long agency = subject.agencyId();
        return agency != null && user.agencyId().filter(agency::equals).isPresent();
    }

    private boolean isIct() {
        return user.role().filter(Roles.ICT_DEPARTMENT::equals).isPresent();
    }
}
