package vn.chiso.observation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a figure comes from others.
 *
 * @param operator SUM, RATIO (in percent), COUNT_YES, or NONE when the inputs are not in the system yet
 * @param inputs in the order in which they are named; roles TERM, TERM_NUMERATOR, NUMERATOR, DENOMINATOR
 * @param result what the inputs give now; null when one of them is missing
 * @param stated what the figure says
 */
public record Calculation(
        String operator,
        List<Input> inputs,
        @Nullable BigDecimal result,
        @Nullable BigDecimal stated,
        boolean agrees) {

    /** One input with its citation and the number that it contributes. */
    public record Input(
            String role,
            Citation citation,
            long indicatorId,
            long itemId,
            @Nullable BigDecimal number) {}
}
