package vn.chiso.comparison.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Goal;

/**
 * How far a target is.
 *
 * @param why why it cannot be said; null exactly when it can
 * @param result what is held against the target: the newest figure of its subject, of its time or before; null for none
 * @param expected where the way to the target is on the last day of the result; null where that was not asked
 */
public record Judgement(
        TargetLight light,
        @Nullable Unknown why,
        @Nullable Figure result,
        @Nullable BigDecimal expected) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int DECIMALS = 4;

    static Judgement of(TargetLight light, Figure result, @Nullable BigDecimal expected) {
        return new Judgement(light, null, result, expected);
    }

    static Judgement unknown(Unknown why, @Nullable Figure result) {
        return new Judgement(TargetLight.UNKNOWN, why, result, null);
    }

    /** How far the result is above the target, negative below it; empty where one of both is no plain number. */
    public Optional<BigDecimal> gap(Goal goal) {
        return number().flatMap(now -> Optional.ofNullable(goal.value()).map(now::subtract));
    }

    /** How many hundredths of the target the result is: 39 of 283 are 13.7809; empty where that cannot be said. */
    public Optional<BigDecimal> share(Goal goal) {
        BigDecimal aim = goal.value();
        return aim == null || aim.signum() <= 0
                ? Optional.empty()
                : number().map(now -> now.multiply(HUNDRED).divide(aim, DECIMALS, RoundingMode.HALF_UP));
    }

    private Optional<BigDecimal> number() {
        return Optional.ofNullable(result)
                .filter(figure -> figure.state().isUsable())
                .map(Figure::value);
    }
}
