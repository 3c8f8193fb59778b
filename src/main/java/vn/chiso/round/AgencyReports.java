package vn.chiso.round;

import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.security.Roles;

/** What an agency owed and owes, for those who keep its name. */
@Service
@Transactional(readOnly = true)
public class AgencyReports {

    private final RoundReader reader;
    private final RoundAccess access;
    private final AgencyService agencies;

    AgencyReports(RoundReader reader, RoundAccess access, AgencyService agencies) {
        this.reader = reader;
        this.access = access;
        this.agencies = agencies;
    }

    /** The reports of an agency in rounds of all times, the newest year first; none when the user does not read its
     * unit. */
    @PreAuthorize("hasAnyRole('" + Roles.ICT_DEPARTMENT + "', '" + Roles.ADMINISTRATOR + "')")
    public List<Report> of(long agencyId) {
        Agency agency = agencies.byId(agencyId);
        return access.covers(agency.unitId())
                ? reader.ofAgency(agencyId).stream()
                        .sorted(Comparator.comparingInt(
                                        (Report report) -> report.round().year())
                                .thenComparingLong(Report::id)
                                .reversed())
                        .toList()
                : List.of();
    }
}
