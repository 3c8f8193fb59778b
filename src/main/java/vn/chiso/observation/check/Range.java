package vn.chiso.observation.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Kind;

/**
 * A number lies between two others; money in đồng.
 *
 * @param low null without a lowest
 * @param high null without a highest
 */
public record Range(@Nullable BigDecimal low, @Nullable BigDecimal high) implements Criterion {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Override
    public CheckKind kind() {
        return CheckKind.RANGE;
    }

    @Override
    public @Nullable Objection judge(CheckedCase one, Scope scope) {
        BigDecimal number = one.said().number();
        if (number == null) {
            return null;
        }
        if (low != null && number.compareTo(low) < 0) {
            return low.signum() == 0 ? Objection.of("edit.refused.negative") : Objection.of("check.found.below", low);
        }
        boolean percent = one.indicator().kind() == Kind.PERCENT;
        // parts of more than the whole are the matter of another check
        if (high == null
                || number.compareTo(high) <= 0
                || (percent && one.said().isAboveWhole())) {
            return null;
        }
        return percent && high.compareTo(HUNDRED) == 0
                ? Objection.of("edit.refused.over100")
                : Objection.of("check.found.above", high);
    }
}
