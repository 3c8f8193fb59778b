package vn.chiso.inspection.followup;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.chiso.base.data.Memories;
import vn.chiso.base.data.Remembered;
import vn.chiso.inspection.FindingOwners;

/** The steps of all recommendations, in memory. */
@Component
class FollowUpSteps implements FindingOwners {

    private final Remembered<Map<Long, List<FollowUp>>> steps;

    FollowUpSteps(FollowUpStore store, Memories memories) {
        steps = memories.remember("follow-up", store::all);
    }

    /** The oldest first. */
    List<FollowUp> of(long findingId) {
        return steps.get().getOrDefault(findingId, List.of());
    }

    FollowUp newest(long findingId) {
        List<FollowUp> taken = of(findingId);
        return taken.isEmpty() ? FollowUp.none(findingId) : taken.getLast();
    }

    /** The ids of what an agency has to carry out and has not finished. */
    List<Long> openOf(long agencyId) {
        return steps.get().keySet().stream()
                .filter(id -> owns(agencyId, id) && !newest(id).status().isOver())
                .toList();
    }

    /** To be called in the transaction that takes a step. */
    void change() {
        steps.change();
    }

    @Override
    public boolean owns(long agencyId, long findingId) {
        return Objects.equals(newest(findingId).ownerId(), agencyId);
    }
}
