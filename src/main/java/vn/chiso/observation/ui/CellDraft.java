package vn.chiso.observation.ui;

import org.jspecify.annotations.Nullable;
import vn.chiso.observation.Answer;
import vn.chiso.observation.Figure;

/**
 * An answer on its way from a cell.
 *
 * @param reason why; null when none was given
 * @param over the figure that it replaces, as the editor saw it; null in an empty cell
 */
public record CellDraft(
        Answer answer, @Nullable String reason, @Nullable Figure over) {}
