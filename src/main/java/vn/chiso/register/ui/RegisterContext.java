package vn.chiso.register.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.table.Exports;
import vn.chiso.base.text.DateText;
import vn.chiso.register.AgencyRegister;
import vn.chiso.register.UnitRegister;
import vn.chiso.round.AgencyReports;
import vn.chiso.round.FormService;
import vn.chiso.security.AccountService;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;

/** What the screens of the registers need. */
@Component
record RegisterContext(
        AgencyRegister agencyRegister,
        UnitRegister unitRegister,
        AgencyService agencies,
        TerritoryService territory,
        AgencyReports reports,
        FormService forms,
        AccountService accounts,
        CurrentUser user,
        Exports exports,
        Clock clock) {

    LocalDate today() {
        return DateText.today(clock);
    }

    boolean isAdministrator() {
        return user.role().filter(Roles.ADMINISTRATOR::equals).isPresent();
    }

    /** Where the user keeps agencies: the own unit, or the nation. */
    Unit top() {
        Optional<Long> own = isAdministrator() ? Optional.empty() : user.unitId();
        return own.map(territory::byId).orElseGet(territory::nation);
    }
}
