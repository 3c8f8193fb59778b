package vn.chiso.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.chiso.indicator.Indicator;
import vn.chiso.territory.Unit;

/**
 * One indicator over the years.
 *
 * @param series the unit itself first, then the siblings chosen as context; at the nation one series per province with
 *     data
 * @param from first year of the axis
 * @param to last year of the axis
 * @param sameScope whether the first and the last point of the one series speak of the same agencies or people
 * @param reforms days on which the boundaries of the unit or its children changed within the axis
 */
public record Trend(
        Indicator indicator, List<Series> series, int from, int to, boolean sameScope, List<LocalDate> reforms) {

    /** @param points oldest first; a missing year has no point */
    public record Series(Unit unit, String name, List<Shown> points) {}

    static Trend of(DashboardInput input, Indicator indicator) {
        DashboardFilter filter = input.filter();
        List<Unit> units = filter.isNation()
                ? input.below()
                : Stream.concat(Stream.of(filter.unit()), filter.context().stream())
                        .toList();
        List<Series> series = new ArrayList<>();
        for (Unit unit : units) {
            List<Shown> points = input.figures().history(unit.id(), indicator, filter.from(), filter.to());
            if (!points.isEmpty()) {
                series.add(new Series(unit, unit.shortName(), points));
            }
        }
        List<Integer> years = series.stream()
                .flatMap(one -> one.points().stream())
                .map(Shown::period)
                .filter(Objects::nonNull)
                .flatMap(period -> Stream.of(period.start().getYear(), period.year()))
                .sorted()
                .toList();
        int first = years.isEmpty() ? 0 : years.getFirst();
        int last = years.isEmpty() ? 0 : years.getLast();
        int from = filter.from() != null ? filter.from() : first;
        int to = filter.to() != null ? filter.to() : last(units, input, first, last);
        List<Shown> points = series.size() == 1 ? series.getFirst().points() : List.of();
        boolean sameScope = points.size() > 1 && input.sameScope().is(points.getFirst(), points.getLast(), indicator);
        return new Trend(indicator, series, from, to, sameScope, reforms(units, input.figures(), from, to));
    }

    /** On other boundaries the axis reaches their reform: everything before it came over. */
    private static int last(List<Unit> units, DashboardInput input, int first, int last) {
        LocalDate chosen = input.filter().boundaries();
        return chosen == null || last == 0
                ? last
                : units.stream()
                        .flatMap(unit -> input.figures().reforms(unit).stream())
                        .filter(day -> !day.isAfter(chosen) && day.getYear() > first)
                        .mapToInt(LocalDate::getYear)
                        .reduce(last, Math::max);
    }

    private static List<LocalDate> reforms(List<Unit> units, UnitFigures figures, int from, int to) {
        return units.stream()
                .flatMap(unit -> figures.reforms(unit).stream())
                .filter(day -> day.getYear() > from && day.getYear() <= to)
                .distinct()
                .sorted()
                .toList();
    }

    /** How many different periods have data at all: with one there is nothing to draw a line between. */
    public long periods() {
        return series.stream()
                .flatMap(one -> one.points().stream())
                .map(Shown::period)
                .distinct()
                .count();
    }
}
