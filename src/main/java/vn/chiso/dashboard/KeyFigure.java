package vn.chiso.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Goal;
import vn.chiso.observation.RollupCell;

/**
 * One of up to six cards at the top.
 *
 * @param cell coverage and counts of the agencies below; null when none of them has data
 * @param sample figures of samples or in words that stand beside what is shown
 * @param goals targets and plans held against the indicator
 * @param previous what was shown for the last earlier period that speaks of the same agencies or people; null when there
 *     is none
 * @param otherScope what was shown for the last earlier period, of other agencies or people, so that it is no measure of
 *     this one; null where {@code previous} is there, or nothing earlier
 * @param history shown values of every period, oldest first; with one entry there is no trend to draw
 */
public record KeyFigure(
        Indicator indicator,
        Shown shown,
        @Nullable RollupCell cell,
        List<Figure> sample,
        List<Goal> goals,
        @Nullable Shown previous,
        @Nullable Shown otherScope,
        List<Shown> history) {}
