package vn.chiso.comparison.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.chiso.base.chart.Axis;
import vn.chiso.comparison.ComparedCell;
import vn.chiso.comparison.Line;
import vn.chiso.indicator.Direction;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Figure;

/**
 * Where answers to one question lie between its worst and its best, in percent: percentages between 0 and 100, other
 * numbers between the lowest and the highest that are drawn, levels on their scale, yes and no at its ends.
 *
 * @param low lowest number
 * @param high highest number
 */
record HeatScale(Indicator indicator, BigDecimal low, BigDecimal high) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal MIDDLE = BigDecimal.valueOf(50);

    static HeatScale of(Line line) {
        List<BigDecimal> numbers = line.comparable().stream()
                .map(ComparedCell::number)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return line.indicator().kind() == Kind.PERCENT || numbers.isEmpty()
                ? new HeatScale(line.indicator(), BigDecimal.ZERO, WHOLE)
                : new HeatScale(line.indicator(), numbers.getFirst(), numbers.getLast());
    }

    static Axis axis(Locale locale) {
        return Axis.of(locale, "").between(BigDecimal.ZERO, WHOLE);
    }

    /** Behind the name of an indicator where less is better, or neither way is. */
    static String arrow(Indicator indicator) {
        return switch (indicator.direction()) {
            case UP -> "";
            case DOWN -> " ↓";
            case NONE -> " ↕";
        };
    }

    /** How dark the cell is; empty for what has no place on the scale. */
    Optional<BigDecimal> position(ComparedCell cell) {
        return share(cell).map(share -> indicator.direction() == Direction.DOWN ? WHOLE.subtract(share) : share);
    }

    private Optional<BigDecimal> share(ComparedCell cell) {
        if (indicator.kind().isNumber()) {
            return Optional.ofNullable(cell.number()).map(number -> between(number, low, high));
        }
        if (cell.isApart()) {
            return Optional.empty();
        }
        return cell.figure().filter(figure -> figure.state().isUsable()).flatMap(this::answer);
    }

    private Optional<BigDecimal> answer(Figure figure) {
        Boolean yes = figure.yes();
        if (yes != null) {
            return Optional.of(yes ? WHOLE : BigDecimal.ZERO);
        }
        Integer level = figure.level();
        int levels = indicator.levels().size();
        return level == null || levels < 2
                ? Optional.empty()
                : Optional.of(between(BigDecimal.valueOf(level), BigDecimal.ONE, BigDecimal.valueOf(levels)));
    }

    /** All alike are neither the best nor the worst. */
    private static BigDecimal between(BigDecimal number, BigDecimal low, BigDecimal high) {
        BigDecimal width = high.subtract(low);
        return width.signum() == 0
                ? MIDDLE
                : number.subtract(low).multiply(WHOLE).divide(width, 2, RoundingMode.HALF_UP);
    }
}
