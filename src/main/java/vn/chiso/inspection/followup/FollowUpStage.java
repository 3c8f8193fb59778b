package vn.chiso.inspection.followup;

import java.util.Locale;

/** Which recommendations are looked for. OPEN are those of which something is still expected, OVERDUE those of them
 * whose deadline is over. */
public enum FollowUpStage {
    OPEN,
    OVERDUE,
    NEW,
    IN_PROGRESS,
    DONE,
    DECLINED;

    /** Whether a step is of the kind.
     *
     * @param overdue whether its deadline is over */
    public boolean takes(FollowUp step, boolean overdue) {
        return switch (this) {
            case OPEN -> !step.status().isOver();
            case OVERDUE -> overdue;
            default -> step.status().name().equals(name());
        };
    }

    /** The word in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of the name on screen. */
    public String key() {
        return "followup.stage." + word();
    }
}
