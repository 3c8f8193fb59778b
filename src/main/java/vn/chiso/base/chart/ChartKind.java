package vn.chiso.base.chart;

/** The kinds of chart that {@link ApexChart} draws. */
public enum ChartKind {
    BAR,
    RANGE,
    LINE,
    HEATMAP,
    SCATTER,
    SLOPE,
    RADAR,
    STRIP
}
