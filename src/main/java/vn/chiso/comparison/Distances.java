package vn.chiso.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Direction;

/**
 * What the comparable numbers of a line are measured against. With an even number of them the median is the stretch
 * between the two in the middle, as nothing is averaged here.
 *
 * @param best the highest or, where less is better, the lowest; null where neither is better
 * @param chosen that of the subject which the reader chose; null without one
 */
public record Distances(
        @Nullable BigDecimal best,
        BigDecimal medianLow,
        BigDecimal medianHigh,
        @Nullable BigDecimal chosen) {

    /** Of numbers in any order; empty with fewer than two. */
    public static Optional<Distances> of(List<BigDecimal> numbers, Direction direction, @Nullable BigDecimal chosen) {
        if (numbers.size() < 2) {
            return Optional.empty();
        }
        List<BigDecimal> sorted = numbers.stream().sorted().toList();
        @Nullable
        BigDecimal best = switch (direction) {
            case UP -> sorted.getLast();
            case DOWN -> sorted.getFirst();
            case NONE -> null;
        };
        return Optional.of(
                new Distances(best, sorted.get((sorted.size() - 1) / 2), sorted.get(sorted.size() / 2), chosen));
    }

    public Optional<BigDecimal> toBest(BigDecimal number) {
        return Optional.ofNullable(best).map(number::subtract);
    }

    /** Zero within the median. */
    public BigDecimal toMedian(BigDecimal number) {
        if (number.compareTo(medianLow) < 0) {
            return number.subtract(medianLow);
        }
        return number.compareTo(medianHigh) > 0 ? number.subtract(medianHigh) : BigDecimal.ZERO;
    }

    public Optional<BigDecimal> toChosen(BigDecimal number) {
        return Optional.ofNullable(chosen).map(number::subtract);
    }
}
