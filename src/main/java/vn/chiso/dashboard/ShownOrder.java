package vn.chiso.dashboard;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.RollupRule;
import vn.chiso.observation.Figure;
import vn.chiso.observation.RollupCell;

/** Puts what is shown in order: highest first, what has no number behind it, silence last. */
public final class ShownOrder {

    private ShownOrder() {}

    /** Highest first. */
    public static Comparator<Shown> of(Indicator indicator) {
        return Comparator.comparing(
                (Shown shown) -> rank(shown, indicator), Comparator.nullsLast(Comparator.reverseOrder()));
    }

    /** The number by which something shown is placed; null when it has none. A conflict is placed by its lowest value:
     * that much is undisputed. */
    public static @Nullable BigDecimal rank(Shown shown, Indicator indicator) {
        return switch (shown) {
            case Shown.Nothing nothing -> null;
            case Shown.Single single -> rank(single.figure());
            case Shown.Own own ->
                own.figures().stream()
                        .map(ShownOrder::rank)
                        .filter(java.util.Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
            case Shown.Partial partial -> null;
            case Shown.Below below -> null;
            case Shown.Across across -> across.high();
            case Shown.Carried carried -> carried.isTotal() ? rank(carried.shown(), indicator) : null;
            case Shown.RolledUp rolledUp -> rank(rolledUp.cell(), indicator);
        };
    }

    /** The number by which a figure is placed; null when it has none. */
    public static @Nullable BigDecimal rank(Figure figure) {
        if (!figure.state().isAnswer()) {
            return null;
        }
        if (figure.low() != null) {
            return figure.low();
        }
        if (figure.value() != null) {
            return figure.value();
        }
        if (figure.yes() != null) {
            return figure.yes() ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        return figure.level() == null ? null : BigDecimal.valueOf(figure.level());
    }

    private static @Nullable BigDecimal rank(RollupCell cell, Indicator indicator) {
        RollupRule rule = indicator.rollup();
        if (rule == RollupRule.COUNT_YES) {
            return BigDecimal.valueOf(cell.yes());
        }
        if (rule == RollupRule.SUM || rule == RollupRule.SUM_MONEY) {
            return cell.sumValue();
        }
        BigDecimal ratio = CellNumbers.ratio(cell, indicator);
        return ratio == null ? cell.max() : ratio;
    }
}
