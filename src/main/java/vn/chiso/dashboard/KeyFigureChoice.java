package vn.chiso.dashboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chiso.indicator.Catalogue;
import vn.chiso.indicator.Direction;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.FigureCount;
import vn.chiso.observation.Goal;
import vn.chiso.observation.Period;

/**
 * Chooses up to six indicators that tell most of a unit and a year: the selected one, one more of its group, then the
 * best of each other group, so that the row spans what the unit reports.
 */
@Component
class KeyFigureChoice {

    private static final int KEY_FIGURES = 6;
    private static final int OF_ONE_GROUP = 2;

    /** What makes an indicator telling: a target to hold it against, a figure for the whole unit, many who report it,
     * a number rather than an answer or words, and that more or less of it is better. Amounts of whole provinces and of
     * single agencies have no common measure, so the nation prefers ratios. */
    private static final int HAS_TARGET = 1_000;

    private static final int OF_THE_WHOLE = 40;
    private static final int IS_NUMBER = 60;
    private static final int HAS_DIRECTION = 60;
    private static final int EACH_FIGURE = 10;
    private static final int MOST_FIGURES = 20;

    private final Catalogue catalogue;

    KeyFigureChoice(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What the chosen indicators show. */
    List<KeyFigure> of(DashboardInput input, List<Indicator> key) {
        key.forEach(one -> input.sameScope().expect(one, input.figures().periods(input.unitId(), one)));
        return key.stream().map(one -> keyFigure(one, input)).toList();
    }

    /** The selected indicator first, the others from the most telling on; asks nothing of the units below. */
    List<Indicator> choose(DashboardInput input) {
        Map<Long, Integer> weights = weights(input);
        @Nullable Indicator selected = input.indicator();
        Collection<Long> withData = input.filter().isNation()
                ? weights.keySet()
                : new HashSet<>(input.figures().indicatorsWithData(input.unitId(), input.year()));
        List<Indicator> others = catalogue.indicators().stream()
                .filter(one -> withData.contains(one.id()) && !one.equals(selected))
                .toList();
        Set<Long> promised = input.goals().stream().map(Goal::againstId).collect(Collectors.toSet());
        Map<Long, Integer> telling = new HashMap<>();
        others.forEach(one -> telling.put(
                one.id(), telling(one, input, promised.contains(one.id()), weights.getOrDefault(one.id(), 0))));
        List<Indicator> ranked = others.stream()
                .sorted(Comparator.comparingInt((Indicator one) -> -telling.getOrDefault(one.id(), 0)))
                .toList();
        List<Indicator> chosen = new ArrayList<>();
        if (selected != null) {
            chosen.add(selected);
            ranked.stream()
                    .filter(one -> one.groupId() == selected.groupId())
                    .limit(OF_ONE_GROUP - 1L)
                    .forEach(chosen::add);
        }
        Set<Long> groups = new HashSet<>();
        chosen.forEach(one -> groups.add(one.groupId()));
        ranked.stream().filter(one -> groups.add(one.groupId())).forEach(chosen::add);
        ranked.stream().filter(one -> !chosen.contains(one)).toList().forEach(chosen::add);
        return chosen.stream().limit(KEY_FIGURES).toList();
    }

    /** How many report an indicator: agencies and populations of a unit, provinces of the nation. */
    private static Map<Long, Integer> weights(DashboardInput input) {
        Map<Long, Integer> weights = new HashMap<>();
        boolean nation = input.filter().isNation();
        for (FigureCount count : input.counts()) {
            if (nation != (count.unitId() == input.unitId())) {
                weights.merge(count.indicatorId(), nation ? 1 : count.count(), Integer::sum);
            }
        }
        return weights;
    }

    private static int telling(Indicator indicator, DashboardInput input, boolean target, int weight) {
        boolean whole = input.figures().shown(input.unitId(), indicator, input.year()) instanceof Shown.Own own
                && own.isWhole();
        boolean number = input.filter().isNation()
                ? indicator.kind().isRatio()
                : indicator.kind().isNumber();
        return (target ? HAS_TARGET : 0)
                + (whole ? OF_THE_WHOLE : 0)
                + (number ? IS_NUMBER : 0)
                + (indicator.direction() == Direction.NONE ? 0 : HAS_DIRECTION)
                + EACH_FIGURE * Math.min(MOST_FIGURES, weight);
    }

    private static KeyFigure keyFigure(Indicator indicator, DashboardInput input) {
        UnitFigures figures = input.figures();
        Shown shown = shown(indicator, input);
        @Nullable Period period = shown.period();
        List<Shown> history = figures.history(input.unitId(), indicator, null, null).stream()
                .filter(earlier -> period == null
                        || Objects.requireNonNull(earlier.period()).comparesWith(period))
                .toList();
        List<Shown> before = history.reversed().stream()
                .filter(earlier -> period != null
                        && Objects.requireNonNull(earlier.period()).end().isBefore(period.start()))
                .toList();
        @Nullable
        Shown previous = before.stream()
                .filter(earlier -> input.sameScope().is(shown, earlier, indicator))
                .findFirst()
                .orElse(null);
        return new KeyFigure(
                indicator,
                shown,
                figures.cell(input.unitId(), indicator, input.year()),
                figures.samples(input.unitId(), indicator, input.year()),
                input.goalsOf(indicator),
                previous,
                previous == null && !before.isEmpty() ? before.getFirst() : null,
                history);
    }

    /** The nation is not added up: its provinces report different years. Elsewhere the units below speak only where the
     * unit itself and its agencies are silent. */
    private static Shown shown(Indicator indicator, DashboardInput input) {
        Shown own = input.filter().isNation()
                ? new Shown.Nothing()
                : input.figures().shown(input.unitId(), indicator, input.year());
        return own instanceof Shown.Nothing ? input.figures().across(input.below(), indicator, input.year()) : own;
    }
}
