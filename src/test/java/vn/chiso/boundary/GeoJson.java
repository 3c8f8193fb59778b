package vn.chiso.boundary;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Files of outlines for tests: rectangles, and whatever else is wanted. */
public final class GeoJson {

    /** What was read of one area. */
    record Read(int number, Map<String, String> properties, List<List<double[]>> polygons, boolean mended) {}

    private GeoJson() {}

    /** A file of these features. */
    public static String file(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    /** A feature of these properties, {@code "code": "44"} without its braces. */
    public static String feature(String properties, String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{" + properties + "},\"geometry\":" + geometry + "}";
    }

    /** A feature whose area is a rectangle between two corners. */
    public static String rectangle(String properties, double west, double south, double east, double north) {
        return feature(properties, polygon(ring(west, south, east, south, east, north, west, north)));
    }

    /** A polygon of rings as {@link #ring} writes them. */
    static String polygon(String... rings) {
        return "{\"type\":\"Polygon\",\"coordinates\":[" + String.join(",", rings) + "]}";
    }

    /** A closed ring of longitudes and latitudes in turns. */
    static String ring(double... points) {
        double[] closed = Arrays.copyOf(points, points.length + 2);
        closed[points.length] = points[0];
        closed[points.length + 1] = points[1];
        return open(closed);
    }

    /** The same without the point that closes it. */
    static String open(double... points) {
        List<String> positions = new ArrayList<>();
        for (int i = 0; i < points.length; i += 2) {
            positions.add("[%s,%s]".formatted(number(points[i]), number(points[i + 1])));
        }
        return positions.stream().collect(Collectors.joining(",", "[", "]"));
    }

    static List<Read> read(String file) {
        return read(file, Limits.DEFAULT);
    }

    static List<Read> read(String file, Limits limits) {
        List<Read> all = new ArrayList<>();
        GeoJsonReader.read(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                limits,
                (number, properties, outline) ->
                        all.add(new Read(number, Map.copyOf(properties), polygons(outline), outline.wasMended())));
        return all;
    }

    private static List<List<double[]>> polygons(Outline outline) {
        List<List<double[]>> polygons = new ArrayList<>();
        for (int p = 0; p < outline.polygonCount(); p++) {
            List<double[]> rings = new ArrayList<>();
            for (int r = outline.polygonStart(p); r < outline.polygonStart(p + 1); r++) {
                rings.add(outline.ring(r));
            }
            polygons.add(rings);
        }
        return polygons;
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.6f", number);
    }
}
