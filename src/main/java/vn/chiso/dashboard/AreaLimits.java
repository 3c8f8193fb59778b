package vn.chiso.dashboard;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.chiso.indicator.Kind;

/**
 * Round limits between classes of numbers: of percentages always the same, so that years can be compared; else steps of
 * 1, 2 or 5 and zeros. Where a few numbers are far above all others, the limits grow from class to class.
 */
final class AreaLimits {

    private static final List<BigDecimal> PERCENT =
            Stream.of(0, 20, 40, 60, 80, 100).map(BigDecimal::valueOf).toList();
    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final BigDecimal FAR_ABOVE = BigDecimal.valueOf(8);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    private AreaLimits() {}

    /** @param sorted lowest first
     * @return ascending; one where all numbers are the same, none where there are none */
    static List<BigDecimal> of(List<BigDecimal> sorted, Kind kind) {
        if (sorted.isEmpty()) {
            return List.of();
        }
        BigDecimal low = sorted.getFirst();
        BigDecimal high = sorted.getLast();
        if (kind == Kind.PERCENT && low.signum() >= 0 && high.compareTo(FULL) <= 0) {
            return PERCENT;
        }
        if (low.compareTo(high) == 0) {
            return List.of(low);
        }
        BigDecimal middle = sorted.get(sorted.size() / 2);
        return low.signum() >= 0 && middle.signum() > 0 && high.compareTo(middle.multiply(FAR_ABOVE)) > 0
                ? growing(high)
                : even(low, high, kind);
    }

    private static List<BigDecimal> even(BigDecimal low, BigDecimal high, Kind kind) {
        BigDecimal span = high.subtract(low);
        BigDecimal step = round(span.divide(BigDecimal.valueOf(AreaScale.MOST), MathContext.DECIMAL64));
        if (kind == Kind.COUNT) {
            step = step.max(BigDecimal.ONE);
        }
        while (true) {
            List<BigDecimal> limits = new ArrayList<>();
            BigDecimal limit = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
            limits.add(plain(limit));
            while (limit.compareTo(high) < 0) {
                limit = limit.add(step);
                limits.add(plain(limit));
            }
            if (limits.size() <= AreaScale.MOST + 1) {
                return limits;
            }
            step = round(step.add(step.movePointLeft(1)));
        }
    }

    private static List<BigDecimal> growing(BigDecimal high) {
        List<BigDecimal> limits = new ArrayList<>();
        BigDecimal limit = round(high);
        for (int i = 0; i < AreaScale.MOST; i++) {
            limits.addFirst(plain(limit));
            limit = below(limit);
        }
        limits.addFirst(BigDecimal.ZERO);
        return limits;
    }

    /** The next number of the row 1, 2, 5, 10, 20 … that is at least as large. */
    private static BigDecimal round(BigDecimal number) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(number.precision() - number.scale() - 1);
        for (BigDecimal digit : List.of(BigDecimal.ONE, TWO, FIVE)) {
            if (number.compareTo(digit.multiply(power)) <= 0) {
                return digit.multiply(power);
            }
        }
        return BigDecimal.TEN.multiply(power);
    }

    private static BigDecimal below(BigDecimal round) {
        return round.unscaledValue().toString().startsWith("5")
                ? round.multiply(TWO).divide(FIVE)
                : round.divide(TWO);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0, RoundingMode.UNNECESSARY) : bare;
    }
}
