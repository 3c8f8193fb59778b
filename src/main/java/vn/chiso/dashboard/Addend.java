package vn.chiso.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.RollupRule;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureState;
import vn.chiso.observation.RollupCell;

/**
 * What one unit brings to a sum of several: its parts, as a total of agencies has them.
 *
 * @param agencies whether it was added up from agencies, so that counts and ranges may be put together; false for what
 *     was said of a unit as a whole
 * @param scope of which tiers it speaks; only equals are added
 * @param obstacle why it cannot be added to others; null when it can
 */
record Addend(RollupCell cell, boolean agencies, Object scope, LeftBehind.@Nullable Reason obstacle) {

    private static final int LEVELS = 6;

    /** What is shown, as something to add; null when it is of a kind that has no sum. */
    static @Nullable Addend of(Shown shown, Indicator indicator) {
        return switch (shown) {
            case Shown.RolledUp(RollupCell cell) -> new Addend(cell, true, "", null);
            case Shown.Single(Figure figure) -> new Addend(cellOf(figure), true, "", null);
            case Shown.Own own
            when own.figures().size() == 1 -> ofUnit(own.figures().getFirst(), indicator);
            default -> null;
        };
    }

    private static Addend ofUnit(Figure figure, Indicator indicator) {
        return new Addend(
                cellOf(figure),
                false,
                List.of(figure.subject().tiers(), figure.subject().counted()),
                obstacle(figure, indicator));
    }

    private static LeftBehind.@Nullable Reason obstacle(Figure figure, Indicator indicator) {
        if (figure.state() == FigureState.CONFLICT || figure.state() == FigureState.DOUBTFUL) {
            return LeftBehind.Reason.DISPUTED;
        }
        return switch (indicator.rollup()) {
            case SUM, SUM_MONEY -> figure.value() == null ? LeftBehind.Reason.WORDS : null;
            case SUM_ND ->
                figure.numerator() == null || figure.denominator() == null ? LeftBehind.Reason.NO_PARTS : null;
            default -> LeftBehind.Reason.WORDS;
        };
    }

    /** Whether its numbers may be taken by a share: sums, and ratios with their parts. */
    boolean isDivisible(Indicator indicator) {
        RollupRule rule = indicator.rollup();
        boolean sum = rule == RollupRule.SUM || rule == RollupRule.SUM_MONEY;
        return obstacle == null && (sum ? cell.sumValue() != null : CellNumbers.ratio(cell, indicator) != null);
    }

    /** The same with its numbers taken by a share; how many agencies said them stays. */
    Addend times(BigDecimal share) {
        if (share.compareTo(BigDecimal.ONE) == 0) {
            return this;
        }
        return new Addend(
                withNumbers(
                        times(cell.sumNumerator(), share),
                        times(cell.sumDenominator(), share),
                        times(cell.sumValue(), share)),
                agencies,
                scope,
                obstacle);
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal number, BigDecimal share) {
        return number == null ? null : number.multiply(share);
    }

    private RollupCell withNumbers(
            @Nullable BigDecimal numerator, @Nullable BigDecimal denominator, @Nullable BigDecimal value) {
        return new RollupCell(
                cell.unitId(),
                cell.indicatorId(),
                cell.itemId(),
                cell.period(),
                cell.expected(),
                cell.withData(),
                cell.withDataExpected(),
                cell.withParts(),
                cell.withValue(),
                numerator,
                denominator,
                value,
                null,
                null,
                cell.yes(),
                cell.no(),
                cell.levels(),
                cell.conflict(),
                cell.doubtful(),
                cell.words(),
                cell.notReported(),
                cell.notApplicable(),
                cell.computed(),
                cell.qualified(),
                cell.unapproved(),
                null);
    }

