package vn.chiso.comparison.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The way to a target: straight from each known point to the next. Before the first and after the last there is none, and
 * a single point is no way.
 *
 * @param points by day, one a day
 */
public record Trajectory(List<Point> points) {

    private static final int DECIMALS = 6;

    /**
     * @param on the last day of a milestone's time, or the day of the start
     * @param start whether it is where the way begins, and no target
     */
    public record Point(LocalDate on, BigDecimal value, boolean start) {}

    /** Keeps its own copy of the points. */
    public Trajectory {
        points = List.copyOf(points);
    }

    /** The way through points in any order; on a day that has both, the milestone counts and the start does not. */
    static Trajectory through(List<Point> known) {
        Map<LocalDate, Point> byDay = new TreeMap<>();
        known.forEach(point -> byDay.merge(point.on(), point, (one, other) -> one.start() ? other : one));
        return new Trajectory(List.copyOf(byDay.values()));
    }

    /** Whether there is a way at all. */
    public boolean isThere() {
        return points.size() > 1;
    }

    /** Where the way is on a day; empty where there is none. It is a line between two points, never a figure. */
    public Optional<BigDecimal> at(LocalDate day) {
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            if (!day.isBefore(from.on()) && !day.isAfter(to.on())) {
                BigDecimal gone = BigDecimal.valueOf(ChronoUnit.DAYS.between(from.on(), day));
                BigDecimal all = BigDecimal.valueOf(ChronoUnit.DAYS.between(from.on(), to.on()));
                BigDecimal rise = to.value().subtract(from.value());
                return Optional.of(from.value().add(rise.multiply(gone).divide(all, DECIMALS, RoundingMode.HALF_UP)));
            }
        }
        return Optional.empty();
    }
}
