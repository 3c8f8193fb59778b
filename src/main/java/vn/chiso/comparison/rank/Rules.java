package vn.chiso.comparison.rank;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Direction;

/**
 * How places are given.
 *
 * @param direction which way is better; where neither is, the highest number comes first, and a place is no praise
 * @param smallestDenominator whoever stands on fewer is left out; null leaves nobody out for that
 */
public record Rules(Direction direction, @Nullable BigDecimal smallestDenominator) {

    /** Without a smallest denominator. */
    public static Rules of(Direction direction) {
        return new Rules(direction, null);
    }
}
