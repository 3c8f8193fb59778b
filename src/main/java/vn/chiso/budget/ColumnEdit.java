package vn.chiso.budget;

import org.jspecify.annotations.Nullable;
import vn.chiso.observation.Answer;

/**
 * An answer on its way into a column that is kept with its task.
 *
 * @param seen what the cell held when the editor saw it, as {@link OwnColumns#stored}
 * @param answer one that says nothing of the matter empties the cell
 * @param reason why; null when none was given
 */
public record ColumnEdit(
        long taskId,
        AnnexColumn column,
        @Nullable String seen,
        Answer answer,
        @Nullable String reason) {}
