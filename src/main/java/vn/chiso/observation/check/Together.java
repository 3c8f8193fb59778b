package vn.chiso.observation.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whoever answers the indicator of the check answers the others too. "No" asks for nothing more.
 *
 * @param others by the ids of their indicators
 */
public record Together(List<Long> others) implements Criterion {

    public Together {
        others = List.copyOf(others);
    }

    @Override
    public CheckKind kind() {
        return CheckKind.REQUIRED_TOGETHER;
    }

    @Override
    public @Nullable Objection judge(CheckedCase one, Scope scope) {
        if (!one.said().affirms()) {
            return null;
        }
        return others.stream()
                .filter(other -> one.of(other) == null)
                .findFirst()
                .map(silent -> Objection.of("check.found.together", silent))
                .orElse(null);
    }
}
