package vn.chiso.round;

import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.chiso.agency.Agency;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;

/** Who may do what with rounds and reports: the agency's own people, and the ICT department of its territory. */
@Component
class RoundAccess {

    private final CurrentUser user;
    private final TerritoryService territory;

    RoundAccess(CurrentUser user, TerritoryService territory) {
        this.user = user;
        this.territory = territory;
    }

    String username() {
        return user.username();
    }

    /** Whether the unit lies in what the user reads: the own unit and all below it. */
    boolean covers(long unitId) {
        return user.unitId().map(own -> isBelow(unitId, own)).orElse(true);
    }

    private boolean isBelow(long unitId, long top) {
        Set<Long> tops = territory.withPredecessors(top);
        return territory.path(territory.byId(unitId)).stream().anyMatch(unit -> tops.contains(unit.id()));
    }

    /** Whether the user opens rounds and decides about reports in the unit. */
    boolean runs(long unitId) {
        return user.isEditor() && covers(unitId);
    }

    /** Whether there is a unit in which the user opens rounds. */
    boolean runsSomewhere() {
        return user.isEditor();
    }

    /** Whether the user's own unit is the unit given or lies below it. */
    boolean isWithin(long unitId) {
        return user.unitId().map(own -> isBelow(own, unitId)).orElse(false);
    }

    Optional<Long> ownAgency() {
        return user.agencyId();
    }

    /** Whether the user fills in the agency's reports. */
    boolean writesFor(long agencyId) {
        return isOf(agencyId) && (hasRole(Roles.AGENCY_STAFF) || hasRole(Roles.AGENCY_HEAD));
    }

    /** Whether the user heads the agency. */
    boolean heads(long agencyId) {
        return isOf(agencyId) && hasRole(Roles.AGENCY_HEAD);
    }

    /** Whether the user may read a report that is not approved yet. */
    boolean readsDraftsOf(Agency agency) {
        return writesFor(agency.id()) || runs(agency.unitId());
    }

    void demand(boolean right) {
        if (!right) {
            throw new AccessDeniedException("Not in the user's hands");
        }
    }

    private boolean isOf(long agencyId) {
        return user.agencyId().filter(own -> own == agencyId).isPresent();
    }

    private boolean hasRole(String role) {
        return user.role().filter(role::equals).isPresent();
    }
}
