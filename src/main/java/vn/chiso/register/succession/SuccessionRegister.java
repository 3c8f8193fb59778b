package vn.chiso.register.succession;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyService;
import vn.chiso.agency.AgencySuccession;
import vn.chiso.agency.AgencySuccessions;
import vn.chiso.base.text.Refused;
import vn.chiso.register.RegisterChanged;
import vn.chiso.security.AuditTrail;
import vn.chiso.security.Roles;
import vn.chiso.territory.NewSuccession;
import vn.chiso.territory.Reform;
import vn.chiso.territory.Succession;
import vn.chiso.territory.TerritoryService;
import vn.chiso.territory.UnitSuccessions;

/**
 * What became of units and agencies, as administrators keep it; the ICT department reads. Nothing follows from a proposal
 * until somebody confirms it. Every change is in the audit trail and can be taken back; units, agencies and figures stay as
 * they are.
 */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.ADMINISTRATOR + "')")
public class SuccessionRegister {

    private static final String READERS = "hasAnyRole('" + Roles.ICT_DEPARTMENT + "', '" + Roles.ADMINISTRATOR + "')";

    private static final int LONGEST_REASON = 1000;

    private final TerritoryService territory;
    private final AgencyService agencies;
    private final UnitSuccessions ofUnits;
    private final AgencySuccessions ofAgencies;
    private final SuccessionLines lines;
    private final SuccessionFinder finder;
    private final SuccessionFile files;
    private final SuccessionRefusals refusals;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    SuccessionRegister(
            TerritoryService territory,
            AgencyService agencies,
            UnitSuccessions ofUnits,
            AgencySuccessions ofAgencies,
            SuccessionLines lines,
            SuccessionFinder finder,
            SuccessionFile files,
            SuccessionRefusals refusals,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.territory = territory;
        this.agencies = agencies;
        this.ofUnits = ofUnits;
        this.ofAgencies = ofAgencies;
        this.lines = lines;
        this.finder = finder;
        this.files = files;
        this.refusals = refusals;
        this.audit = audit;
        this.events = events;
    }

    /** What is recorded, the newest day first; no SQL. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<SuccessionLine> all() {
        return lines.all();
    }

    /** What codes, names and places suggest of those that ended without anybody saying what became of them. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<SuccessionProposal> proposals() {
        return proposed(false);
    }

    /** Those that somebody said no to. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<SuccessionProposal> refused() {
        return proposed(true);
    }

    private List<SuccessionProposal> proposed(boolean refused) {
        Set<String> no = refusals.all();
        return finder.find().stream()
                .filter(one -> no.contains(one.key()) == refused)
                .map(this::judged)
                .toList();
    }

    /**
     * What a file says, as proposals; what is recorded already is left out, and nothing is written.
     *
     * @throws Refused when it is no file that is read
     */
    @Transactional(readOnly = true)
    public List<SuccessionProposal> read(Path file, String name) {
        return files.read(file, name).stream()
                .filter(one -> one.problem() != null || !isRecorded(one))
                .map(one -> one.problem() == null ? judged(one) : one)
                .toList();
    }

    private boolean isRecorded(SuccessionProposal one) {
        return one.agencies() ? isRecordedOfAgency(one.what()) : isRecordedOfUnit(one.what());
    }

    private boolean isRecordedOfAgency(NewSuccession one) {
        return agencies.successionsOf(one.predecessor()).stream()
                .anyMatch(known -> known.effectiveOn().equals(one.effectiveOn())
                        && Objects.equals(known.successorId(), one.successor()));
    }

    private boolean isRecordedOfUnit(NewSuccession one) {
        return territory.successionsOf(one.predecessor()).stream()
                .anyMatch(known -> known.effectiveOn().equals(one.effectiveOn())
                        && Objects.equals(known.successorId(), one.successor()));
    }

