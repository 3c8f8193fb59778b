package vn.chiso.round;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.Agency;
import vn.chiso.agency.AgencyService;
import vn.chiso.base.text.DateText;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.Review;
import vn.chiso.observation.ReviewChange;
import vn.chiso.security.AuditTrail;

/** One report at a time: what stands in it, and its steps from draft to approved. */
@Service
@Transactional
public class ReportService {

    private static final int LONGEST_REASON = 1000;

    private final ReportRepository reports;
    private final RoundReader reader;
    private final SheetReader sheets;
    private final ReportSteps steps;
    private final RoundAccess access;
    private final AgencyService agencies;
    private final ObservationService observations;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportService(
            ReportRepository reports,
            RoundReader reader,
            SheetReader sheets,
            ReportSteps steps,
            RoundAccess access,
            AgencyService agencies,
            ObservationService observations,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.reader = reader;
        this.sheets = sheets;
        this.steps = steps;
        this.access = access;
        this.agencies = agencies;
        this.observations = observations;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A report with its answers.
     *
     * @throws NoSuchElementException when there is no such report
     */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Sheet sheet(long reportId) {
        return sheets.read(reportId);
    }

    /** What waits for the user: the own agency's open reports, and those that the user decides about; most urgent
     * first. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public MyWork myWork() {
        List<Report> own = access.ownAgency().map(reader::ofAgency).orElseGet(List::of);
        Comparator<Report> urgency =
                Comparator.comparing(Report::dueOn).thenComparing(Report::agency, AgencyService.OFFICIAL_ORDER);
        boolean head =
                own.stream().anyMatch(report -> access.heads(report.agency().id()));
        return new MyWork(
                own.stream()
                        .filter(report -> report.isOpen() && report.stage() == Stage.RETURNED)
                        .sorted(urgency)
                        .toList(),
                own.stream()
                        .filter(report -> report.isOpen() && report.stage() == Stage.DRAFT)
                        .sorted(urgency)
                        .toList(),
                (head
                                ? own.stream().filter(report -> report.stage() == Stage.WITH_HEAD)
                                : reader.waiting().stream()
                                        .filter(report ->
                                                access.runs(report.agency().unitId())))
                        .sorted(urgency)
                        .toList());
    }

    /**
     * The agency hands its report in, or gives it to its head where the form asks for that.
     *
     * @param version the version of the report that the user saw
     * @throws RoundRefused when required answers are missing, checks refuse or ask, or somebody else was faster
     */
    @PreAuthorize("isAuthenticated()")
    public void send(long reportId, int version) {
        Sheet sheet = sheet(reportId);
        access.demand(sheet.rights().send());
        if (!sheet.missing().isEmpty()) {
            throw new RoundRefused("round.refused.missing", sheet.missing().size());
        }
        if (!sheet.objectionable().isEmpty()) {
            throw new RoundRefused("round.refused.checks", sheet.objectionable().size());
        }
        boolean toHead = sheet.form().headApproves()
                && !access.heads(sheet.report().agency().id());
        move(sheet, version, Act.SENT, toHead ? Stage.WITH_HEAD : Stage.SUBMITTED, null);
    }

    /** The agency's head agrees, and the report goes to the ICT department. */
    @PreAuthorize("isAuthenticated()")
    public void agree(long reportId, int version) {
        Sheet sheet = sheet(reportId);
        access.demand(sheet.rights().agree());
        move(sheet, version, Act.AGREED, Stage.SUBMITTED, null);
    }

    /** The ICT department approves: the figures are official and locked. */
    @PreAuthorize("isAuthenticated()")
    public void approve(long reportId, int version) {
        Sheet sheet = sheet(reportId);
        access.demand(sheet.rights().decide());
        move(sheet, version, Act.APPROVED, Stage.APPROVED, null);
    }

    /**
     * Gives a report back to the agency: by its head, or by the ICT department.
     *
     * @param remarks what is wrong with single cells, by indicator
     * @throws RoundRefused when neither the report nor a cell has a reason
     */
    @PreAuthorize("isAuthenticated()")
    public void giveBack(long reportId, int version, @Nullable String reason, Map<Long, String> remarks) {
        Sheet sheet = sheet(reportId);
        access.demand(sheet.rights().decide() || sheet.rights().agree());
        String why = reason(reason);
        Map<Long, String> asked = new HashMap<>();
        for (Form.Line line : sheet.lines()) {
            String remark = reason(remarks.get(line.indicator().id()));
            if (remark != null) {
                asked.put(line.indicator().id(), remark);
            }
        }
        if (why == null && asked.isEmpty()) {
            throw new RoundRefused("round.refused.reason");
        }
        move(sheet, version, Act.RETURNED, Stage.RETURNED, why);
        steps.remark(reportId, asked);
    }

    /**
     * Lets one agency write again, although the report was handed in or the round closed.
     *
     * @param dueOn the agency's new deadline
     */
    @PreAuthorize("isAuthenticated()")
    public void reopen(long reportId, int version, LocalDate dueOn, String reason) {
        Sheet sheet = sheet(reportId);
        access.demand(sheet.rights().reopen());
        String why = reason(reason);
        if (why == null) {
            throw new RoundRefused("round.refused.reason");
        }
        if (dueOn.isBefore(DateText.today(clock))) {
            throw new RoundRefused("round.refused.past");
        }
        entity(reportId, version).reopenUntil(dueOn);
        move(sheet, version, Act.REOPENED, Stage.RETURNED, why);
    }

    private void move(Sheet sheet, int version, Act act, Stage next, @Nullable String reason) {
        ReportEntity report = entity(sheet.report().id(), version);
        report.moveTo(next, access.username(), Instant.now(clock));
        reports.saveAndFlush(report);
        steps.add(report, act, reason);
        // what is approved stays so until somebody corrects it
        Set<Review> from = EnumSet.complementOf(EnumSet.of(next.review(), Review.APPROVED));
        Agency agency = agencies.byId(report.agencyId());
        observations.review(new ReviewChange(
                agency.id(),
                sheet.lines().stream().map(line -> line.indicator().id()).toList(),
                sheet.report().round().periodId(),
                from,
                next.review(),
                reason));
        audit.record("report." + act.word(), "report:" + report.id(), reason);
        events.publishEvent(new ReportMoved(report.id(), report.roundId()));
    }

    private ReportEntity entity(long reportId, int version) {
        ReportEntity report = reports.findById(reportId).orElseThrow();
        if (report.version() != version) {
            throw new RoundRefused(RoundRefused.OVERTAKEN);
        }
        return report;
    }

    /** Trimmed and composed; null for nothing. */
    private static @Nullable String reason(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String said = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        if (said.length() > LONGEST_REASON) {
            throw new RoundRefused("round.refused.long", LONGEST_REASON);
        }
        return said;
    }
}
