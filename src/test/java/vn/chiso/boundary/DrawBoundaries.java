package vn.chiso.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.chiso.territory.Unit;
import vn.chiso.territory.UnitLevel;

/** Reads and draws every file of a folder in a process of its own, and says what came of each. */
final class DrawBoundaries {

    private DrawBoundaries() {}

    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            List<Path> sorted = files.sorted().toList();
            for (Path file : sorted) {
                long start = System.nanoTime();
                String outcome = outcome(file);
                System.out.println(
                        file.getFileName() + "\t" + outcome + "\t" + (System.nanoTime() - start) / 1_000_000 + " ms");
            }
        }
    }

    private static String outcome(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            int grid = FileSurvey.of(file, Limits.DEFAULT).grid();
            ShapeMaker maker = new ShapeMaker(grid);
            List<String> kept = new ArrayList<>();
            GeoJsonReader.read(
                    in,
                    Limits.DEFAULT,
                    (number, properties, outline) ->
                            kept.add(maker.make(number, outline).shape().text()));
            List<MapDrawing.Area> areas = kept.stream()
                    .map(text -> MapDrawing.Area.of(unit(text.hashCode()), List.of(Shape.of(text))))
                    .toList();
            Drawing drawing = new MapDrawing(grid, true).of(areas, List.of(), new Archipelagos());
            return "drawn " + drawing.areas().size();
        } catch (BoundaryRefused refused) {
            return refused.key();
        }
    }

    private static Unit unit(int number) {
        return new Unit(
                number, "U" + number, null, UnitLevel.PROVINCE, "tỉnh", "U" + number, "", null, null, null, null, 0);
    }
}
