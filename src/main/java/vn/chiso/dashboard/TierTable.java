package vn.chiso.dashboard;

import java.util.List;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Goal;

/**
 * What one document says of a unit tier by tier: each indicator a line, each figure under the tiers that it covers.
 *
 * @param lines in catalogue order
 */
public record TierTable(List<Line> lines) {

    /** @param figures in tier order; a joint figure covers several tiers and is added to none
     * @param goals targets and plans of the indicator itself, in tier order */
    public record Line(Indicator indicator, List<Figure> figures, List<Goal> goals) {}
}
