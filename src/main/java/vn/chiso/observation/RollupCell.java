package vn.chiso.observation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the agencies below a unit add up to, for one indicator, dimension item and period.
 *
 * @param expected agencies that were asked; 0 when no list is known
 * @param withData agencies that answered, in conflict or in words included
 * @param withDataExpected those of them that were asked
 * @param withParts agencies whose numerator and denominator are known
 * @param withValue agencies whose number may be used
 * @param min lowest usable number; null without any
 * @param levels how many agencies stand on each level, lowest first, always six entries
 * @param qualified usable answers that carry a word such as "khoảng"
 * @param soleObservationId the one observation of the cell when {@code withData} is 1
 */
public record RollupCell(
        long unitId,
        long indicatorId,
        long itemId,
        Period period,
        int expected,
        int withData,
        int withDataExpected,
        int withParts,
        int withValue,
        @Nullable BigDecimal sumNumerator,
        @Nullable BigDecimal sumDenominator,
        @Nullable BigDecimal sumValue,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        int yes,
        int no,
        List<Integer> levels,
        int conflict,
        int doubtful,
        int words,
        int notReported,
        int notApplicable,
        int computed,
        int qualified,
        int unapproved,
        @Nullable Long soleObservationId) {}
