package vn.chiso.base.chart;

/** The shape of a series' points, so that series can be told apart without colour. */
public enum MarkerShape {
    CIRCLE,
    SQUARE,
    DIAMOND,
    TRIANGLE,
    CROSS
}
