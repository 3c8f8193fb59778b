package vn.chiso.base.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * Several percentages of each subject around a centre that is zero. Only what runs from 0 to 100 % can be drawn: on any
 * other spoke the same distance would mean something else. A spoke without a value leaves the outline open; it is not
 * zero.
 *
 * @param spokes names of what is measured, clockwise from the top; three at least
 */
public record Radar(String label, Axis axis, List<String> spokes, List<Outline> outlines) implements ChartModel {

    /** So few spokes make a shape. */
    public static final int FEWEST_SPOKES = 3;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Keeps its own copies, and checks that there is one scale and a mark for every spoke. */
    public Radar {
        spokes = List.copyOf(spokes);
        outlines = List.copyOf(outlines);
        if (spokes.size() < FEWEST_SPOKES) {
            throw new IllegalArgumentException("A radar needs three spokes: %s".formatted(spokes));
        }
        axis = axis.between(BigDecimal.ZERO, WHOLE);
        for (Outline outline : outlines) {
            if (outline.marks().size() != spokes.size()) {
                throw new IllegalArgumentException("%s has %d marks for %d spokes"
                        .formatted(outline.name(), outline.marks().size(), spokes.size()));
            }
            outline.marks().forEach(Radar::check);
        }
    }

    /**
     * What one subject has on every spoke.
     *
     * @param context whether it is grey, there only for comparison
     */
    public record Outline(String name, MarkerShape shape, boolean context, List<Mark> marks) {

        /** Keeps its own copy of the marks. */
        public Outline {
            marks = List.copyOf(marks);
        }
    }

    @Override
    public ChartKind kind() {
        return ChartKind.RADAR;
    }

    @Override
    public List<Mark> marks() {
        return outlines.stream().flatMap(outline -> outline.marks().stream()).toList();
    }

    private static void check(Mark mark) {
        BigDecimal value = mark.value();
        if (value != null && (value.signum() < 0 || value.compareTo(WHOLE) > 0)) {
            throw new IllegalArgumentException("Mark %s is no percentage of a whole: %s".formatted(mark.key(), value));
        }
    }
}
