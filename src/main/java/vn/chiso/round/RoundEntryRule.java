package vn.chiso.round;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
 * An agency answers in its own report while that is a draft or was returned; over approved figures, only once it was
 * reopened. The ICT department answers for anybody in its territory: where a report stands, only with a reason, and as
 * official as the report is.
 */
@Component
class RoundEntryRule implements EntryRule {

    private final ReportRepository reports;
    private final RoundAccess access;
    private final AgencyService agencies;

    RoundEntryRule(ReportRepository reports, RoundAccess access, AgencyService agencies) {
        this.reports = reports;
        this.access = access;
        this.agencies = agencies;
    }

    @Override
    public List<Review> admit(List<EntryRequest> requests) {
        Map<List<Long>, AskedCell> asked = asked(requests);
        return requests.stream()
                .map(request -> admit(
                        request,
                        request.agencyId() == null
                                ? null
                                : asked.get(List.of(request.agencyId(), request.periodId(), request.indicatorId()))))
                .toList();
    }

    private Review admit(EntryRequest request, @Nullable AskedCell asked) {
        if (access.runs(request.unitId())) {
            return asked == null ? Review.APPROVED : ofIctDepartment(asked.report(), request);
        }
        if (!answersFor(request.agencyId(), request.unitId())) {
            throw new AccessDeniedException("Not the user's agency");
        }
        if (asked == null) {
            throw new EditRefused("edit.refused.not_asked");
        }
        demandOpen(asked);
        if (request.held() == Review.APPROVED && !asked.report().isReopened()) {
            throw new EditRefused("edit.refused.locked.approved");
        }
        return asked.report().stage().review();
    }

    private Map<List<Long>, AskedCell> asked(List<EntryRequest> requests) {
        Map<List<Long>, AskedCell> asked = new HashMap<>();
        Set<Long> ofAgencies = all(requests, EntryRequest::agencyId);
        if (!ofAgencies.isEmpty()) {
            reports.asking(ofAgencies, all(requests, EntryRequest::periodId), all(requests, EntryRequest::indicatorId))
                    .forEach(cell ->
                            asked.putIfAbsent(List.of(cell.agencyId(), cell.periodId(), cell.indicatorId()), cell));
        }
        return asked;
    }

    private static Set<Long> all(List<EntryRequest> requests, Function<EntryRequest, @Nullable Long> part) {
        Set<Long> all = new TreeSet<>();
        for (EntryRequest request : requests) {
            Long one = part.apply(request);
            if (one != null) {
                all.add(one);
            }
        }
        return all;
    }

    @Override
    public boolean answersFor(@Nullable Long agencyId, long unitId) {
        return access.runs(unitId) || (agencyId != null && access.writesFor(agencyId));
    }

    @Override
    public void admit(ReviewChange change) {
        long unit = agencies.byId(change.agencyId()).unitId();
        boolean user = access.runs(unit) || (change.to() != Review.APPROVED && access.writesFor(change.agencyId()));
        boolean moved =
                reports.asking(List.of(change.agencyId()), List.of(change.periodId()), change.indicatorIds()).stream()
                        .anyMatch(asked -> asked.report().stage().review() == change.to());
        access.demand(user && moved);
    }

    private static Review ofIctDepartment(ReportEntity report, EntryRequest request) {
        if (!request.reasoned()) {
            throw new EditRefused(EditRefused.REASON);
        }
        return request.held() == Review.APPROVED
                ? Review.APPROVED
                : report.stage().review();
    }

    private static void demandOpen(AskedCell asked) {
        ReportEntity report = asked.report();
        switch (report.stage()) {
            case WITH_HEAD -> throw new EditRefused("edit.refused.locked.with_head");
            case SUBMITTED -> throw new EditRefused("edit.refused.locked.submitted");
            case APPROVED -> throw new EditRefused("edit.refused.locked.approved");
            case DRAFT, RETURNED -> {
                if (!asked.roundIsOpen() && !report.isReopened()) {
                    throw new EditRefused("edit.refused.locked.closed");
                }
            }
        }
    }
}
