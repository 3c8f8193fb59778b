package vn.chiso.comparison.score.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the numbers of a block lie about their mean.
 *
 * @param n how many subjects have a number
 * @param mean null for none
 * @param deviation of the block as a whole (divided by n); null for none
 * @param low the lowest number; null for none
 * @param high the highest; null for none
 */
public record Spread(
        int n,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal deviation,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high) {

    /** Below that a mean says nothing of the others. */
    public static final int FEWEST = 3;

    static final MathContext DIGITS = new MathContext(34, RoundingMode.DOWN);

    static Spread of(Collection<BigDecimal> numbers) {
        int n = numbers.size();
        if (n == 0) {
            return new Spread(0, null, null, null, null);
        }
        BigDecimal many = BigDecimal.valueOf(n);
        BigDecimal mean =
                numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(many, DIGITS);
        BigDecimal squares =
                numbers.stream().map(one -> one.subtract(mean).pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Spread(
                n,
                mean,
                squares.divide(many, DIGITS).sqrt(new MathContext(34, RoundingMode.HALF_EVEN)),
                Collections.min(numbers),
                Collections.max(numbers));
    }

    /** Why nothing can be said of the block; empty where it can. */
    public Optional<Gap> gap() {
        if (n < FEWEST) {
            return Optional.of(Gap.TOO_FEW);
        }
        return low != null && high != null && low.compareTo(high) < 0 ? Optional.empty() : Optional.of(Gap.NO_SPREAD);
    }

    /** How many standard deviations a number lies above the mean; empty where nothing can be said. */
    public Optional<BigDecimal> z(BigDecimal number) {
        return gap().isPresent() || mean == null || deviation == null
                ? Optional.empty()
                : Optional.of(number.subtract(mean).divide(deviation, DIGITS));
    }

    /** Where z lies between the lowest and the highest of the block, 0 to 1; as z is linear, where the number does. */
    Optional<BigDecimal> share(BigDecimal number) {
        return gap().isPresent() || low == null || high == null
                ? Optional.empty()
                : Optional.of(number.subtract(low).divide(high.subtract(low), DIGITS));
    }
}
