package vn.chiso.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.IndicatorGroup;
import vn.chiso.observation.Figure;

/**
 * Agencies × indicators.
 *
 * @param columns indicators of the chosen groups that at least one row answers, in catalogue order
 * @param rows agencies with data or asked, in the order of the selected indicator (highest first), then official order
 * @param asked how many of the rows a round or inspection asked; 0 when no list is known
 * @param hiddenRows how many more agencies have data than are shown
 * @param availableGroups groups that have data here, for the choice of groups
 * @param left what the boundaries asked for cannot take over of the figures of agencies
 */
public record Matrix(
        List<IndicatorGroup> groups,
        List<Indicator> columns,
        List<MatrixRow> rows,
        int asked,
        int hiddenRows,
        List<IndicatorGroup> availableGroups,
        List<LeftBehind> left) {

    /**
     * @param figures what the agency itself reported, by indicator id
     * @param carried what came over from those before it, by indicator id; where neither has an entry, nobody said anything
     * @param asked null when no list is known
     */
    public record MatrixRow(
            Agency agency,
            Map<Long, Figure> figures,
            Map<Long, Shown.Carried> carried,
            @Nullable Boolean asked) {

        /** Whether it, or one before it, says anything. */
        public boolean isAnswered(Indicator indicator) {
            return figures.containsKey(indicator.id()) || carried.containsKey(indicator.id());
        }

        /** What it shows, of whomever it was said. */
        public Shown shown(Indicator indicator) {
            Figure figure = figures.get(indicator.id());
            return figure != null
                    ? new Shown.Single(figure)
                    : Objects.requireNonNullElse(carried.get(indicator.id()), new Shown.Nothing());
        }

        /** Whether the question is not meant for this agency at all. */
        public boolean notApplicable(Indicator indicator) {
            return !isAnswered(indicator) && !indicator.appliesTo(agency.type().appliesAs());
        }
    }
}
