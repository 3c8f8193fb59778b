package vn.chiso.dashboard;

import java.time.LocalDate;
import java.util.List;
import vn.chiso.indicator.Indicator;
import vn.chiso.territory.Unit;

/**
 * One indicator over the years.
 *
 * @param series the unit itself first, then the siblings chosen as context; at the nation one series per province with
 *     data
 * @param from first year of the axis
 * @param to last year of the axis
 * @param reforms days on which the boundaries of the unit or its children changed within the axis
 */
public record Trend(Indicator indicator, List<Series> series, int from, int to, List<LocalDate> reforms) {

    /** @param points oldest first; a missing year has no point */
    public record Series(Unit unit, String name, List<Shown> points) {}

    /** How many different periods have data at all: with one there is nothing to draw a line between. */
    public long periods() {
        return series.stream()
                .flatMap(one -> one.points().stream())
                .map(Shown::period)
                .distinct()
                .count();
    }
}
