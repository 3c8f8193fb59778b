package vn.chiso.observation.ui;

import org.jspecify.annotations.Nullable;
import vn.chiso.observation.Answer;
import vn.chiso.observation.Figure;

/**
 * An answer on its way from a cell.
 *
 * @param reason why; null when none was given
 * @param over the figure that it replaces, as the editor saw it; null in an empty cell
 * @param asWritten whether the source really says so, although parts exceed their whole
 */
public record CellDraft(
        Answer answer, @Nullable String reason, @Nullable Figure over, boolean asWritten) {

    public CellDraft(Answer answer, @Nullable String reason, @Nullable Figure over) {
        this(answer, reason, over, false);
    }

    CellDraft because(String why) {
        return new CellDraft(answer, why, over, asWritten);
    }

    CellDraft instead(Figure theirs) {
        return new CellDraft(answer, reason, theirs, asWritten);
    }

    CellDraft keptAsWritten() {
        return new CellDraft(answer, reason, over, true);
    }
}
