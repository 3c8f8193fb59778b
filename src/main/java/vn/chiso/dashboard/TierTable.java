package vn.chiso.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Goal;
import vn.chiso.observation.SubjectKind;

/**
 * What one document says of a unit tier by tier: each indicator a line, each figure under the tiers that it covers.
 *
 * @param lines that of the selected indicator first, the others in catalogue order
 */
public record TierTable(List<Line> lines) {

    /** The lines of all indicators; null when every source speaks of the unit as a whole. */
    static @Nullable TierTable of(DashboardInput input, Catalogue catalogue) {
        List<Line> lines = new ArrayList<>();
        for (Indicator one : catalogue.indicators()) {
            List<Figure> own = input.figures().own(input.unitId(), one, input.year());
            List<Goal> goals = input.goals().stream()
                    .filter(goal -> goal.indicatorId() == one.id())
                    .toList();
            if (!own.isEmpty() || !goals.isEmpty()) {
                lines.add(new Line(one, own, goals));
            }
        }
        lines.sort(Comparator.comparing(line -> !line.indicator().equals(input.indicator())));
        boolean byTier = lines.stream()
                .flatMap(line -> line.figures().stream())
                .anyMatch(figure -> figure.subject().kind() == SubjectKind.POPULATION);
        return byTier ? new TierTable(lines) : null;
    }

    /** @param figures in tier order; a joint figure covers several tiers and is added to none
     * @param goals targets and plans of the indicator itself, in tier order */
    public record Line(Indicator indicator, List<Figure> figures, List<Goal> goals) {}
}
