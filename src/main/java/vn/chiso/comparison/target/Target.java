package vn.chiso.comparison.target;

import org.jspecify.annotations.Nullable;
import vn.chiso.observation.Goal;

/**
 * A target or plan of the register as it stands.
 *
 * @param lineId what stays the same whatever becomes of it
 * @param step the ordinal of its newest step; 0 where a report set it and nobody has touched it
 * @param goal what results are held against
 * @param basis what it rests on; nothing for what a report sets, which is its own basis
 * @param start from where it was set out for; null where nobody said
 * @param original what a report says, where people have put another in its place; null otherwise
 */
public record Target(
        long lineId,
        int step,
        Goal goal,
        LegalBasis basis,
        @Nullable Start start,
        @Nullable Goal original) {

    /** Whether it stands as a report says it. */
    public boolean isStated() {
        return goal.documentId() != null;
    }

    /** Whether both are milestones of one way: of one subject and indicator, the one a target as the other is. */
    boolean isOnOneWayWith(Target other) {
        return goal.subject().id() == other.goal.subject().id()
                && goal.indicatorId() == other.goal.indicatorId()
                && goal.itemId() == other.goal.itemId()
                && goal.target() == other.goal.target();
    }
}