    /** All of them together, as the total of a unit: parts with parts, counts with counts, the widest range. */
    static RollupCell sum(long unitId, List<RollupCell> cells) {
        RollupCell first = cells.getFirst();
        return new RollupCell(
                unitId,
                first.indicatorId(),
                first.itemId(),
                first.period(),
                cells.stream().mapToInt(RollupCell::expected).sum(),
                cells.stream().mapToInt(RollupCell::withData).sum(),
                cells.stream().mapToInt(RollupCell::withDataExpected).sum(),
                cells.stream().mapToInt(RollupCell::withParts).sum(),
                cells.stream().mapToInt(RollupCell::withValue).sum(),
                total(cells.stream().map(RollupCell::sumNumerator)),
                total(cells.stream().map(RollupCell::sumDenominator)),
                total(cells.stream().map(RollupCell::sumValue)),
                cells.stream()
                        .map(RollupCell::min)
                        .filter(Objects::nonNull)
                        .min(BigDecimal::compareTo)
                        .orElse(null),
                cells.stream()
                        .map(RollupCell::max)
                        .filter(Objects::nonNull)
                        .max(BigDecimal::compareTo)
                        .orElse(null),
                cells.stream().mapToInt(RollupCell::yes).sum(),
                cells.stream().mapToInt(RollupCell::no).sum(),
                levels(cells),
                cells.stream().mapToInt(RollupCell::conflict).sum(),
                cells.stream().mapToInt(RollupCell::doubtful).sum(),
                cells.stream().mapToInt(RollupCell::words).sum(),
                cells.stream().mapToInt(RollupCell::notReported).sum(),
                cells.stream().mapToInt(RollupCell::notApplicable).sum(),
                cells.stream().mapToInt(RollupCell::computed).sum(),
                cells.stream().mapToInt(RollupCell::qualified).sum(),
                cells.stream().mapToInt(RollupCell::unapproved).sum(),
                null);
    }

    private static @Nullable BigDecimal total(Stream<@Nullable BigDecimal> numbers) {
        return numbers.filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    }

    private static List<Integer> levels(List<RollupCell> cells) {
        List<Integer> levels = new ArrayList<>(Collections.nCopies(LEVELS, 0));
        cells.forEach(cell -> {
            for (int i = 0; i < cell.levels().size() && i < LEVELS; i++) {
                levels.set(i, levels.get(i) + cell.levels().get(i));
            }
        });
        return List.copyOf(levels);
    }

    /** One figure, as a total of one. What contradicts itself brings no number. */
    private static RollupCell cellOf(Figure figure) {
        boolean usable = figure.state().isUsable();
        BigDecimal value = usable ? figure.value() : null;
        boolean parts = usable && figure.numerator() != null && figure.denominator() != null;
        return new RollupCell(
                figure.subject().unitId(),
                figure.indicatorId(),
                figure.itemId(),
                figure.period(),
                0,
                figure.state().isAnswer() ? 1 : 0,
                0,
                parts ? 1 : 0,
                value == null ? 0 : 1,
                parts ? figure.numerator() : null,
                parts ? figure.denominator() : null,
                value,
                value,
                value,
                usable && Boolean.TRUE.equals(figure.yes()) ? 1 : 0,
                usable && Boolean.FALSE.equals(figure.yes()) ? 1 : 0,
                level(usable ? figure.level() : null),
                figure.state() == FigureState.CONFLICT ? 1 : 0,
                figure.state() == FigureState.DOUBTFUL ? 1 : 0,
                figure.state() == FigureState.WORDS ? 1 : 0,
                figure.state() == FigureState.NOT_REPORTED ? 1 : 0,
                figure.state() == FigureState.NOT_APPLICABLE ? 1 : 0,
                figure.state() == FigureState.COMPUTED ? 1 : 0,
                figure.qualifier().isEmpty() ? 0 : 1,
                figure.approved() ? 0 : 1,
                null);
    }

    private static List<Integer> level(@Nullable Integer level) {
        List<Integer> levels = new ArrayList<>(Collections.nCopies(LEVELS, 0));
        if (level != null && level >= 1 && level <= LEVELS) {
            levels.set(level - 1, 1);
        }
        return List.copyOf(levels);
    }
}
