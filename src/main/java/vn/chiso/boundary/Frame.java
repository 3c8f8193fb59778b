package vn.chiso.boundary;

/**
 * Where longitude and latitude are on a drawing: as wide at the middle of the drawing as on the ground.
 */
final class Frame {

    private final double step;
    private double west = Double.POSITIVE_INFINITY;
    private double east = Double.NEGATIVE_INFINITY;
    private double south = Double.POSITIVE_INFINITY;
    private double north = Double.NEGATIVE_INFINITY;
    private double across;
    private double scale;
    private int margin;

    /** @param step the width of a cell of shapes, in degrees */
    Frame(double step) {
        this.step = step;
    }

    void include(int[] ring) {
        for (int i = 0; i < ring.length; i += 2) {
            include(ring[i] * step, ring[i + 1] * step);
        }
    }

    void include(double longitude, double latitude) {
        west = Math.min(west, longitude);
        east = Math.max(east, longitude);
        south = Math.min(south, latitude);
        north = Math.max(north, latitude);
    }

    /** Makes the longer side that long, with a margin around. */
    void fit(int side, int around) {
        if (west > east) {
            include(0, 0);
        }
        margin = around;
        across = Math.cos(Math.toRadians((south + north) / 2));
        double longest = Math.max((east - west) * across, north - south);
        scale = (side - 2.0 * around) / Math.max(longest, step);
    }

    int width() {
        return (int) Math.ceil((east - west) * across * scale) + 2 * margin;
    }

    int height() {
        return (int) Math.ceil((north - south) * scale) + 2 * margin;
    }

    int x(double longitude) {
        return (int) Math.round((longitude - west) * across * scale) + margin;
    }

    int y(double latitude) {
        return (int) Math.round((north - latitude) * scale) + margin;
    }

    /** Exactly where a cell of a shape is, as {@code row}. */
    double column(int cell) {
        return (cell * step - west) * across * scale + margin;
    }

    double row(int cell) {
        return (north - cell * step) * scale + margin;
    }
}
