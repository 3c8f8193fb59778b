package vn.chiso.observation;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One version of a figure, with who made it.
 *
 * @param figure the figure as it was in this version
 * @param current whether it is so now
 * @param at when it became so; null for what was loaded
 * @param username who did it; null for what was loaded
 * @param displayName how that user is called today; null for what was loaded, and when there is no such account
 */
public record HistoryLine(
        Figure figure,
        FigureAction action,
        boolean current,
        @Nullable Instant at,
        @Nullable String username,
        @Nullable String displayName,
        @Nullable String reason) {

    /** Whether going back to it would change anything; a cell that was silent in between has begun again since. */
    public boolean canComeBack(Figure now) {
        return action != FigureAction.WITHDRAWN
                && figure.observationId() == now.observationId()
                && !(Objects.equals(figure.statementId(), now.statementId())
                        && figure.state() == now.state()
                        && figure.review() == now.review());
    }

    /** The name to show; empty for what was loaded. */
    public String who() {
        return displayName != null ? displayName : username == null ? "" : username;
    }
}
