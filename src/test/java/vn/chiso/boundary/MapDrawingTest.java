package vn.chiso.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/** What becomes of outlines in a small drawing. */
class MapDrawingTest {

    private static final Archipelagos ISLANDS = new Archipelagos();
    private static final int GRID = 100;
    private static final int COLUMNS = 8;
    private static final int STEPS = 400;

    @Test
    void bordersThatWereSharedAreSharedStill() {
        Drawing drawing = new MapDrawing(GRID, false).of(country(), List.of(), ISLANDS);
        Map<String, Integer> edges = new HashMap<>();
        drawing.areas().forEach(area -> edges(area.path()).forEach(edge -> edges.merge(edge, 1, Integer::sum)));
        for (Drawing.Area area : drawing.areas()) {
            int number = Integer.parseInt(area.key().substring(1));
            int column = number % COLUMNS;
            int row = number / COLUMNS;
            if (column > 0 && column < COLUMNS - 1 && row > 0 && row < COLUMNS - 1) {
                assertThat(edges(area.path()))
                        .as("each edge is that of a neighbour too")
                        .hasSizeGreaterThan(20)
                        .allMatch(edge -> edges.getOrDefault(edge, 0) == 2);
            }
        }
    }

    @Test
    void theCountryIsSmallHoweverManyPointsItHas() {
        List<MapDrawing.Area> country = country();
        int points = country.stream()
                .flatMap(area -> area.shapes().stream())
                .mapToInt(shape -> shape.polygons().getFirst().getFirst().length / 2)
                .sum();
        assertThat(points).isGreaterThan(100_000);
        Drawing drawing = new MapDrawing(GRID, true).of(country, nationIslands(), ISLANDS);
        assertThat(drawing.areas()).hasSize(COLUMNS * COLUMNS);
        assertThat(drawing.areas().stream()
                        .mapToInt(area -> area.path().length())
                        .sum())
                .isBetween(20_000, 60_000);
    }

    @Test
    void whatLiesWithinAnotherStandsOnTopAndFillsItsHole() {
        int[] outer = {1_060_000, 170_000, 1_080_000, 170_000, 1_080_000, 190_000, 1_060_000, 190_000};
        int[] inner = {1_066_000, 176_000, 1_070_000, 176_000, 1_070_000, 180_000, 1_066_000, 180_000};
        Drawing drawing = new MapDrawing(GRID, false)
                .of(List.of(area("IN", List.of(inner)), area("OUT", List.of(outer, inner))), List.of(), ISLANDS);
        assertThat(drawing.areas()).extracting(Drawing.Area::key).containsExactly("OUT", "IN");
        assertThat(polygons(drawing.areas().getFirst().path()).getFirst()).hasSize(2);
        assertThat(points(drawing, "OUT")).containsAll(points(drawing, "IN"));
    }

    @Test
    void aUnitTooSmallToBeSeenIsDrawnAllTheSame() {
        int[] large = {1_060_000, 170_000, 1_080_000, 170_000, 1_080_000, 190_000, 1_060_000, 190_000};
        int[] islet = {1_085_000, 180_000, 1_085_001, 180_000, 1_085_001, 180_001};
        Drawing drawing = new MapDrawing(GRID, false)
                .of(List.of(area("L", List.of(large)), area("S", List.of(islet))), List.of(), ISLANDS);
        assertThat(drawing.areas()).extracting(Drawing.Area::key).containsExactly("L", "S");
        assertThat(drawing.areas().getLast().path()).isNotEmpty();
    }

    @Test
    void theMarkOfAnAreaStandsInsideIt() {
        for (Drawing.Area area :
                new MapDrawing(GRID, false).of(country(), List.of(), ISLANDS).areas()) {
            Geometry drawn = ShapeMaker.geometry(new Shape(polygons(area.path())));
            assertThat(drawn.distance(drawn.getFactory().createPoint(new Coordinate(area.x(), area.y()))))
                    .as(area.key())
                    .isLessThan(1);
        }
    }

    @Test
    void hoangSaAndTruongSaAreOnEveryMapOfTheCountryWhereTheyLie() {
        Drawing drawing = new MapDrawing(GRID, true).of(country(), nationIslands(), ISLANDS);
        assertThat(drawing.islands()).extracting(Drawing.Islands::name).containsExactly("Hoàng Sa", "Trường Sa");
        assertThat(drawing.islands()).allSatisfy(islands -> {
            assertThat(islands.box()).isNull();
            assertThat(islands.points()).hasSizeGreaterThan(5).allSatisfy(point -> {
                // the browser's frame of 30 around the islands must fit, as saved pictures end with the drawing
                assertThat(point[0]).isBetween(30, drawing.width() - 30);
                assertThat(point[1]).isBetween(30, drawing.height() - 30);
            });
        });
        int hoangSa = drawing.islands().getFirst().points().getFirst()[1];
        int truongSa = drawing.islands().getLast().points().getFirst()[1];
        assertThat(hoangSa).as("Hoàng Sa lies farther north").isLessThan(truongSa);
    }

