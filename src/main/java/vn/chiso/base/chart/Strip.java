package vn.chiso.base.chart;

import java.util.List;

/**
 * How many subjects are spread over one axis: a point each, piled up where they are close. It stays readable with
 * hundreds; names are written for those that are not grey.
 *
 * @param guides lines across the plot, such as the median
 */
public record Strip(String label, Axis axis, List<Guide> guides, List<Mark> marks) implements ChartModel {

    /** Keeps its own copies. */
    public Strip {
        guides = List.copyOf(guides);
        marks = List.copyOf(marks);
    }

    @Override
    public ChartKind kind() {
        return ChartKind.STRIP;
    }
}
