package vn.chiso.comparison;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Goal;

/**
 * A level that figures are seen against: a target, a plan, or what a source says of everybody together.
 *
 * @param said the indicator that the value is of; it may be another one of the same group, such as accounts for use
 * @param figure what is said of everybody together; null for goals
 * @param goal the target or plan; null for figures
 */
public record Baseline(
        BigDecimal value,
        Indicator said,
        @Nullable Figure figure,
        @Nullable Goal goal) {

    public boolean isTarget() {
        return goal != null && goal.target();
    }
}
