package vn.chiso.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of outlines that are huge by nature or on purpose, read in a small heap: each is drawn or refused. */
class HostileBoundariesTest {

    private static final int LARGE = 62 << 20;
    private static final String HEAD = "{\"type\":\"FeatureCollection\",\"features\":[";
    private static final String FEATURE =
            "{\"type\":\"Feature\",\"properties\":{\"ten\":\"%d\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void eachIsDrawnOrRefusedInASmallHeap() throws IOException, InterruptedException {
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("lon.json", "drawn 63");
        fill("lon.json", HEAD, this::largeArea, "]}");
        expected.put("mot-hinh.json", "boundary.refused.feature_points");
        fill("mot-hinh.json", HEAD + FEATURE.formatted(1), i -> point(i) + ",", point(0) + "]]}}]}");
        expected.put("vong-rong.json", "boundary.refused.coordinates");
        fill("vong-rong.json", HEAD + FEATURE.formatted(1).replace("[[", "["), i -> "[],", "[]]}}]}");
        expected.put("nhieu-hinh.json", "boundary.refused.features");
        fill("nhieu-hinh.json", HEAD, i -> small() + ",", small() + "]}");
        expected.put("thuoc-tinh.json", "boundary.refused.letters");
        fill("thuoc-tinh.json", HEAD, i -> small().replace("\"ten\":\"1\"", manyProperties()) + ",", small() + "]}");
        expected.put("mot-chu.json", "boundary.refused.json");
        fill("mot-chu.json", HEAD + "{\"type\":\"", i -> "Feature", "\"}]}");
        expected.put("sau.json", "boundary.refused.json");
        fill("sau.json", "{\"type\":\"FeatureCollection\",\"x\":", i -> "[[[[[[[[", "");
        expected.put("cut.json", "boundary.refused.json");
        Files.writeString(folder.resolve("cut.json"), HEAD + small() + "," + FEATURE.formatted(2) + "[106,17]");
        Map<String, String> outcomes = read();
        SoftAssertions softly = new SoftAssertions();
        expected.forEach(
                (name, what) -> softly.assertThat(outcomes.get(name)).as(name).isEqualTo(what));
        softly.assertAll();
    }

    /** One of 63 areas of 40,000 points. */
    private String largeArea(int number) {
        if (number >= 63) {
            return "";
        }
        StringBuilder area = new StringBuilder(FEATURE.formatted(number));
        double west = 103 + number % 8 * 0.7;
        double south = 9 + Math.floorDiv(number, 8) * 1.1;
        for (int i = 0; i < 40_000; i++) {
            double angle = i / 40_000.0 * 2 * Math.PI;
            double far = 0.3 + 0.02 * Math.sin(i * 0.001) + 0.0001 * Math.sin(i * 0.9);
            area.append(String.format(
                    Locale.ROOT, "[%.7f,%.7f],", west + far * Math.cos(angle), south + far * Math.sin(angle)));
        }
        double end = 0.3;
        area.append(String.format(Locale.ROOT, "[%.7f,%.7f]]]}}", west + end, south));
        return area + (number == 62 ? "" : ",");
    }

    private static String point(int number) {
        return String.format(Locale.ROOT, "[%.6f,%.6f]", 106 + number % 1000 * 1e-5, 17 + number * 1e-8);
    }

    private static String manyProperties() {
        return IntStream.range(0, 60)
                .mapToObj(i -> "\"a%d\":\"%s\"".formatted(i, "x".repeat(130)))
                .collect(Collectors.joining(","));
    }

    private static String small() {
        return FEATURE.formatted(1) + "[106,17],[107,17],[107,18],[106,17]]]}}";
    }

    /** Writes parts until the file is large, or a part is empty. */
    private void fill(String name, String head, IntFunction<String> parts, String tail) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8)) {
            out.write(head);
            long size = 0;
            for (int i = 0; size < LARGE; i++) {
                String part = parts.apply(i);
                if (part.isEmpty()) {
                    break;
                }
                out.write(part);
                size += part.length();
            }
            out.write(tail);
        }
    }

    private Map<String, String> read() throws IOException, InterruptedException {
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DrawBoundaries.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        Map<String, String> outcomes = new HashMap<>();
        try (var said = reader.inputReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                System.out.println(line);
                String[] parts = line.split("\t", 3);
                outcomes.put(parts[0], parts.length > 1 ? parts[1] : "");
            }
        }
        assertThat(reader.waitFor()).isZero();
        return outcomes;
    }
}
