package vn.chiso.dashboard;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureState;

/**
 * What the colour of an area follows from: the lowest and the highest that is said of the unit, which are the same where
 * one thing is said. Of yes and no the numbers are 1 and 0, of levels their places, 1 the lowest. Years, days and words
 * have none: they are said, and no more.
 *
 * @param low null without a number, as {@code high}
 * @param whole whether it speaks of the unit as a whole: not of a sample, nor of some of its agencies
 * @param said whether anything is known that may be read, be it in words
 * @param conflict whether sources contradict each other and none was adopted
 */
public record AreaValue(
        @Nullable BigDecimal low, @Nullable BigDecimal high, boolean whole, boolean said, boolean conflict) {

    /** What is shown of a unit. */
    public static AreaValue of(Shown shown, Indicator indicator) {
        List<BigDecimal> numbers = numbers(shown, indicator).sorted().toList();
        boolean conflict = !figures(shown).isEmpty()
                && figures(shown).stream().allMatch(figure -> figure.state() == FigureState.CONFLICT);
        return new AreaValue(
                numbers.isEmpty() ? null : numbers.getFirst(),
                numbers.isEmpty() ? null : numbers.getLast(),
                isWhole(shown),
                isSaid(shown),
                conflict);
    }

    /** Whether low and high are not the same. */
    public boolean isRange() {
        return low != null && high != null && low.compareTo(high) != 0;
    }

    private static Stream<BigDecimal> numbers(Shown shown, Indicator indicator) {
        ShownSpan span = ShownSpan.of(shown, indicator);
        return switch (indicator.kind()) {
            case PERCENT, RATE, COUNT, MONEY -> span.numbers().stream();
            case YES_NO ->
                Stream.of(span.yes() ? BigDecimal.ONE : null, span.no() ? BigDecimal.ZERO : null)
                        .filter(Objects::nonNull);
            case LEVEL -> levels(shown);
            case YEAR, DATE, TEXT -> Stream.empty();
        };
    }

    private static Stream<BigDecimal> levels(Shown shown) {
        if (shown instanceof Shown.RolledUp rolledUp) {
            List<Integer> counts = rolledUp.cell().levels();
            return IntStream.range(0, counts.size())
                    .filter(level -> counts.get(level) > 0)
                    .mapToObj(level -> BigDecimal.valueOf(level + 1L));
        }
        return figures(shown).stream()
                .filter(figure -> figure.state().isUsable())
                .map(Figure::level)
                .filter(Objects::nonNull)
                .map(BigDecimal::valueOf);
    }

    private static boolean isWhole(Shown shown) {
        return switch (shown) {
            case Shown.Own own -> own.isWhole();
            case Shown.RolledUp rolledUp ->
                rolledUp.cell().expected() > 0
                        && rolledUp.cell().withDataExpected() == rolledUp.cell().expected();
            case Shown.Single single -> false;
            case Shown.Partial partial -> false;
            case Shown.Below below -> false;
            case Shown.Across across -> across.units().size() == across.of();
            case Shown.Nothing nothing -> false;
        };
    }

    private static boolean isSaid(Shown shown) {
        return switch (shown) {
            case Shown.RolledUp rolledUp -> rolledUp.cell().withData() > 0;
            case Shown.Across across -> true;
            case Shown.Nothing nothing -> false;
            default -> figures(shown).stream().anyMatch(figure -> figure.state().isAnswer());
        };
    }

    private static List<Figure> figures(Shown shown) {
        return switch (shown) {
            case Shown.Own own -> own.figures();
            case Shown.Single single -> List.of(single.figure());
            case Shown.Partial partial -> partial.figures();
            case Shown.Below below -> below.figures();
            case Shown.RolledUp rolledUp -> Collections.emptyList();
            case Shown.Across across -> Collections.emptyList();
            case Shown.Nothing nothing -> Collections.emptyList();
        };
    }
}
