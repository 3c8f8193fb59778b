package vn.chiso.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.indicator.RollupRule;
import vn.chiso.observation.RollupCell;

/** Numbers that follow from a roll-up cell. */
public final class CellNumbers {

    private static final int DIGITS = 6;

    private CellNumbers() {}

    /** Σ numerators / Σ denominators, in percent for percentages; null unless every agency with a number has both parts. */
    public static @Nullable BigDecimal ratio(RollupCell cell, Indicator indicator) {
        BigDecimal top = cell.sumNumerator();
        BigDecimal bottom = cell.sumDenominator();
        boolean complete =
                indicator.rollup() == RollupRule.SUM_ND && cell.withParts() > 0 && cell.withParts() == cell.withValue();
        if (!complete || top == null || bottom == null || bottom.signum() == 0) {
            return null;
        }
        BigDecimal scale = indicator.kind() == Kind.PERCENT ? new BigDecimal(100) : BigDecimal.ONE;
        BigDecimal ratio =
                top.multiply(scale).divide(bottom, DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
        return ratio.scale() < 0 ? ratio.setScale(0) : ratio;
    }
}
