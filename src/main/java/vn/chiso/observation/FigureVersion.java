package vn.chiso.observation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a figure once was.
 *
 * @param statementId the statement that was adopted; null when several contradicted each other
 * @param at when it became so; null for what was loaded
 * @param username who did it; null for what was loaded
 */
public record FigureVersion(
        int version,
        FigureAction action,
        FigureState state,
        Review review,
        @Nullable Long statementId,
        @Nullable Instant at,
        @Nullable String username,
        @Nullable String reason) {}
