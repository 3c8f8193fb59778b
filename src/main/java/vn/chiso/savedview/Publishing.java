package vn.chiso.savedview;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chiso.agency.AgencyService;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.UnitLevel;

/** Who may show a view to whom. */
@Component
class Publishing {

    private static final Set<String> PUBLISHERS = Set.of(Roles.ICT_DEPARTMENT, Roles.LEADER);

    /** What is for everybody is for the nation or a province to say, as with everything that holds everywhere. */
    private static final Set<UnitLevel> SPEAK_TO_ALL = Set.of(UnitLevel.NATION, UnitLevel.PROVINCE);

    private final CurrentUser user;
    private final AgencyService agencies;
    private final TerritoryService territory;

    Publishing(CurrentUser user, AgencyService agencies, TerritoryService territory) {
        this.user = user;
        this.agencies = agencies;
        this.territory = territory;
    }

    boolean mayPublish() {
        return user.role().filter(PUBLISHERS::contains).isPresent();
    }

    /** For whom the user may save. */
    List<Audience> audiences() {
        if (!mayPublish()) {
            return List.of(Audience.ME);
        }
        return SPEAK_TO_ALL.contains(territory.byId(unit()).level())
                ? List.of(Audience.ME, Audience.UNIT, Audience.ALL)
                : List.of(Audience.ME, Audience.UNIT);
    }

    /** The unit in whose name the user speaks: the one that is read, else that of the own agency, else the nation. */
    long unit() {
        return user.unitId()
                .or(() -> user.agencyId().map(agency -> agencies.byId(agency).unitId()))
                .orElseGet(() -> territory.nation().id());
    }

    /** The user's unit, and what it was made of. */
    Set<Long> placesOfReader() {
        return territory.withPredecessors(unit());
    }
}
