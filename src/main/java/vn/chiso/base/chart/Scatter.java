package vn.chiso.base.chart;

import java.math.BigDecimal;
import java.util.List;

/** Two measures of the same subjects, a point each. Points that would lie on top of each other are put side by side. */
public record Scatter(String label, Measure x, Measure y, List<Dot> dots) implements ChartModel {

    /** Keeps its own copy of the points. */
    public Scatter {
        dots = List.copyOf(dots);
    }

    /**
     * What one axis measures.
     *
     * @param name written at the end of the axis
     * @param guides lines across the plot, such as the median
     */
    public record Measure(String name, Axis axis, List<Guide> guides) {

        /** Keeps its own copy of the lines. */
        public Measure {
            guides = List.copyOf(guides);
        }
    }

    /**
     * One subject.
     *
     * @param x its place on the axis across
     * @param xText the figure across with its qualifier, as written in the table
     * @param mark its value and text are those of the axis upwards, its sentence says both
     */
    public record Dot(BigDecimal x, String xText, Mark mark) {

        /** Checks that there is a value for either axis. */
        public Dot {
            if (mark.value() == null) {
                throw new IllegalArgumentException("Mark %s has no value to be placed by".formatted(mark.key()));
            }
        }
    }

    @Override
    public ChartKind kind() {
        return ChartKind.SCATTER;
    }

    @Override
    public List<Mark> marks() {
        return dots.stream().map(Dot::mark).toList();
    }
}
