package vn.chiso.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Goal;

/**
 * What was promised for one indicator, against what is there.
 *
 * @param goals targets and plans with a number, in the order of their sources; never empty
 * @param own what sources say of the unit itself for the indicator, in tier order
 */
public record TargetView(Indicator indicator, List<Goal> goals, List<Figure> own) {

    /** That of the selected indicator; where it has none, the first in catalogue order that has a result to show. */
    static @Nullable TargetView of(DashboardInput input, Catalogue catalogue) {
        Indicator selected = input.indicator();
        TargetView ofSelected = selected == null ? null : of(input, selected);
        if (ofSelected != null) {
            return ofSelected;
        }
        return catalogue.indicators().stream()
                .map(indicator -> of(input, indicator))
                .filter(view -> view != null && !view.own().isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable TargetView of(DashboardInput input, Indicator indicator) {
        if (!indicator.kind().isNumber()) {
            return null;
        }
        List<Goal> goals = input.goalsOf(indicator).stream()
                .filter(goal -> goal.value() != null)
                .toList();
        return goals.isEmpty()
                ? null
                : new TargetView(indicator, goals, input.figures().own(input.unitId(), indicator, input.year()));
    }
}
