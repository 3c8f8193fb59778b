package vn.chiso.observation.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A numerator is not above its denominator, or an indicator not above another.
 *
 * @param wholeId the other indicator; null for the parts of the same answer
 */
public record NotAbove(@Nullable Long wholeId) implements Criterion {

    @Override
    public CheckKind kind() {
        return CheckKind.PARTS_NOT_ABOVE_WHOLE;
    }

    @Override
    public @Nullable Objection judge(CheckedCase one, Scope scope) {
        if (wholeId == null) {
            return one.said().isAboveWhole() ? Objection.of("edit.refused.more_than_all") : null;
        }
        Long partId = Objects.requireNonNull(scope.indicatorId());
        BigDecimal part = AddsUp.number(one.of(partId));
        BigDecimal whole = AddsUp.number(one.of(wholeId));
        return part == null || whole == null || part.compareTo(whole) <= 0
                ? null
                : Objection.of("check.found.above_whole", partId, part, wholeId, whole);
    }

    @Override
    public List<Long> others() {
        return wholeId == null ? List.of() : List.of(wholeId);
    }

    @Override
    public boolean yieldsToSource() {
        return wholeId == null;
    }
}
