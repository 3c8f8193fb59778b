package vn.chiso.observation.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Kind;

/**
 * A number is not far from that of the last year that has one.
 *
 * @param high how far at most: in points for percentages, for any other number in percent of the last one
 */
public record FarFromLast(BigDecimal high) implements Criterion {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Override
    public CheckKind kind() {
        return CheckKind.FAR_FROM_LAST;
    }

    @Override
    public @Nullable Objection judge(CheckedCase one, Scope scope) {
        BigDecimal number = one.said().number();
        CheckedCase.Last last = one.last();
        boolean points = one.indicator().kind() == Kind.PERCENT;
        // parts that exceed their whole make no number
        if (number == null || last == null || (points && one.said().isAboveWhole())) {
            return null;
        }
        BigDecimal change = number.subtract(last.number()).abs();
        // of nothing there is no percentage
        boolean far = points
                ? change.compareTo(high) > 0
                : last.number().signum() != 0
                        && change.multiply(HUNDRED)
                                        .compareTo(high.multiply(last.number().abs()))
                                > 0;
        return far ? Objection.of("check.found.far", last.number(), String.valueOf(last.year())) : null;
    }
}
