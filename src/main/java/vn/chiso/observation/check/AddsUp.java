package vn.chiso.observation.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The indicator of the check is the sum of its parts. As long as one of them has no number, nothing is known.
 *
 * @param others the parts, by the ids of their indicators
 */
public record AddsUp(List<Long> others) implements Criterion {

    public AddsUp {
        others = List.copyOf(others);
    }

    @Override
    public CheckKind kind() {
        return CheckKind.ADDS_UP;
    }

    @Override
    public @Nullable Objection judge(CheckedCase one, Scope scope) {
        Long totalId = Objects.requireNonNull(scope.indicatorId());
        BigDecimal total = number(one.of(totalId));
        BigDecimal sum = BigDecimal.ZERO;
        for (long part : others) {
            BigDecimal number = number(one.of(part));
            if (number == null || total == null) {
                return null;
            }
            sum = sum.add(number);
        }
        return total == null || total.compareTo(sum) == 0 ? null : Objection.of("check.found.sum", totalId, total, sum);
    }

    static @Nullable BigDecimal number(@Nullable Said said) {
        return said == null ? null : said.number();
    }
}
