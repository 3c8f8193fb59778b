package vn.chiso.register;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

/** Where the user keeps the register of agencies: administrators everywhere, others from their own unit down, and in
 * the units it was made of that are no more. */
@Component
class OwnTerritory {

    private final CurrentUser user;
    private final TerritoryService territory;

    OwnTerritory(CurrentUser user, TerritoryService territory) {
        this.user = user;
        this.territory = territory;
    }

    /** The ids of the units; empty for every unit there is. */
    Optional<Set<Long>> units() {
        if (user.role().filter(Roles.ADMINISTRATOR::equals).isPresent()) {
            return Optional.empty();
        }
        return user.unitId().map(this::belowAndBefore);
    }

    boolean covers(long unitId) {
        return units().map(own -> own.contains(unitId)).orElse(true);
    }

    private Set<Long> belowAndBefore(long own) {
        Set<Long> units = new HashSet<>();
        for (long id : territory.withPredecessors(own)) {
            Unit unit = territory.byId(id);
            if (id == own || unit.validTo() != null) {
                units.addAll(territory.withAllBelow(id));
            }
        }
        return units;
    }
}
