package vn.chiso.boundary;

import java.util.Arrays;

/**
 * The rings of one area as they are read, in degrees: longitude, latitude. Filled point by point and used again for the
 * next area, so that a file of any size needs the memory of its largest area.
 */
final class Outline {

    private static final int RING = 3;

    private final Limits limits;
    private double[] points = new double[2048];
    private int[] ringEnds = new int[64];
    private int[] polygonEnds = new int[16];
    private int size;
    private int rings;
    private int polygons;
    private int unclosed;
    private int dropped;
    private boolean without;
    private double west;
    private double east;
    private double south;
    private double north;

    Outline(Limits limits) {
        this.limits = limits;
        clear();
    }

    void clear() {
        size = 0;
        rings = 0;
        polygons = 0;
        unclosed = 0;
        dropped = 0;
        without = false;
        west = Double.POSITIVE_INFINITY;
        south = Double.POSITIVE_INFINITY;
        east = Double.NEGATIVE_INFINITY;
        north = Double.NEGATIVE_INFINITY;
    }

    void add(int feature, double longitude, double latitude) {
        Region.demand(feature, longitude, latitude);
        if (size / 2 >= limits.pointsOfOne()) {
            throw new BoundaryRefused("feature_points", feature, limits.pointsOfOne());
        }
        if (size + 2 > points.length) {
            points = Arrays.copyOf(points, points.length * 2);
        }
        points[size++] = longitude;
        points[size++] = latitude;
        west = Math.min(west, longitude);
        east = Math.max(east, longitude);
        south = Math.min(south, latitude);
        north = Math.max(north, latitude);
    }

    /** Ends a ring. The point that closes it is not kept; a ring without an inside is dropped, and a hole in what was
     * dropped with it. */
    void endRing() {
        int start = ringStart(rings);
        int end = size;
        if (end - start >= 4 && points[start] == points[end - 2] && points[start + 1] == points[end - 1]) {
            end -= 2;
        } else if (end > start) {
            unclosed++;
        }
        boolean outer = rings == polygonStart(polygons);
        if (distinct(start, end) < RING || without) {
            size = start;
            dropped++;
            without |= outer;
            return;
        }
        size = end;
        if (rings == ringEnds.length) {
            ringEnds = Arrays.copyOf(ringEnds, rings * 2);
        }
        ringEnds[rings++] = end;
    }

    void endPolygon() {
        without = false;
        if (rings == polygonStart(polygons)) {
            return;
        }
        if (polygons == polygonEnds.length) {
            polygonEnds = Arrays.copyOf(polygonEnds, polygons * 2);
        }
        polygonEnds[polygons++] = rings;
    }

    boolean isEmpty() {
        return polygons == 0;
    }

    int pointCount() {
        return size / 2;
    }

    int polygonCount() {
        return polygons;
    }

    /** Rings that were closed or left out: the file is not quite as it should be. */
    boolean wasMended() {
        return unclosed + dropped > 0;
    }

    /** The longer side of the box around the area, in degrees. */
    double extent() {
        return Math.max(east - west, north - south);
    }

    /** The number of the first ring of a polygon; that of the next polygon is behind its last. */
    int polygonStart(int polygon) {
        return polygon == 0 ? 0 : polygonEnds[polygon - 1];
    }

    /** The points of a ring, longitude and latitude in turns, without the one that closes it. */
    double[] ring(int number) {
        return Arrays.copyOfRange(points, ringStart(number), ringEnds[number]);
    }

    private int ringStart(int ring) {
        return ring == 0 ? 0 : ringEnds[ring - 1];
    }

    private int distinct(int start, int end) {
        int distinct = 0;
        for (int i = start; i < end; i += 2) {
            if (i == start || points[i] != points[i - 2] || points[i + 1] != points[i - 1]) {
                distinct++;
            }
        }
        return distinct;
    }
}
