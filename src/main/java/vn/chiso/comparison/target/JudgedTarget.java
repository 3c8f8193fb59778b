package vn.chiso.comparison.target;

import java.util.List;
import vn.chiso.indicator.Indicator;

/**
 * A target with the results held against it.
 *
 * @param indicator its own
 * @param against the indicator of the results; the same where none other is named
 * @param way the way through its milestones; for a number only
 * @param parts targets of single tiers of the same unit and time that should add up to this one; empty for none
 */
public record JudgedTarget(
        Target target,
        Indicator indicator,
        Indicator against,
        Judgement judgement,
        Trajectory way,
        List<Target> parts) {}
