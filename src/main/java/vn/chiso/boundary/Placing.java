package vn.chiso.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/**
 * Puts shapes where they are on a drawing, exactly. Islands and holes too small to be seen are left out, but not the
 * largest part of an area.
 */
final class Placing {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final double SMALLEST = 3;

    private static final double FINE = 4;

    private final Frame frame;
    private final boolean thinned;

    /** @param thinned whether points that the drawing cannot tell apart are one: where there are very many */
    Placing(Frame frame, boolean thinned) {
        this.frame = frame;
        this.thinned = thinned;
    }

    /** Null where all of it is too small to be seen. */
    @Nullable
    Geometry of(List<List<int[]>> polygons) {
        List<List<LinearRing>> placed = polygons.stream()
                .map(polygon -> polygon.stream().map(this::ring).toList())
                .toList();
        double largest = placed.stream()
                .mapToDouble(rings -> size(rings.getFirst()))
                .max()
                .orElse(0);
        if (largest < SMALLEST) {
            return null;
        }
        List<Polygon> seen = new ArrayList<>();
        for (List<LinearRing> rings : placed) {
            if (size(rings.getFirst()) >= SMALLEST) {
                Polygon polygon = GEOMETRY.createPolygon(
                        rings.getFirst(),
                        rings.stream()
                                .skip(1)
                                .filter(hole -> size(hole) >= SMALLEST)
                                .toArray(LinearRing[]::new));
                if (seen.stream().noneMatch(other -> same(other, polygon))) {
                    seen.add(polygon);
                }
            }
        }
        return GEOMETRY.createMultiPolygon(seen.toArray(Polygon[]::new));
    }

    /** Said twice, as by a unit that is in a file twice: drawn twice, the one would be a hole in the other. */
    private static boolean same(Polygon one, Polygon other) {
        return one.getEnvelopeInternal().equals(other.getEnvelopeInternal()) && one.equalsNorm(other);
    }

    /** What is drawn of an area that is too small to be seen. */
    AreaPaths speck(List<List<int[]>> polygons) {
        int[] ring = polygons.stream()
                .map(List::getFirst)
                .max(Comparator.comparingInt(one -> one.length))
                .orElseThrow();
        return AreaPaths.speck((int) Math.round(frame.column(ring[0])), (int) Math.round(frame.row(ring[1])));
    }

    private LinearRing ring(int[] cells) {
        double[] placed = new double[cells.length + 2];
        int size = 0;
        for (int i = 0; i < cells.length; i += 2) {
            double x = fine(frame.column(cells[i]));
            double y = fine(frame.row(cells[i + 1]));
            // a ring has three points at least, be they the same
            if (!thinned || size < 6 || placed[size - 2] != x || placed[size - 1] != y) {
                placed[size++] = x;
                placed[size++] = y;
            }
        }
        placed[size++] = placed[0];
        placed[size++] = placed[1];
        return GEOMETRY.createLinearRing(new PackedCoordinateSequence.Double(Arrays.copyOf(placed, size), 2, 0));
    }

    private double fine(double place) {
        return thinned ? Math.round(place * FINE) / FINE : place;
    }

    private static double size(LinearRing ring) {
        return Area.ofRing(ring.getCoordinateSequence());
    }
}
