package vn.chiso.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiso.dashboard.Shown;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Period;

/**
 * One indicator at one time over all subjects.
 *
 * @param year null for the newest figure of each subject
 * @param cells in the order of the subjects, one for each
 * @param caveats what has to be said of the line as a whole
 * @param periods of the figures, oldest first, each once
 * @param distances null with fewer than two comparable numbers
 * @param baselines levels that figures are seen against
 * @param subtotals what the unit shows for all agencies of a block's tier, by block; blocks without are left out
 */
public record Line(
        Indicator indicator,
        @Nullable Integer year,
        List<ComparedCell> cells,
        Tally tally,
        Set<Caveat> caveats,
        List<Period> periods,
        @Nullable Distances distances,
        List<Baseline> baselines,
        Map<String, Shown> subtotals) {

    public Line {
        cells = List.copyOf(cells);
        caveats = Set.copyOf(caveats);
        periods = List.copyOf(periods);
        baselines = List.copyOf(baselines);
        subtotals = Map.copyOf(subtotals);
    }

    public boolean hasData() {
        return cells.stream().anyMatch(ComparedCell::hasData);
    }

    /** Those that may be held against each other. */
    public List<ComparedCell> comparable() {
        return cells.stream().filter(cell -> cell.number() != null).toList();
    }

    /** Those that say something but are kept apart. */
    public List<ComparedCell> apart() {
        return cells.stream().filter(cell -> cell.hasData() && cell.isApart()).toList();
    }

    public Optional<ComparedCell> of(String subjectKey) {
        return cells.stream()
                .filter(cell -> cell.subject().key().equals(subjectKey))
                .findFirst();
    }
}
