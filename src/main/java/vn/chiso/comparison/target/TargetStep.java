package vn.chiso.comparison.target;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.observation.Goal;

/**
 * What became of a target at one moment. None is ever changed.
 *
 * @param goal what holds from then on; null for nothing
 * @param reason empty where nobody asked for one
 * @param displayName how the user is called today; null when there is no such account
 */
public record TargetStep(
        long lineId,
        int ordinal,
        Kind kind,
        @Nullable Goal goal,
        LegalBasis basis,
        @Nullable Start start,
        String reason,
        String username,
        @Nullable String displayName,
        Instant at) {

    /** What was done. */
    public enum Kind {
        SET,
        CHANGED,
        WITHDRAWN,
        UNDONE;

        /** The key of the name on screen. */
        public String key() {
            return "target.step." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who took the step, as people know them. */
    public String who() {
        return Objects.requireNonNullElse(displayName, username);
    }
}
