package vn.chiso.boundary;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;

/**
 * Takes points out of borders, the same on both sides. Outlines that the library cannot reckon with (they overlap
 * themselves, or have too many points) are put on a coarser grid instead, which is the same on both sides too.
 */
final class Borders {

    /** The library holds some hundred bytes for each. */
    static final int MOST_POINTS = 300_000;

    private Borders() {}

    /** @param tolerance a corner of about that size is taken out, in whole steps of the drawing */
    static List<AreaPaths> simplified(List<Geometry> areas, double tolerance) {
        if (points(areas) > MOST_POINTS) {
            return coarser(areas, tolerance);
        }
        try {
            return Arrays.stream(CoverageSimplifier.simplify(areas.toArray(Geometry[]::new), tolerance))
                    .map(area -> AreaPaths.of(area, 1))
                    .toList();
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NullPointerException unsound) {
            return coarser(areas, tolerance);
        }
    }

    static int points(List<Geometry> areas) {
        return areas.stream().mapToInt(Geometry::getNumPoints).sum();
    }

    private static List<AreaPaths> coarser(List<Geometry> areas, double tolerance) {
        int grain = (int) Math.ceil(tolerance);
        return areas.stream().map(area -> AreaPaths.of(area, grain)).toList();
    }
}