    @Test
    void onTheMapOfTheirProvinceTheyHaveAFrameOfTheirOwn() {
        int[] land = {1_080_000, 159_000, 1_083_000, 159_000, 1_083_000, 161_000, 1_080_000, 161_000};
        int[] island = {1_123_000, 168_000, 1_123_500, 168_000, 1_123_500, 168_500};
        MapSheet.Islands hoangSa = new MapSheet.Islands("hoang_sa", "Hoàng Sa", unit("D498"));
        Drawing drawing = new MapDrawing(GRID, false)
                .of(List.of(area("D1", List.of(land)), area("D498", List.of(island))), List.of(hoangSa), ISLANDS);
        assertThat(drawing.areas()).extracting(Drawing.Area::key).containsExactly("D1");
        List<Integer> box = Objects.requireNonNull(drawing.islands().getFirst().box());
        assertThat(drawing.islands().getFirst().points()).allSatisfy(point -> {
            assertThat(point[0]).isBetween(box.get(0), box.get(0) + box.get(2));
            assertThat(point[1]).isBetween(box.get(1), box.get(1) + box.get(3));
        });
        assertThat(points(drawing, "D1"))
                .as("the land is as large as without it")
                .anyMatch(point -> point.startsWith("1992/"));
    }

    private static List<MapSheet.Islands> nationIslands() {
        return List.of(
                new MapSheet.Islands("hoang_sa", "Hoàng Sa", unit("P48")),
                new MapSheet.Islands("truong_sa", "Trường Sa", unit("P56")));
    }

    /** Cells in columns and rows, whose borders all wander: the same way on both sides. */
    private static List<MapDrawing.Area> country() {
        List<MapDrawing.Area> areas = new ArrayList<>();
        for (int row = 0; row < COLUMNS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                List<int[]> ring = new ArrayList<>();
                ring.addAll(border(column, row, true));
                ring.addAll(border(column + 1, row, false));
                ring.addAll(border(column, row + 1, true).reversed());
                ring.addAll(border(column, row, false).reversed());
                int[] points = ring.stream().flatMapToInt(Arrays::stream).toArray();
                areas.add(area("U" + (row * COLUMNS + column), List.of(withoutRepeats(points))));
            }
        }
        return areas;
    }

    private static List<int[]> border(int column, int row, boolean across) {
        Random random = new Random(column * 1000L + row * 10L + (across ? 1 : 0));
        List<int[]> points = new ArrayList<>();
        int size = 15_000;
        int aside = 0;
        for (int i = 0; i <= STEPS; i++) {
            int back = Math.min(i, STEPS - i) * 30;
            aside = Math.clamp(aside + random.nextInt(-30, 31), -back, back);
            int x = 1_030_000 + column * size + (across ? i * size / STEPS : aside);
            int y = 90_000 + row * size + (across ? aside : i * size / STEPS);
            points.add(new int[] {x, y});
        }
        return points;
    }

    private static int[] withoutRepeats(int[] points) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < points.length; i += 2) {
            int size = kept.size();
            if (size == 0 || kept.get(size - 2) != points[i] || kept.get(size - 1) != points[i + 1]) {
                kept.add(points[i]);
                kept.add(points[i + 1]);
            }
        }
        return kept.stream().limit(kept.size() - 2).mapToInt(Integer::intValue).toArray();
    }

    private static MapDrawing.Area area(String key, List<int[]> polygon) {
        return MapDrawing.Area.of(unit(key), List.of(new Shape(List.of(polygon))));
    }

    private static Unit unit(String key) {
        return new Unit(key.hashCode(), key, null, UnitLevel.DISTRICT, "huyện", key, key, null, null, null, null, 0);
    }

    private static List<String> points(Drawing drawing, String key) {
        String path = drawing.areas().stream()
                .filter(area -> area.key().equals(key))
                .findFirst()
                .orElseThrow()
                .path();
        List<String> points = new ArrayList<>();
        for (List<int[]> polygon : polygons(path)) {
            for (int[] ring : polygon) {
                for (int i = 0; i < ring.length; i += 2) {
                    points.add(ring[i] + "/" + ring[i + 1]);
                }
            }
        }
        return points;
    }

    /** Its edges, whichever way they are drawn. */
    private static List<String> edges(String path) {
        List<String> edges = new ArrayList<>();
        for (int[] ring : polygons(path).getFirst()) {
            for (int i = 0; i < ring.length; i += 2) {
                String from = ring[i] + "/" + ring[i + 1];
                String to = ring[(i + 2) % ring.length] + "/" + ring[(i + 3) % ring.length];
                edges.add(from.compareTo(to) < 0 ? from + " " + to : to + " " + from);
            }
        }
        return edges;
    }

    /** What a path says; all its rings as one polygon. */
    private static List<List<int[]>> polygons(String path) {
        List<int[]> rings = new ArrayList<>();
        for (String ring : path.split("z", -1)) {
            if (ring.isEmpty()) {
                continue;
            }
            Matcher numbers = Pattern.compile("-?\\d+").matcher(ring);
            List<Integer> points = new ArrayList<>();
            while (numbers.find()) {
                int number = Integer.parseInt(numbers.group());
                points.add(points.size() < 2 ? number : points.get(points.size() - 2) + number);
            }
            rings.add(points.stream().mapToInt(Integer::intValue).toArray());
        }
        return List.of(rings);
    }
}
