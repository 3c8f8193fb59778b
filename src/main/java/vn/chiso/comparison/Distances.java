package vn.chiso.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Direction;

/**
 * What the comparable numbers of a line are measured against.
 *
 * @param best the highest or, where less is better, the lowest; null where neither is better
 * @param median the number in the middle; null where two different ones stand there, as nothing is averaged here
 * @param chosen that of the subject which the reader chose; null without one
 */
public record Distances(
        @Nullable BigDecimal best,
        @Nullable BigDecimal median,
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
        BigDecimal low = sorted.get((sorted.size() - 1) / 2);
        boolean one = low.compareTo(sorted.get(sorted.size() / 2)) == 0;
        return Optional.of(new Distances(best, one ? low : null, chosen));
    }

    public Optional<BigDecimal> toBest(BigDecimal number) {
        return Optional.ofNullable(best).map(number::subtract);
    }

    /** Empty where there is no median. */
    public Optional<BigDecimal> toMedian(BigDecimal number) {
        return Optional.ofNullable(median).map(number::subtract);
    }

    public Optional<BigDecimal> toChosen(BigDecimal number) {
        return Optional.ofNullable(chosen).map(number::subtract);
    }
}
