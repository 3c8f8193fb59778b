package vn.chiso.dashboard.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chiso.dashboard.Nation;
import vn.chiso.dashboard.Shown;
import vn.chiso.territory.Unit;

/**
 * What one province reports of the indicators that several report.
 *
 * @param shown what is known, without the silences
 */
record AcrossColumn(Unit unit, List<Shown> shown) {

    /** One for each province that reports any of them, the earliest years first. */
    static List<AcrossColumn> of(Nation nation, ShownWords words) {
        return nation.heat().units().stream()
                .map(unit -> new AcrossColumn(
                        unit,
                        nation.across().stream()
                                .map(line -> line.shown().get(unit.id()))
                                .filter(Objects::nonNull)
                                .toList()))
                .filter(column -> !column.shown().isEmpty())
                .sorted(Comparator.comparing(column -> column.firstYear(words)))
                .toList();
    }

    /** "2021 · Sở Xây dựng": what all figures of the column share. */
    String about(ShownWords words) {
        String years = shown.stream().map(words::year).distinct().sorted().collect(Collectors.joining(", "));
        List<String> scopes = shown.stream().map(words::scope).distinct().toList();
        if (scopes.size() == 1) {
            return years + " · " + scopes.getFirst();
        }
        List<String> origins = shown.stream()
                .flatMap(one -> one instanceof Shown.Carried carried
                        ? Stream.of(CarriedMarks.origins(carried, words.locale()))
                        : Stream.of(""))
                .distinct()
                .toList();
        return origins.size() == 1 && !origins.getFirst().isEmpty() ? years + " · " + origins.getFirst() : years;
    }

    private String firstYear(ShownWords words) {
        return shown.stream().map(words::year).min(Comparator.naturalOrder()).orElse("");
    }
}
