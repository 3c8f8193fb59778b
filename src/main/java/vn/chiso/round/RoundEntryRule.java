package vn.chiso.round;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.chiso.agency.AgencyService;
import vn.chiso.observation.EditRefused;
import vn.chiso.observation.EntryRequest;
import vn.chiso.observation.EntryRule;
import vn.chiso.observation.Review;
import vn.chiso.observation.ReviewChange;

/**
 * An agency answers in its own report while that is a draft or was returned. The ICT department answers for anybody in
 * its territory: where a report stands, only with a reason, and as official as the report is.
 */
@Component
class RoundEntryRule implements EntryRule {

    private final ReportRepository reports;
    private final RoundRepository rounds;
    private final RoundAccess access;
    private final AgencyService agencies;

    RoundEntryRule(ReportRepository reports, RoundRepository rounds, RoundAccess access, AgencyService agencies) {
        this.reports = reports;
        this.rounds = rounds;
        this.access = access;
        this.agencies = agencies;
    }

    @Override
    public Review admit(EntryRequest request) {
        Optional<ReportEntity> report = Optional.ofNullable(request.agencyId())
                .flatMap(agency -> reports.asking(agency, request.indicatorId(), request.periodId()).stream()
                        .findFirst());
        if (access.runs(request.unitId())) {
            return report.map(one -> ofIctDepartment(one, request)).orElse(Review.APPROVED);
        }
        if (request.agencyId() == null || !mayAnswer(request.agencyId(), request.unitId())) {
            throw new AccessDeniedException("Not the user's agency");
        }
        ReportEntity own = report.orElseThrow(() -> new EditRefused("edit.refused.not_asked"));
        demandOpen(own);
        if (request.held() == Review.APPROVED) {
            throw new EditRefused("edit.refused.locked.approved");
        }
        return own.stage().review();
    }

    @Override
    public boolean mayAnswer(@Nullable Long agencyId, long unitId) {
        return access.runs(unitId) || (agencyId != null && access.writesFor(agencyId));
    }

    @Override
    public void admit(ReviewChange change) {
        long unit = agencies.byId(change.agencyId()).unitId();
        boolean user = access.runs(unit) || (change.to() != Review.APPROVED && access.writesFor(change.agencyId()));
        boolean moved = change.indicatorIds().stream()
                .findFirst()
                .map(indicator -> reports.asking(change.agencyId(), indicator, change.periodId()))
                .orElse(List.of())
                .stream()
                .anyMatch(report -> report.stage().review() == change.to());
        access.demand(user && moved);
    }

    private Review ofIctDepartment(ReportEntity report, EntryRequest request) {
        if (!request.reasoned()) {
            throw new EditRefused(EditRefused.REASON);
        }
        return request.held() == Review.APPROVED
                ? Review.APPROVED
                : report.stage().review();
    }

    private void demandOpen(ReportEntity report) {
        switch (report.stage()) {
            case WITH_HEAD -> throw new EditRefused("edit.refused.locked.with_head");
            case SUBMITTED -> throw new EditRefused("edit.refused.locked.submitted");
            case APPROVED -> throw new EditRefused("edit.refused.locked.approved");
            case DRAFT, RETURNED -> {
                boolean open = rounds.findById(report.roundId()).orElseThrow().isOpen();
                if (!open && !report.isReopened()) {
                    throw new EditRefused("edit.refused.locked.closed");
                }
            }
        }
    }
}
