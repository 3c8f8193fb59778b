package vn.chiso.register.lists;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A list that was taken.
 *
 * @param asOf the day that it was of
 * @param changes how many of its lines were taken
 * @param undoneAt when it was taken back; null while it stands
 */
public record ListIntake(
        long id,
        String fileName,
        LocalDate asOf,
        Instant at,
        String username,
        int changes,
        @Nullable Instant undoneAt) {}
