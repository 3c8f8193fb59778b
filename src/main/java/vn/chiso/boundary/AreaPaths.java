package vn.chiso.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * An area as it is drawn, in whole numbers.
 *
 * @param polygons rings of points, the outer first; not closed
 */
record AreaPaths(List<List<int[]>> polygons) {

    private static final int SPECK = 4;

    /** Rings that have no inside on that grid are left out.
     *
     * @param grain the grid on which points are put */
    static AreaPaths of(Geometry geometry, int grain) {
        List<List<int[]>> polygons = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                List<int[]> rings = new ArrayList<>();
                rings.add(points(polygon.getExteriorRing(), grain));
                for (int r = 0; r < polygon.getNumInteriorRing(); r++) {
                    rings.add(points(polygon.getInteriorRingN(r), grain));
                }
                if (rings.getFirst().length >= 6) {
                    polygons.add(rings.stream().filter(ring -> ring.length >= 6).toList());
                }
            }
        }
        if (polygons.isEmpty()) {
            Coordinate place = geometry.getCoordinate();
            return speck((int) Math.round(place.getX()), (int) Math.round(place.getY()));
        }
        return new AreaPaths(polygons);
    }

    /** An area that is too small to be seen, larger than it is. */
    static AreaPaths speck(int x, int y) {
        return new AreaPaths(List.of(List.of(new int[] {x, y - SPECK, x + SPECK, y, x, y + SPECK, x - SPECK, y})));
    }

    /** As SVG writes it: each point by its distance from the one before. */
    String text() {
        StringBuilder path = new StringBuilder();
        for (List<int[]> polygon : polygons) {
            for (int[] ring : polygon) {
                path.append('M').append(ring[0]);
                number(path, ring[1]);
                path.append('l').append(ring[2] - ring[0]);
                number(path, ring[3] - ring[1]);
                for (int i = 4; i < ring.length; i += 2) {
                    number(path, ring[i] - ring[i - 2]);
                    number(path, ring[i + 1] - ring[i - 1]);
                }
                path.append('z');
            }
        }
        return path.toString();
    }

    /** A point inside its largest part. */
    Coordinate label() {
        List<int[]> largest = polygons.stream()
                .max(Comparator.comparingDouble(polygon -> size(polygon.getFirst())))
                .orElseThrow();
        return ShapeMaker.geometry(new Shape(List.of(largest)))
                .getInteriorPoint()
                .getCoordinate();
    }

    /** Of all parts together, holes counted in. */
    double size() {
        return polygons.stream()
                .mapToDouble(polygon -> size(polygon.getFirst()))
                .sum();
    }

    private static double size(int[] ring) {
        Coordinate[] closed = new Coordinate[ring.length / 2 + 1];
        for (int i = 0; i < closed.length; i++) {
            int at = 2 * i % ring.length;
            closed[i] = new Coordinate(ring[at], ring[at + 1]);
        }
        return Area.ofRing(closed);
    }

    private static int[] points(LinearRing line, int grain) {
        int[] ring = new int[2 * line.getNumPoints()];
        int size = 0;
        for (int i = 0; i < line.getNumPoints(); i++) {
            Coordinate point = line.getCoordinateN(i);
            int x = (int) Math.round(point.getX() / grain) * grain;
            int y = (int) Math.round(point.getY() / grain) * grain;
            if (size == 0 || ring[size - 2] != x || ring[size - 1] != y) {
                ring[size++] = x;
                ring[size++] = y;
            }
        }
        if (size > 2 && ring[0] == ring[size - 2] && ring[1] == ring[size - 1]) {
            size -= 2;
        }
        return Arrays.copyOf(ring, size);
    }

    private static void number(StringBuilder path, int number) {
        if (number >= 0) {
            path.append(' ');
        }
        path.append(number);
    }
}
