package vn.chiso.boundary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import vn.chiso.territory.Unit;

/**
 * Makes the small drawing of units that stand below the same one. Borders are simplified, each once for both sides,
 * until the drawing is small enough; then every point goes to a whole number, wherever its neighbours go.
 */
final class MapDrawing {

    /** Part of every address: to be raised when the same outlines are drawn otherwise. */
    static final int FORMAT = 2;

    private static final int LONG_SIDE = 2000;
    private static final int MARGIN = 8;

    /** Around the islands of the country browsers draw a frame, which is part of the picture. */
    private static final int FRAME_MARGIN = 40;

    private static final int NATION_BYTES = 60_000;
    private static final int OTHER_BYTES = 36_000;
    private static final double FIRST_TOLERANCE = 1.5;
    private static final double COARSER = 1.4;
    private static final double COARSEST = 60;
    private static final double INSET = 0.2;

    /** What can be told apart on the drawing, and what the file draws of it. */
    record Area(String key, String name, List<Shape> shapes) {

        static Area of(Unit unit, List<Shape> shapes) {
            return new Area(unit.key(), unit.fullName(), shapes);
        }
    }

    private final double step;
    private final boolean nation;

    /** @param grid of the shapes, in millionths of a degree */
    MapDrawing(int grid, boolean nation) {
        step = grid / Shape.STEPS_OF_A_DEGREE;
        this.nation = nation;
    }

    Drawing of(List<Area> areas, List<MapSheet.Islands> islands, Archipelagos archipelagos) {
        Map<String, List<List<int[]>>> polygons = new HashMap<>();
        Frame frame = new Frame(step);
        for (Area area : areas) {
            List<List<int[]>> drawn = area.shapes().stream()
                    .flatMap(shape -> shape.polygons().stream())
                    .filter(polygon -> nation || !isFarIsland(polygon, islands, archipelagos))
                    .toList();
            polygons.put(area.key(), drawn);
            drawn.forEach(polygon -> frame.include(polygon.getFirst()));
        }
        if (nation) {
            islands.forEach(one ->
                    archipelagos.of(one.key()).forEach(island -> frame.include(island.longitude(), island.latitude())));
        }
        frame.fit(LONG_SIDE, nation && !islands.isEmpty() ? FRAME_MARGIN : MARGIN);
        List<Area> shown = areas.stream()
                .filter(area ->
                        !Objects.requireNonNull(polygons.get(area.key())).isEmpty())
                .toList();
        List<AreaPaths> paths = simplified(shown, polygons, frame);
        boolean inset = !nation && !islands.isEmpty();
        int width = frame.width() + (inset ? (int) (LONG_SIDE * INSET) : 0);
        return new Drawing(
                width,
                frame.height(),
                areas(shown, paths),
                islands.stream()
                        .map(one -> inset
                                ? inset(one, archipelagos, width, frame.height())
                                : inPlace(one, archipelagos, frame))
                        .toList());
    }

    private List<AreaPaths> simplified(List<Area> areas, Map<String, List<List<int[]>>> polygons, Frame frame) {
        Placing placing = new Placing(frame, points(polygons) > Borders.MOST_POINTS);
        List<AreaPaths> paths = new ArrayList<>();
        List<Geometry> seen = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (Area area : areas) {
            List<List<int[]>> drawn = Objects.requireNonNull(polygons.get(area.key()));
            Geometry placed = placing.of(drawn);
            if (placed != null) {
                seen.add(placed);
                places.add(paths.size());
            }
            paths.add(placing.speck(drawn));
        }
        List<AreaPaths> simple = List.of();
        for (double tolerance = FIRST_TOLERANCE; tolerance < COARSEST; tolerance *= COARSER) {
            simple = Borders.simplified(seen, tolerance);
            if (simple.stream().mapToInt(path -> path.text().length()).sum() <= most()) {
                break;
            }
        }
        for (int i = 0; i < simple.size(); i++) {
            paths.set(places.get(i), simple.get(i));
        }
        return paths;
    }

    private static long points(Map<String, List<List<int[]>>> polygons) {
        return polygons.values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .mapToLong(ring -> ring.length / 2)
                .sum();
    }

    private int most() {
        return nation ? NATION_BYTES : OTHER_BYTES;
    }

    /** Larger ones first, so that what lies within another stands on top of it. */
    private static List<Drawing.Area> areas(List<Area> areas, List<AreaPaths> paths) {
        List<Drawing.Area> drawn = new ArrayList<>();
        Map<String, Double> sizes = new HashMap<>();
        for (int i = 0; i < areas.size(); i++) {
            Area area = areas.get(i);
            Coordinate label = paths.get(i).label();
            sizes.put(area.key(), paths.get(i).size());
            drawn.add(
                    new Drawing.Area(area.key(), area.name(), paths.get(i).text(), (int) Math.round(label.getX()), (int)
                            Math.round(label.getY())));
        }
        drawn.sort(Comparator.comparingDouble((Drawing.Area one) -> -Objects.requireNonNull(sizes.get(one.key()))));
        return drawn;
    }

    private boolean isFarIsland(List<int[]> polygon, List<MapSheet.Islands> islands, Archipelagos archipelagos) {
        int[] ring = polygon.getFirst();
        return islands.stream().anyMatch(one -> archipelagos.contains(one.key(), ring[0] * step, ring[1] * step));
    }

    private static Drawing.Islands inPlace(MapSheet.Islands one, Archipelagos archipelagos, Frame frame) {
        List<int[]> points = archipelagos.of(one.key()).stream()
                .map(island -> new int[] {frame.x(island.longitude()), frame.y(island.latitude())})
                .toList();
        return new Drawing.Islands(one.key(), one.name(), points, null);
    }

    private static Drawing.Islands inset(MapSheet.Islands one, Archipelagos archipelagos, int width, int height) {
        Frame own = new Frame(1);
        archipelagos.of(one.key()).forEach(island -> own.include(island.longitude(), island.latitude()));
        int side = (int) (LONG_SIDE * INSET);
        own.fit(side * 3 / 5, side / 10);
        int left = width - side + (side - own.width()) / 2;
        int top = Math.max(0, height / 2 - side / 2) + (side - own.height()) / 2;
        List<int[]> points = archipelagos.of(one.key()).stream()
                .map(island -> new int[] {left + own.x(island.longitude()), top + own.y(island.latitude())})
                .toList();
        List<Integer> box = List.of(width - side, Math.max(0, height / 2 - side / 2), side, Math.min(side, height));
        return new Drawing.Islands(one.key(), one.name(), points, box);
    }
}
