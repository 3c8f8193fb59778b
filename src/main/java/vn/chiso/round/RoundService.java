package vn.chiso.round;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.DateText;
import vn.chiso.observation.ObservationService;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;

/** Opens and closes rounds, and tells how far their reports have gone. */
@Service
@Transactional
public class RoundService {

    static final String BY_ICT = "hasRole('" + Roles.ICT_DEPARTMENT + "')";

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final RoundRepository rounds;
    private final ReportRepository reports;
    private final RoundReader reader;
    private final ReportSteps steps;
    private final RoundAccess access;
    private final FormService forms;
    private final AgencyService agencies;
    private final TerritoryService territory;
    private final ObservationService observations;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoundService(
            RoundRepository rounds,
            ReportRepository reports,
            RoundReader reader,
            ReportSteps steps,
            RoundAccess access,
            FormService forms,
            AgencyService agencies,
            TerritoryService territory,
            ObservationService observations,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.reports = reports;
        this.reader = reader;
        this.steps = steps;
        this.access = access;
        this.forms = forms;
        this.agencies = agencies;
        this.territory = territory;
        this.observations = observations;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The rounds of units that the user reads, and those that contain the user's own; newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Round> all() {
        return reader.rounds().stream().filter(this::isVisible).toList();
    }

    /** Empty when there is no such round, or the user may not see it. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<Round> byId(long id) {
        return all().stream().filter(round -> round.id() == id).findFirst();
    }

    /** The reports of a round in agencies that the user reads, in the official order of agencies. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Report> progress(long roundId) {
        return reader.ofRound(roundId).stream()
                .filter(report -> access.covers(report.agency().unitId()))
                .sorted(Comparator.comparing(Report::agency, AgencyService.OFFICIAL_ORDER))
                .toList();
    }

    /** Whether the user opens rounds in some unit. */
    @PreAuthorize("isAuthenticated()")
    public boolean mayOpen() {
        return access.runsSomewhere();
    }

    /** Whether the user may close this round. */
    @PreAuthorize("isAuthenticated()")
    public boolean mayClose(Round round) {
        return round.isOpen() && access.runs(round.unitId());
    }

    /** The agencies that a round would ask: of the form's types, in the unit, in those it was made of, or below them,
     * in force at the end of the period, and asked at least one
     * indicator that was not retired before it begins. */
    @Transactional(readOnly = true)
    @PreAuthorize(BY_ICT)
    public List<Agency> asked(NewRound round) {
        Form form = forms.byId(round.formId());
        LocalDate day = round.period().end();
        Set<Long> units = new HashSet<>();
        territory.withPredecessors(round.unitId()).forEach(unit -> units.addAll(territory.withAllBelow(unit)));
        return agencies.ofUnits(units).stream()
                .filter(agency -> form.types().contains(agency.type()) && agency.inForceOn(day))
                .filter(agency -> !form.linesOf(agency, round.period().start()).isEmpty())
                .toList();
    }

    /**
     * Opens a round: every agency that it asks owes a report from now on.
     *
     * @return the id of the round
     * @throws RoundRefused when nobody would be asked, the day is past, or there is such a round already
     */
    @PreAuthorize(BY_ICT)
    public long open(NewRound round) {
        access.demand(access.runs(round.unitId()));
        if (round.year() < FIRST_YEAR || round.year() > LAST_YEAR) {
            throw new RoundRefused("round.refused.year");
        }
        if (round.period().end().isBefore(round.period().start())) {
            throw new RoundRefused("round.refused.days");
        }
        if (round.dueOn().isBefore(today())) {
            throw new RoundRefused("round.refused.past");
        }
        Form form = forms.byId(round.formId());
        if (form.status() != FormStatus.ACTIVE) {
            throw new RoundRefused("round.refused.form");
        }
        List<Agency> asked = asked(round);
        if (asked.isEmpty()) {
            throw new RoundRefused("round.refused.nobody");
        }
        long periodId = observations.periodId(round.period());
        if (rounds.isOpened(form.code(), round.unitId(), periodId)) {
            throw new RoundRefused("round.refused.twice");
        }
        Instant now = Instant.now(clock);
        RoundEntity opened = rounds.saveAndFlush(new RoundEntity(round, periodId, access.username(), now));
        List<ReportEntity> owed = asked.stream()
                .map(agency -> new ReportEntity(opened.id(), agency.id(), round.dueOn(), access.username(), now))
                .toList();
        reports.saveAllAndFlush(owed);
        owed.forEach(report -> steps.add(report, Act.OPENED, null));
        audit.record("round.open", "round:" + opened.id(), asked.size() + " reports");
        events.publishEvent(new RoundChanged(opened.id()));
        return opened.id();
    }

    /** Closes a round: nobody writes in it any more, unless a report is reopened. */
    @PreAuthorize(BY_ICT)
    public void close(long roundId) {
        RoundEntity round = rounds.findById(roundId).orElseThrow();
        access.demand(access.runs(round.unitId()));
        if (round.isOpen()) {
            round.close(Instant.now(clock));
            audit.record("round.close", "round:" + roundId, null);
            events.publishEvent(new RoundChanged(roundId));
        }
    }

    private boolean isVisible(Round round) {
        return access.covers(round.unitId()) || access.isWithin(round.unitId());
    }

    private LocalDate today() {
        return DateText.today(clock);
    }
}
