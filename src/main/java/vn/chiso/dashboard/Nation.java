package vn.chiso.dashboard;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiso.document.SourceDocument;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.IndicatorGroup;
import vn.chiso.observation.Figure;
import vn.chiso.territory.Unit;

/**
 * What only the page of the whole country has.
 *
 * @param tiles one tile per province in force, and the two archipelagos tied to theirs
 * @param reports a card per source document
 * @param heat how many figures each group has in each province that has any
 * @param across indicators that at least three provinces have, with what each shows, latest or of the year: those that
 *     most provinces report, and the selected one
 * @param comparable how many such indicators there are
 */
public record Nation(List<Tile> tiles, List<Report> reports, Heat heat, List<Across> across, int comparable) {

    /**
     * @param anchor the province that an archipelago belongs to; null for a province
     * @param hasAny whether the province has figures of any indicator
     */
    public record Tile(
            Unit unit,
            String label,
            int column,
            int row,
            @Nullable Unit anchor,
            Shown shown,
            boolean hasAny) {}

    /** @param telling the figures for the card, in order; at most three */
    public record Report(SourceDocument document, Unit unit, List<Figure> telling) {}

    /** @param counts by group id, then unit id; no entry means none */
    public record Heat(List<IndicatorGroup> groups, List<Unit> units, Map<Long, Map<Long, Integer>> counts) {}

    /** @param shown by unit id; no entry means silence */
    public record Across(Indicator indicator, Map<Long, Shown> shown) {}
}
