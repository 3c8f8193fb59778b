package vn.chiso.base.chart;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two periods side by side, a line from the one to the other for each subject. Names and figures stand at both ends, as
 * many as there is room for, those that are not grey first.
 *
 * @param before name of the first period, over the left end
 * @param after name of the second period, over the right end
 * @param guides lines across the plot, such as a target
 */
public record Slope(String label, Axis axis, String before, String after, List<Change> changes, List<Guide> guides)
        implements ChartModel {

    /** Keeps its own copies. */
    public Slope {
        changes = List.copyOf(changes);
        guides = List.copyOf(guides);
    }

    /**
     * One subject. Without one of the figures its end is a point without a line.
     *
     * @param context whether it is grey, there only for comparison
     */
    public record Change(
            String name,
            boolean context,
            @Nullable Mark before,
            @Nullable Mark after) {

        /** Checks that there is a figure. */
        public Change {
            if (before == null && after == null) {
                throw new IllegalArgumentException("%s has no figure in either period".formatted(name));
            }
        }
    }

    @Override
    public ChartKind kind() {
        return ChartKind.SLOPE;
    }

    @Override
    public List<Mark> marks() {
        return changes.stream()
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .filter(Objects::nonNull)
                .toList();
    }
}