    private SuccessionProposal judged(SuccessionProposal one) {
        try {
            if (one.agencies()) {
                ofAgencies.check(one.what());
            } else {
                ofUnits.check(one.what());
            }
            return one;
        } catch (Refused why) {
            return new SuccessionProposal(
                    one.agencies(), one.what(), one.beforeName(), one.afterName(), one.reason(), one.file(), why);
        }
    }

    /**
     * Records proposals, all of them or none.
     *
     * @throws Refused when one of them cannot have happened like that
     */
    public int confirm(List<SuccessionProposal> some) {
        for (SuccessionProposal one : some) {
            Refused problem = one.problem();
            if (problem != null) {
                throw problem;
            }
            record(one.agencies(), one.what());
            refusals.remove(one);
        }
        return some.size();
    }

    /** Says no to a proposal; it is not made again. */
    public void refuse(SuccessionProposal one) {
        refusals.add(one);
        audit.record("succession.refuse", subject(one.agencies(), one.what().predecessor()), words(one.what(), one));
    }

    /** Takes a no back. */
    public void offerAgain(SuccessionProposal one) {
        refusals.remove(one);
        audit.record("succession.offer", subject(one.agencies(), one.what().predecessor()), words(one.what(), one));
    }

    /**
     * Records what became of a unit or an agency, by hand.
     *
     * @throws Refused when it cannot have happened like that
     */
    public void record(boolean ofAgency, NewSuccession one) {
        if (ofAgency) {
            ofAgencies.add(one);
        } else {
            ofUnits.add(one);
        }
        audit.recordChange("succession.add", subject(ofAgency, one.predecessor()), one.legalBasis(), null, text(one));
        events.publishEvent(new RegisterChanged());
    }

    /**
     * Says how much of a unit that was split went to this heir; null for unknown.
     *
     * @throws Refused when that is more than there was
     */
    public void share(SuccessionLine line, @Nullable BigDecimal share) {
        Succession old = ofUnits.share(line.id(), share);
        audit.recordChange(
                "succession.share",
                subject(false, line.before()),
                line.afterName(),
                old.share() == null ? null : old.share().toPlainString(),
                share == null ? null : share.toPlainString());
        events.publishEvent(new RegisterChanged());
    }

    /**
     * Takes a succession back, as if nobody had recorded it; what it was stays in the audit trail.
     *
     * @param reason how one knows that it is wrong; not blank
     * @return what it takes to record it again
     * @throws Refused without a reason, or when somebody took it back already
     */
    public NewSuccession withdraw(SuccessionLine line, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new SuccessionRefused("reason");
        }
        NewSuccession was;
        if (line.agencies()) {
            AgencySuccession old = ofAgencies.remove(line.id());
            was = new NewSuccession(
                    old.predecessorId(), old.successorId(), old.effectiveOn(), old.kind(), null, old.legalBasis());
        } else {
            Succession old = ofUnits.remove(line.id());
            was = new NewSuccession(
                    old.predecessorId(),
                    old.successorId(),
                    old.effectiveOn(),
                    Reform.Kind.valueOf(old.kind()),
                    old.share(),
                    old.legalBasis());
        }
        audit.recordChange(
                "succession.withdraw", subject(line.agencies(), line.before()), reason.strip(), text(was), null);
        events.publishEvent(new RegisterChanged());
        return was;
    }

    private String subject(boolean ofAgency, long id) {
        return ofAgency
                ? "agency:" + agencies.byId(id).key()
                : "unit:" + territory.byId(id).key();
    }

    private static String words(NewSuccession one, SuccessionProposal proposal) {
        return one.effectiveOn() + " · " + kind(one.kind()) + " · " + proposal.afterName();
    }

    private static String text(NewSuccession one) {
        return one.effectiveOn() + " · " + kind(one.kind()) + " · " + one.successor() + " · "
                + (one.share() == null ? "?" : one.share().toPlainString());
    }

    private static String kind(Reform.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
