package vn.chiso.dashboard;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.FigureCount;

/** Which indicators are worth a line across provinces, as the counts of their figures tell without reading them. */
final class WidelyReported {

    /** An indicator is worth a line when at least so many provinces have it. */
    private static final int ENOUGH_PROVINCES = 3;

    /** So many cells come with the page; the rest is read when it is asked for. */
    private static final int CELLS = 900;

    private static final int FEWEST_LINES = 12;

    private final Map<Long, Set<Long>> provincesOf = new HashMap<>();
    private final List<Indicator> indicators;
    private final int provinces;

    /** @param nationId whose own count is none of a province */
    WidelyReported(long nationId, List<FigureCount> counts, Catalogue catalogue) {
        Set<Long> reporting = new HashSet<>();
        counts.stream()
                .filter(count -> count.unitId() != nationId && count.count() > 0)
                .forEach(count -> {
                    provincesOf
                            .computeIfAbsent(count.indicatorId(), id -> new HashSet<>())
                            .add(count.unitId());
                    reporting.add(count.unitId());
                });
        provinces = reporting.size();
        indicators = catalogue.indicators().stream()
                .filter(one -> provinces(one) >= ENOUGH_PROVINCES)
                .toList();
    }

    /** All of them, in the order of the catalogue. */
    List<Indicator> all() {
        return indicators;
    }

    /** Those that most provinces report, as many as a page has room for. */
    List<Indicator> most(@Nullable Indicator selected) {
        return most(Math.max(FEWEST_LINES, CELLS / Math.max(1, provinces)), selected);
    }

    /** So many of them, in the order of the catalogue; the selected one is always among them. */
    List<Indicator> most(int limit, @Nullable Indicator selected) {
        Set<Long> most = indicators.stream()
                .sorted(Comparator.comparing((Indicator one) -> !one.equals(selected))
                        .thenComparingInt(one -> -provinces(one)))
                .limit(limit)
                .map(Indicator::id)
                .collect(Collectors.toSet());
        return indicators.stream().filter(one -> most.contains(one.id())).toList();
    }

    private int provinces(Indicator indicator) {
        return provincesOf.getOrDefault(indicator.id(), Set.of()).size();
    }
}
