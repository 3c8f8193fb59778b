package vn.chiso.dashboard;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;

/**
 * Where the page opens for a reader who asks for nothing in particular: people of an agency at their agency, whoever
 * reads one unit at that unit, everybody else at the nation.
 */
@Component
public class OwnPlace {

    private final CurrentUser user;
    private final AgencyService agencies;
    private final TerritoryService territory;
    private final DashboardAddress address;

    OwnPlace(CurrentUser user, AgencyService agencies, TerritoryService territory, DashboardAddress address) {
        this.user = user;
        this.agencies = agencies;
        this.territory = territory;
        this.address = address;
    }

    /** The query part of its address; empty for readers of the nation. No SQL. */
    public Map<String, String> query() {
        return filter().map(address::format).orElse(Map.of());
    }

    private Optional<DashboardFilter> filter() {
        DashboardFilter nation = DashboardFilter.nation(territory.nation());
        if (user.role().filter(Roles.OF_AGENCIES::contains).isPresent()
                && user.agencyId().isPresent()) {
            Agency agency = agencies.byId(user.agencyId().get());
            return Optional.of(nation.withAgency(agency, territory.byId(agency.unitId())));
        }
        return user.unitId()
                .map(territory::byId)
                .filter(unit -> unit.id() != nation.unit().id())
                .map(nation::withUnit);
    }
}
