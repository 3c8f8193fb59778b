package vn.chiso.exchange.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import that was made.
 *
 * @param figures how many figures it wrote
 * @param undoneAt when it was taken back; null while it stands
 */
public record Intake(
        long id,
        String fileName,
        Instant at,
        String username,
        int figures,
        @Nullable Instant undoneAt) {}
