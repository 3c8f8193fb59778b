package vn.chiso.round;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a report.
 *
 * @param by the name that is shown of whoever did it
 * @param reason why; null where none was given
 */
public record Step(
        Act act,
        Stage stage,
        String by,
        Instant at,
        @Nullable String reason) {}
