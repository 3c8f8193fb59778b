package vn.chiso.observation.check;

import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;

/**
 * Whose answers a check judges.
 *
 * @param indicatorId one indicator; null for many
 * @param kind all indicators of a kind; null for one indicator, or for all there are
 */
public record Scope(@Nullable Long indicatorId, @Nullable Kind kind) {

    public static final Scope ALL = new Scope(null, null);

    public Scope {
        if (indicatorId != null && kind != null) {
            throw new IllegalArgumentException("One indicator or a kind of them, not both");
        }
    }

    public static Scope of(Indicator indicator) {
        return new Scope(indicator.id(), null);
    }

    public static Scope of(Kind kind) {
        return new Scope(null, kind);
    }

    public boolean covers(Indicator indicator) {
        return indicatorId == null ? kind == null || kind == indicator.kind() : indicatorId == indicator.id();
    }
}
