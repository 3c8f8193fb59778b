package vn.chiso.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Direction;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.IndicatorGroup;
import vn.chiso.observation.FigureCount;

/** Chooses what a page opens on where the reader has not: the indicator, and the groups of the matrix. */
@Component
class OpeningChoice {

    private static final int ENOUGH_COLUMNS = 3;
    private static final int GROUPS_BESIDE = 2;

    private final Catalogue catalogue;

    OpeningChoice(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The filter with an indicator and groups, unless there is no data at all. */
    DashboardFilter complete(DashboardFilter asked, List<FigureCount> counts) {
        @Nullable Indicator indicator = asked.indicator() == null ? mostData(asked, counts) : asked.indicator();
        if (indicator == null) {
            return asked;
        }
        List<IndicatorGroup> groups = asked.groups().isEmpty() ? groups(asked, indicator, counts) : asked.groups();
        return asked.withIndicator(indicator).withGroups(groups).withFigure(asked.figure());
    }

    /**
     * A unit opens on the group it has most data for, and there on the indicator with most; the nation on the indicator
     * that most provinces have. Numbers of which more or less is better go before answers and words.
     */
    private @Nullable Indicator mostData(DashboardFilter filter, List<FigureCount> counts) {
        Map<Indicator, Integer> weights = new HashMap<>();
        for (FigureCount count : counts) {
            if (filter.isNation() != (count.unitId() == filter.unit().id())) {
                weights.merge(
                        catalogue.indicator(count.indicatorId()), filter.isNation() ? 1 : count.count(), Integer::sum);
            }
        }
        Map<Long, Integer> numbers = new HashMap<>();
        Map<Long, Integer> figures = new HashMap<>();
        weights.forEach((indicator, weight) -> {
            figures.merge(indicator.groupId(), weight, Integer::sum);
            if (indicator.kind().isNumber() && indicator.direction() != Direction.NONE) {
                numbers.merge(indicator.groupId(), weight, Integer::sum);
            }
        });
        Comparator<Indicator> byGroup = most(indicator -> numbers.getOrDefault(indicator.groupId(), 0))
                .thenComparing(most(indicator -> figures.get(indicator.groupId())))
                .thenComparing(Comparator.comparingLong(Indicator::groupId));
        Comparator<Indicator> byData = most(weights::get);
        Comparator<Indicator> byKind = most(indicator -> indicator.kind().isNumber() ? 1 : 0);
        return catalogue.indicators().stream()
                .filter(weights::containsKey)
                .min(
                        filter.isNation()
                                ? byData.thenComparing(byKind)
                                : byGroup.thenComparing(byKind).thenComparing(byData))
                .orElse(null);
    }

    private static Comparator<Indicator> most(ToIntFunction<Indicator> weight) {
        return Comparator.comparingInt(weight).reversed();
    }

    /** The matrix opens on the group of the indicator; where that has hardly anything to compare, the groups with most
     * data stand beside it. */
    private List<IndicatorGroup> groups(DashboardFilter filter, Indicator indicator, List<FigureCount> counts) {
        Map<Long, Integer> figures = new HashMap<>();
        Map<Long, Integer> comparable = new HashMap<>();
        counts.stream().filter(count -> count.unitId() == filter.unit().id()).forEach(count -> {
            long group = catalogue.indicator(count.indicatorId()).groupId();
            figures.merge(group, count.count(), Integer::sum);
            if (count.count() > 1) {
                comparable.merge(group, 1, Integer::sum);
            }
        });
        List<IndicatorGroup> groups = new ArrayList<>(List.of(catalogue.group(indicator.groupId())));
        if (comparable.getOrDefault(indicator.groupId(), 0) < ENOUGH_COLUMNS) {
            figures.entrySet().stream()
                    .filter(entry -> entry.getKey() != indicator.groupId())
                    .sorted(Map.Entry.<Long, Integer>comparingByValue().reversed())
                    .limit(GROUPS_BESIDE)
                    .forEach(entry -> groups.add(catalogue.group(entry.getKey())));
        }
        groups.sort(Comparator.comparingInt(IndicatorGroup::position));
        return groups;
    }
}
