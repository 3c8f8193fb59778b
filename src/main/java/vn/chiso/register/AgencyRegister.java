package vn.chiso.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyChanges;
import vn.chiso.agency.AgencyDetails;
import vn.chiso.agency.AgencyReform;
import vn.chiso.agency.AgencyRefused;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.observation.FigureUse;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;

/** The agencies as those keep them who may: administrators, and the ICT department in its own territory. Every change is
 * in the audit trail; nothing that anything stands on is ever deleted. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('" + Roles.ICT_DEPARTMENT + "', '" + Roles.ADMINISTRATOR + "')")
public class AgencyRegister {

    private final AgencyService agencies;
    private final AgencyChanges changes;
    private final TerritoryService territory;
    private final OwnTerritory own;
    private final FigureUse figures;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgencyRegister(
            AgencyService agencies,
            AgencyChanges changes,
            TerritoryService territory,
            OwnTerritory own,
            FigureUse figures,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agencies = agencies;
        this.changes = changes;
        this.territory = territory;
        this.own = own;
        this.figures = figures;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The agencies of the user's territory that the filter asks for, in official order; no SQL. */
    @Transactional(readOnly = true)
    public List<Agency> find(AgencyFilter filter) {
        LocalDate today = DateText.today(clock);
        Stream<Agency> found = filter.text().isBlank()
                ? agencies.all().stream()
                : agencies.search(VietnameseText.fold(filter.text()), Integer.MAX_VALUE).stream();
        Set<Long> below = filter.unitId() == null ? Set.of() : territory.withAllBelow(filter.unitId());
        Set<Long> mine = own.units().orElse(Set.of());
        boolean everywhere = own.units().isEmpty();
        return found.filter(agency -> everywhere || mine.contains(agency.unitId()))
                .filter(agency -> filter.unitId() == null || below.contains(agency.unitId()))
                .filter(agency -> filter.type() == null || agency.type() == filter.type())
                .filter(agency -> filter.tier() == null || agency.tier() == filter.tier())
                .filter(agency -> filter.retired() || agency.validTo() == null || today.isBefore(agency.validTo()))
                .sorted(AgencyService.OFFICIAL_ORDER)
                .toList();
    }

    /** Whether the user keeps the agencies of a unit. */
    public boolean mayChange(long unitId) {
        return own.covers(unitId);
    }

    /** Whether figures stand on the agency: its unit and tier are fixed then. */
    @Transactional(readOnly = true)
    public boolean inUse(long agencyId) {
        demand(agencies.byId(agencyId).unitId());
        return figures.ofAgency(agencyId);
    }

    /** @throws AgencyRefused when it does not fit among the others */
    public Agency add(AgencyDetails details) {
        demand(details.unitId());
        Agency added = changes.add(details);
        audit.recordChange("agency.add", "agency:" + added.key(), null, null, text(details));
        events.publishEvent(new RegisterChanged());
        return added;
    }

    /**
     * Changes what is known of an agency; a last day retires it.
     *
     * @param version the one that the user saw
     * @throws AgencyRefused when it does not fit among the others, or somebody else was faster
     */
    public Agency change(long id, int version, AgencyDetails details) {
        Agency old = agencies.byId(id);
        demand(old.unitId());
        demand(details.unitId());
        String before = text(details(old));
        Agency now = changes.change(id, version, details, figures.ofAgency(id));
        audit.recordChange("agency.change", "agency:" + old.key(), null, before, text(details));
        events.publishEvent(new RegisterChanged());
        return now;
    }

    /**
     * Records what became of agencies on a day. Their figures stay theirs.
     *
     * @throws AgencyRefused when it cannot have happened like that
     */
    public AgencyReform.Outcome reform(AgencyReform reform) {
        Stream.concat(reform.predecessors().stream(), reform.successors().stream())
                .forEach(id -> demand(agencies.byId(id).unitId()));
        reform.newSuccessors().forEach(details -> demand(details.unitId()));
        AgencyReform.Outcome outcome = changes.reform(reform);
        String after = String.join(
                " · ", outcome.successors().stream().map(Agency::key).toList());
        for (Agency ended : outcome.ended()) {
            audit.recordChange(
                    "agency." + RegisterWords.act(reform.kind()),
                    "agency:" + ended.key(),
                    RegisterWords.occasion(reform.day(), reform.legalBasis()),
                    ended.name(),
                    after.isEmpty() ? null : after);
        }
        events.publishEvent(new RegisterChanged());
        return outcome;
    }

    /** What is known of an agency, as somebody would write it down. */
    public AgencyDetails details(Agency agency) {
        return new AgencyDetails(
                agency.name(),
                agency.shortName(),
                agency.electronicId(),
                agency.type(),
                agency.unitId(),
                agency.parentId(),
                agency.validFrom(),
                agency.validTo(),
                agencies.aliases(agency.id()));
    }

    private String text(AgencyDetails details) {
        Long parent = details.parentId();
        return RegisterWords.line(
                details.name(),
                details.shortName(),
                details.electronicId(),
                details.type().code(),
                territory.byId(details.unitId()).key(),
                parent == null ? null : agencies.byId(parent).key(),
                RegisterWords.days(details.validFrom(), details.validTo()),
                String.join(" | ", details.aliases()));
    }

    private void demand(long unitId) {
        if (!own.covers(unitId)) {
            throw new AccessDeniedException("Not in the user's territory");
        }
    }
}
