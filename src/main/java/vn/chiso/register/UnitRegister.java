package vn.chiso.register;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyService;
import vn.chiso.observation.FigureUse;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.Roles;
import vn.chiso.territory.Reform;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitChanges;
import vn.chiso.territory.UnitDetails;
import vn.chiso.territory.UnitField;
import vn.chiso.territory.UnitRefused;

/** The units as administrators keep them. Every change is in the audit trail; nothing that
 * anything stands on is ever deleted. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.ADMINISTRATOR + "')")
public class UnitRegister {

    private static final int LONGEST_REASON = 1000;

    private final UnitChanges changes;
    private final TerritoryService territory;
    private final AgencyService agencies;
    private final FigureUse figures;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    UnitRegister(
            UnitChanges changes,
            TerritoryService territory,
            AgencyService agencies,
            FigureUse figures,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.changes = changes;
        this.territory = territory;
        this.agencies = agencies;
        this.figures = figures;
        this.audit = audit;
        this.events = events;
    }

    /** Whether figures stand on the unit or below it: it changes its place by a reform only. */
    @Transactional(readOnly = true)
    public boolean inUse(long unitId) {
        return figures.ofUnit(unitId);
    }

    /** How many agencies of a unit go on although it does not: whoever ends it decides about them next. */
    public long agenciesLeft(Unit unit) {
        return unit.validTo() == null
                ? 0
                : agencies.all().stream()
                        .filter(agency -> agency.unitId() == unit.id())
                        .filter(agency ->
                                agency.validTo() == null || agency.validTo().isAfter(unit.validTo()))
                        .count();
    }

    /** @throws UnitRefused when it does not fit among the others */
    public Unit add(UnitDetails details) {
        Unit added = changes.add(details);
        audit.recordChange("unit.add", "unit:" + added.key(), null, null, text(details));
        events.publishEvent(new RegisterChanged());
        return added;
    }

    /**
     * Corrects what was written wrongly. What changed on a day is a {@link #reform}.
     *
     * @param version the one that the user saw
     * @param reason how one knows; not blank
     * @throws UnitRefused when it does not fit among the others, or somebody else was faster
     */
    public Unit correct(long id, int version, UnitDetails details, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new UnitRefused(UnitField.REASON, "unit.refused.reason");
        }
        Unit old = territory.byId(id);
        Unit now = changes.correct(id, version, details, figures.ofUnit(id));
        audit.recordChange(
                "unit.correct", "unit:" + old.key(), reason.strip(), text(UnitDetails.of(old)), text(details));
        events.publishEvent(new RegisterChanged());
        return now;
    }

    /**
     * Records what became of units on a day. Figures stay on the unit that they were reported for.
     *
     * @throws UnitRefused when it cannot have happened like that
     */
    public Reform.Outcome reform(Reform reform) {
        Reform.Outcome outcome = changes.reform(reform);
        String after = String.join(
                " | ",
                outcome.successors().stream()
                        .map(unit -> unit.key() + " " + unit.fullName())
                        .toList());
        for (Unit ended : outcome.ended()) {
            audit.recordChange(
                    "unit." + RegisterWords.act(reform.kind()),
                    "unit:" + ended.key(),
                    RegisterWords.line(
                            RegisterWords.occasion(reform.day(), reform.legalBasis()),
                            outcome.movedAlong() == 0 ? null : "+" + outcome.movedAlong()),
                    ended.fullName(),
                    after.isEmpty() ? null : after);
        }
        events.publishEvent(new RegisterChanged());
        return outcome;
    }

    private String text(UnitDetails details) {
        Long parent = details.parentId();
        return RegisterWords.line(
                details.code(),
                details.kind() + " " + details.name(),
                details.level().name(),
                parent == null ? null : territory.byId(parent).key(),
                RegisterWords.days(details.validFrom(), details.validTo()),
                details.legalBasis());
    }
}
