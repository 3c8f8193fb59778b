package vn.chiso.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.geom.util.GeometryFixer;

/**
 * Puts what was read on the grid that is kept. Each point goes where it goes whatever stands around it, so neighbours
 * that shared a border share it still; a ring that cuts itself is mended.
 */
final class ShapeMaker {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /** Mending takes the longer the more often rings cut each other. */
    private static final int MOST_MENDED = 20_000;

    /** @param mended whether the file's own outline was closed, freed of rings without an inside, or cut itself */
    record Made(Shape shape, boolean mended) {}

    private final int grid;

    /** @param grid the width of a cell in millionths of a degree */
    ShapeMaker(int grid) {
        this.grid = grid;
    }

    /** A grid on which an area of that extent is some thousand cells wide.
     *
     * @param extent in degrees */
    static int gridFor(double extent) {
        int finest = (int) Math.ceil(extent * Shape.STEPS_OF_A_DEGREE / 4000);
        int grid = 10;
        while (grid * 2 <= finest && grid < 640) {
            grid *= 2;
        }
        return grid;
    }

    /**
     * What cuts itself is mended; what only touches itself on the grid is left as it is: no drawing shows it.
     *
     * @param feature its number
     * @throws BoundaryRefused when it cuts itself and is too large to be mended
     */
    Made make(int feature, Outline outline) {
        Shape shape = onGrid(outline);
        if (isSound(outline)) {
            return new Made(shape, outline.wasMended());
        }
        if (outline.pointCount() > MOST_MENDED) {
            throw new BoundaryRefused("tangled", feature, MOST_MENDED);
        }
        return new Made(mended(shape, outline), true);
    }

    private Shape onGrid(Outline outline) {
        List<List<int[]>> polygons = new ArrayList<>();
        for (int p = 0; p < outline.polygonCount(); p++) {
            List<int[]> rings = new ArrayList<>();
            for (int r = outline.polygonStart(p); r < outline.polygonStart(p + 1); r++) {
                int[] ring = ring(outline.ring(r));
                if (ring.length >= 6) {
                    rings.add(ring);
                } else if (rings.isEmpty()) {
                    // the outer ring is smaller than the grid, and its holes with it
                    break;
                }
            }
            if (!rings.isEmpty()) {
                polygons.add(rings);
            }
        }
        return polygons.isEmpty() ? speck(outline) : new Shape(polygons);
    }

    private int[] ring(double[] degrees) {
        int[] ring = new int[degrees.length];
        int size = 0;
        for (int i = 0; i < degrees.length; i += 2) {
            int x = cell(degrees[i]);
            int y = cell(degrees[i + 1]);
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

    private int cell(double degrees) {
        return (int) Math.round(degrees * Shape.STEPS_OF_A_DEGREE / grid);
    }

    /** An islet smaller than the grid is one cell, lest it be lost. */
    private Shape speck(Outline outline) {
        double[] ring = outline.ring(0);
        int x = cell(ring[0]);
        int y = cell(ring[1]);
        return new Shape(List.of(List.of(new int[] {x, y, x + 1, y, x + 1, y + 1, x, y + 1})));
    }

    private Shape mended(Shape shape, Outline outline) {
        Geometry fixed = GeometryFixer.fix(geometry(shape));
        List<List<int[]>> polygons = new ArrayList<>();
        for (int i = 0; i < fixed.getNumGeometries(); i++) {
            if (fixed.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                List<int[]> rings = new ArrayList<>();
                for (int r = 0; r <= polygon.getNumInteriorRing(); r++) {
                    int[] ring = cells(r == 0 ? polygon.getExteriorRing() : polygon.getInteriorRingN(r - 1));
                    if (ring.length >= 6) {
                        rings.add(ring);
                    } else if (r == 0) {
                        break;
                    }
                }
                if (!rings.isEmpty()) {
                    polygons.add(rings);
                }
            }
        }
        return polygons.isEmpty() ? speck(outline) : new Shape(polygons);
    }

    private static int[] cells(LinearRing line) {
        int[] ring = new int[(line.getNumPoints() - 1) * 2];
        int size = 0;
        for (int i = 0; i < line.getNumPoints() - 1; i++) {
            int x = (int) Math.round(line.getCoordinateN(i).getX());
            int y = (int) Math.round(line.getCoordinateN(i).getY());
            if (size == 0 || ring[size - 2] != x || ring[size - 1] != y) {
                ring[size++] = x;
                ring[size++] = y;
            }
        }
        return Arrays.copyOf(ring, size);
    }

    /** Whether the file's own rings neither cut themselves nor each other. */
    private static boolean isSound(Outline outline) {
        Polygon[] polygons = new Polygon[outline.polygonCount()];
        for (int p = 0; p < polygons.length; p++) {
            List<LinearRing> rings = new ArrayList<>();
            for (int r = outline.polygonStart(p); r < outline.polygonStart(p + 1); r++) {
                double[] ring = outline.ring(r);
                double[] closed = Arrays.copyOf(ring, ring.length + 2);
                closed[ring.length] = ring[0];
                closed[ring.length + 1] = ring[1];
                rings.add(linear(closed));
            }
            polygons[p] = polygon(rings);
        }
        return GEOMETRY.createMultiPolygon(polygons).isValid();
    }

    /** What the shape is to the library that reckons with it. */
    static Geometry geometry(Shape shape) {
        return GEOMETRY.createMultiPolygon(shape.polygons().stream()
                .map(rings -> polygon(rings.stream().map(ShapeMaker::linear).toList()))
                .toArray(Polygon[]::new));
    }

    private static LinearRing linear(int[] ring) {
        double[] closed = new double[ring.length + 2];
        for (int i = 0; i < closed.length; i++) {
            closed[i] = ring[i % ring.length];
        }
        return linear(closed);
    }

    private static LinearRing linear(double[] closed) {
        return GEOMETRY.createLinearRing(new PackedCoordinateSequence.Double(closed, 2, 0));
    }

    private static Polygon polygon(List<LinearRing> rings) {
        return GEOMETRY.createPolygon(
                rings.getFirst(), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
    }
}
