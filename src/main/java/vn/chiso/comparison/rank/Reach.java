package vn.chiso.comparison.rank;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import vn.chiso.indicator.Direction;

/**
 * Everything that a number may stand for, turned so that more is better.
 *
 * @param score the number as written
 * @param low the least that it may stand for
 * @param high what it stays below; equal to {@code low} for an exact number
 */
record Reach(Entrant.Measured entrant, BigDecimal score, BigDecimal low, BigDecimal high) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Each with its reach. One without end ends beyond everyone else's. */
    static List<Reach> of(List<Entrant.Measured> entrants, Direction direction) {
        BigDecimal beyond = entrants.stream()
                .flatMap(one -> Stream.of(one.value().abs(), halfOf(one)))
                .reduce(BigDecimal.ONE, BigDecimal::add);
        return entrants.stream()
                .map(one -> of(one, beyond))
                .map(reach -> direction == Direction.DOWN ? reach.turned() : reach)
                .toList();
    }

    Placing.End lowEnd() {
        return new Placing.End(low, score);
    }

    Placing.End highEnd() {
        return new Placing.End(high, score);
    }

    private Reach turned() {
        return new Reach(entrant, score.negate(), high.negate(), low.negate());
    }

    private static Reach of(Entrant.Measured one, BigDecimal beyond) {
        BigDecimal value = one.value();
        BigDecimal half = halfOf(one);
        return switch (one.exactness()) {
            case EXACT, ROUNDED, ABOUT -> new Reach(one, value, value.subtract(half), value.add(half));
            case AT_LEAST -> new Reach(one, value, value, beyond);
            case AT_MOST -> new Reach(one, value, beyond.negate(), value);
        };
    }

    private static BigDecimal halfOf(Entrant.Measured one) {
        return switch (one.exactness()) {
            case EXACT, AT_LEAST, AT_MOST -> BigDecimal.ZERO;
            case ROUNDED -> one.lastDigit().divide(TWO);
            case ABOUT -> one.lastDigit().max(worthOfLastDigitSaid(one.value())).divide(TWO);
        };
    }

    /** The tens of "about 80", and of "about 100" too: nobody says that of 60. */
    private static BigDecimal worthOfLastDigitSaid(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal bare = value.stripTrailingZeros();
        BigDecimal worth = BigDecimal.ONE.movePointLeft(bare.scale());
        return bare.unscaledValue().abs().equals(BigInteger.ONE) ? worth.movePointLeft(1) : worth;
    }
}
