package vn.chiso.comparison.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.comparison.score.index.Mapping;
import vn.chiso.comparison.score.index.ScoreEdition;
import vn.chiso.comparison.score.rule.Outcome;

/**
 * The totals of one subject over years.
 *
 * @param points the oldest first; only years in which something could be scored
 */
public record ScoreTrend(List<Point> points) {

    public ScoreTrend {
        points = List.copyOf(points);
    }

    /**
     * One year.
     *
     * @param since how its criteria continue those of the point before; null for the first, and where the edition is the
     *     same
     */
    public record Point(
            int year,
            ScoreEdition edition,
            Outcome total,
            @Nullable Mapping since) {

        /** Whether a line may lead here from the point before. */
        public boolean isContinued() {
            return since == null || since.isComplete();
        }
    }
}
