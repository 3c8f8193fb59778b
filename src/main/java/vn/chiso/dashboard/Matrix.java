package vn.chiso.dashboard;

import java.util.List;
import java.util.Map;
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
 */
public record Matrix(
        List<IndicatorGroup> groups,
        List<Indicator> columns,
        List<MatrixRow> rows,
        int asked,
        int hiddenRows,
        List<IndicatorGroup> availableGroups) {

    /**
     * @param figures by indicator id; no entry means silence
     * @param asked null when no list is known
     */
    public record MatrixRow(
            Agency agency,
            Map<Long, Figure> figures,
            @Nullable Boolean asked) {

        /** Whether the question is not meant for this agency at all. */
        public boolean notApplicable(Indicator indicator) {
            return !figures.containsKey(indicator.id())
                    && !indicator.appliesTo(agency.type().appliesAs());
        }
    }
}
