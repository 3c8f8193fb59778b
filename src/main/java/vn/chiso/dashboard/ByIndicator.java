package vn.chiso.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What was read for units, found by unit and indicator: a page asks each of thousands of its places for one of them. */
final class ByIndicator<T> {

    private final Map<Long, Map<Long, List<T>>> byUnit = new LinkedHashMap<>();
    private final ToLongFunction<T> indicatorOf;

    /** @param indicatorOf the id of the indicator that one speaks of */
    ByIndicator(ToLongFunction<T> indicatorOf) {
        this.indicatorOf = indicatorOf;
    }

    void add(long unitId, T one) {
        byUnit.computeIfAbsent(unitId, id -> new LinkedHashMap<>())
                .computeIfAbsent(indicatorOf.applyAsLong(one), id -> new ArrayList<>())
                .add(one);
    }

    List<T> of(long unitId, long indicatorId) {
        return byUnit.getOrDefault(unitId, Map.of()).getOrDefault(indicatorId, List.of());
    }

    Stream<T> of(long unitId) {
        return byUnit.getOrDefault(unitId, Map.of()).values().stream().flatMap(List::stream);
    }

    Stream<T> all() {
        return byUnit.values().stream()
                .flatMap(units -> units.values().stream())
                .flatMap(List::stream);
    }

    /** Adds everything of another one, each as {@code changed} makes it. */
    void addAll(ByIndicator<T> other, UnaryOperator<T> changed) {
        other.byUnit.forEach((unit, byIndicator) ->
                byIndicator.values().forEach(all -> all.forEach(one -> add(unit, changed.apply(one)))));
    }
}
