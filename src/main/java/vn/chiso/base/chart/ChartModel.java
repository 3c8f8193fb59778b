package vn.chiso.base.chart;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a chart shows, free of how it is drawn. All lists keep their order. */
public sealed interface ChartModel
        permits ChartModel.Bars, ChartModel.Ranges, ChartModel.Lines, ChartModel.Heatmap, Scatter, Slope, Radar, Strip {

    /** Decides how the model is drawn. */
    @JsonProperty
    ChartKind kind();

    /** What the chart is about, read aloud before its marks. */
    String label();

    /** Every mark, in the order in which the keyboard reaches them. */
    List<Mark> marks();

    /** Whether there is nothing to draw; a card then shows its empty state instead. */
    default boolean isEmpty() {
        return marks().isEmpty();
    }

    /** Horizontal bars from zero, in one list without headings. */
    static ChartModel bars(String label, Axis axis, List<Mark> marks) {
        return new Bars(label, axis, List.of(new Block("", marks)));
    }

    /** Horizontal bands, in one list without headings. */
    static ChartModel ranges(String label, Axis axis, List<Mark> marks) {
        return new Ranges(label, axis, List.of(new Block("", marks)));
    }

    /**
     * Horizontal bars from zero, one row a mark, with a heading over each block that has one.
     *
     * @param guides levels that all bars are seen against, such as a target: lines through all of them
     */
    record Bars(String label, Axis axis, List<Block> blocks, List<Guide> guides) implements ChartModel {

        /** Keeps its own copies. */
        public Bars {
            blocks = List.copyOf(blocks);
            guides = List.copyOf(guides);
        }

        /** Bars that are seen against nothing but each other. */
        public Bars(String label, Axis axis, List<Block> blocks) {
            this(label, axis, blocks, List.of());
        }

        @Override
        public ChartKind kind() {
            return ChartKind.BAR;
        }

        @Override
        public List<Mark> marks() {
            return marksOf(blocks);
        }
    }

    /** Like {@link Bars}, but the axis need not start at zero, as bands from lowest to highest do not either. */
    record Ranges(String label, Axis axis, List<Block> blocks) implements ChartModel {

        /** Keeps its own copy of the blocks. */
        public Ranges {
            blocks = List.copyOf(blocks);
        }

        @Override
        public ChartKind kind() {
            return ChartKind.RANGE;
        }

        @Override
        public List<Mark> marks() {
            return marksOf(blocks);
        }
    }

    /**
     * Values over the years {@code firstYear} to {@code lastYear}, both shown whole.
     *
     * @param spans what is said of several years together; it stands above the plot and off its value axis
     */
    record Lines(
            String label,
            Axis axis,
            int firstYear,
            int lastYear,
            List<Series> series,
            List<Span> spans,
            List<Annotation> annotations)
            implements ChartModel {

        /** Keeps its own copies, and checks the years. */
        public Lines {
            if (firstYear > lastYear) {
                throw new IllegalArgumentException("Years run from %d to %d".formatted(firstYear, lastYear));
            }
            series = List.copyOf(series);
            spans = List.copyOf(spans);
            annotations = List.copyOf(annotations);
        }

        @Override
        public ChartKind kind() {
            return ChartKind.LINE;
        }

        /** Spans alone leave an axis without values: a table says them better. */
        @Override
        public boolean isEmpty() {
            return series.stream().allMatch(one -> one.points().isEmpty());
        }

        @Override
        public List<Mark> marks() {
            return Stream.concat(
                            spans.stream().map(Span::mark),
                            series.stream()
                                    .flatMap(one -> one.points().stream())
                                    .map(Point::mark))
                    .toList();
        }
    }

    /** Rows by columns, tinted by value; each row has one cell a column. */
    record Heatmap(String label, Axis axis, List<String> columns, List<Row> rows) implements ChartModel {

        /** Keeps its own copies, and checks that every row is as long as the header. */
        public Heatmap {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException("Row %s has %d cells for %d columns"
                            .formatted(row.name(), row.cells().size(), columns.size()));
                }
            }
        }

        @Override
        public ChartKind kind() {
            return ChartKind.HEATMAP;
        }

        @Override
        public List<Mark> marks() {
            return rows.stream().flatMap(row -> row.cells().stream()).toList();
        }
    }

    /**
     * Bars that belong together.
     *
     * @param heading written in a row of its own; empty for none
     */
    record Block(String heading, List<Mark> marks) {

        /** Keeps its own copy of the marks. */
        public Block {
            marks = List.copyOf(marks);
        }
    }

    /**
     * The points of one subject.
     *
     * @param name written at the end of a joined line
     * @param joined whether points of consecutive years are joined; a missing year always leaves a gap
     * @param context whether it is grey, there only for comparison
     */
    record Series(String name, MarkerShape shape, boolean joined, boolean context, List<Point> points) {

        /** Keeps its own copy of the points. */
        public Series {
            points = List.copyOf(points);
        }

        /** Points whose years are not to be read as a trend. */
        public static Series points(String name, MarkerShape shape, List<Point> points) {
            return new Series(name, shape, false, false, points);
        }
    }

    /**
     * A mark in time. Points of one year and value stand side by side. Of a series that is not joined, a point with a
     * text is labelled with it where there is room.
     *
     * @param x the year; its middle is the whole number, so 1 July 2025 is 2025 and 1 January 2024.5
     * @param alone whether it is said of only a part of what the series stands for: no line leads to it or away
     */
    record Point(BigDecimal x, Mark mark, boolean alone) {

        /** A point that is joined with its neighbours where the series is. */
        public Point(BigDecimal x, Mark mark) {
            this(x, mark, false);
        }
    }

    /**
     * A mark of several whole years, drawn as a bracket over them.
     *
     * @param to the last year, included
     */
    record Span(int from, int to, Mark mark) {}

    /**
     * A labelled vertical line, such as a reform of boundaries, or a shaded span of years.
     *
     * @param from counted as in {@link Point}
     * @param to end of the span; null for a line
     */
    record Annotation(BigDecimal from, @Nullable BigDecimal to, String label) {

        /** The whole years {@code first} to {@code last}, shaded. */
        public static Annotation years(int first, int last, String label) {
            BigDecimal half = new BigDecimal("0.5");
            return new Annotation(
                    BigDecimal.valueOf(first).subtract(half),
                    BigDecimal.valueOf(last).add(half),
                    label);
        }
    }

    /** A row of a heat map, its cells in the order of the columns. */
    record Row(String name, List<Mark> cells) {

        /** Keeps its own copy of the cells. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    private static List<Mark> marksOf(List<Block> blocks) {
        return blocks.stream().map(Block::marks).flatMap(List::stream).toList();
    }
}
