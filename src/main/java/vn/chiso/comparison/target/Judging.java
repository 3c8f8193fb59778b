package vn.chiso.comparison.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Direction;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Goal;

/** Holds results against targets. What the results leave open stays open. */
final class Judging {

    private static final Set<String> ABOUT = Set.of("khoảng", "chỉ khoảng", "khoảng hơn", "gần");
    private static final Set<String> AT_LEAST = Set.of("hơn", "trên", "ít nhất");
    private static final Set<String> AT_MOST = Set.of("dưới", "không quá");
    private static final BigDecimal TWO = new BigDecimal(2);

    /** Whether a result is as good as a number that was aimed at, or why that cannot be said. */
    private enum Meets {
        YES,
        NO,
        ROUNDED,
        BOUND
    }

    private Judging() {}

    /**
     * Judges a target by the newest result of its time or before.
     *
     * @param better which results are better
     * @param results figures of the target's own subject, in any order
     */
    static Judgement judge(Goal goal, Direction better, Trajectory way, List<Figure> results, LocalDate today) {
        LocalDate deadline = goal.period().end();
        Figure newest = results.stream()
                .filter(one -> one.period().comparesWith(goal.period())
                        && !one.period().end().isAfter(deadline))
                .max(Comparator.<Figure, LocalDate>comparing(one -> one.period().end())
                        .thenComparing(one -> one.state().isUsable()))
                .orElse(null);
        if (newest == null) {
            return Judgement.unknown(Unknown.NO_FIGURE, null);
        }
        Unknown silent = silent(newest);
        if (silent != null) {
            return Judgement.unknown(silent, newest);
        }
        if (goal.yes() == null && better == Direction.NONE) {
            return Judgement.unknown(Unknown.NO_DIRECTION, newest);
        }
        Meets meets = meets(newest, goal, better);
        if (meets == Meets.YES) {
            return Judgement.of(TargetLight.REACHED, newest, null);
        }
        if (meets != Meets.NO) {
            return open(meets, newest);
        }
        boolean over = today.isAfter(deadline);
        if (!newest.period().end().isBefore(deadline)) {
            return over ? Judgement.of(TargetLight.MISSED, newest, null) : Judgement.unknown(Unknown.NOT_OVER, newest);
        }
        return over ? Judgement.unknown(Unknown.NONE_OF_ITS_TIME, newest) : underWay(newest, way, better);
    }

    private static Judgement underWay(Figure newest, Trajectory way, Direction better) {
        if (!way.isThere()) {
            return Judgement.unknown(Unknown.ONE_POINT, newest);
        }
        BigDecimal expected = way.at(newest.period().end()).orElse(null);
        if (expected == null) {
            return Judgement.unknown(Unknown.BEFORE_THE_WAY, newest);
        }
        Meets meets = meets(newest, expected, better);
        return switch (meets) {
            case YES -> Judgement.of(TargetLight.ON_TRACK, newest, expected);
            case NO -> Judgement.of(TargetLight.BEHIND, newest, expected);
            case ROUNDED, BOUND -> open(meets, newest);
        };
    }

    private static Judgement open(Meets meets, Figure newest) {
        return Judgement.unknown(meets == Meets.ROUNDED ? Unknown.ROUNDED : Unknown.BOUND, newest);
    }

    private static @Nullable Unknown silent(Figure figure) {
        return switch (figure.state()) {
            case STATED, COMPUTED ->
                figure.value() == null && figure.yes() == null && figure.level() == null ? Unknown.WORDS : null;
            case CONFLICT -> Unknown.CONFLICT;
            case DOUBTFUL -> Unknown.DOUBTFUL;
            case WORDS -> Unknown.WORDS;
            case NOT_REPORTED -> Unknown.NOT_REPORTED;
            case NOT_APPLICABLE -> Unknown.NOT_APPLICABLE;
        };
    }

    private static Meets meets(Figure figure, Goal goal, Direction direction) {
        if (goal.value() != null) {
            return meets(figure, goal.value(), direction);
        }
        boolean same = goal.yes() != null
                ? goal.yes().equals(figure.yes())
                : goal.level() != null
                        && figure.level() != null
                        && Integer.compare(figure.level(), goal.level()) * sign(direction) >= 0;
        return same ? Meets.YES : Meets.NO;
    }

    private static Meets meets(Figure figure, BigDecimal aim, Direction direction) {
        BigDecimal now = Objects.requireNonNull(figure.value());
        boolean good = now.compareTo(aim) * sign(direction) >= 0;
        if (ABOUT.contains(figure.qualifier()) && now.subtract(aim).abs().compareTo(roundedOff(now)) <= 0) {
            return Meets.ROUNDED;
        }
        // "more than 98" is good news or none where more is better, and bad news or none where less is
        boolean above = (direction == Direction.UP ? AT_LEAST : AT_MOST).contains(figure.qualifier());
        boolean below = (direction == Direction.UP ? AT_MOST : AT_LEAST).contains(figure.qualifier());
        if ((above && !good) || (below && good)) {
            return Meets.BOUND;
        }
        return good ? Meets.YES : Meets.NO;
    }

    /** Half a unit of the last digit that is not a zero: "about 80" may be anything from 75 to 85. */
    private static BigDecimal roundedOff(BigDecimal number) {
        return number.signum() == 0
                ? BigDecimal.ZERO
                : number.stripTrailingZeros().ulp().divide(TWO);
    }

    private static int sign(Direction direction) {
        return direction == Direction.DOWN ? -1 : 1;
    }
}
