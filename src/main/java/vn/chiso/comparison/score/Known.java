package vn.chiso.comparison.score;

import org.jspecify.annotations.Nullable;
import vn.chiso.comparison.score.rule.Input;
import vn.chiso.observation.Figure;
import vn.chiso.observation.RollupCell;

/**
 * What is known of a subject for a criterion, and by what.
 *
 * @param figure null where there is none
 * @param total what agencies add up to, where that counts for their unit; otherwise null
 */
public record Known(
        Input input, @Nullable Figure figure, @Nullable RollupCell total) {

    static Known of(Input input) {
        return new Known(input, null, null);
    }

    /** Whether the source says "khoảng" or the like, so that the points are no surer than that. */
    public boolean isApproximate() {
        return (figure != null && !figure.qualifier().isEmpty()) || (total != null && total.qualified() > 0);
    }
}
