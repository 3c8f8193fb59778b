package vn.chiso.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** How outlines are kept. */
class ShapeTest {

    @Property(tries = 300)
    void whatIsWrittenIsReadAgain(
            @ForAll @Size(min = 1, max = 4)
                    List<
                                    @Size(min = 1, max = 3) List<
                                            @Size(min = 3, max = 9) List<
                                                    @IntRange(min = -120_000_000, max = 120_000_000) Integer>>>
                            drawn) {
        Shape shape = new Shape(drawn.stream()
                .map(polygon -> polygon.stream()
                        .map(ring -> ring.stream()
                                .flatMapToInt(one -> IntStream.of(one, -one / 3))
                                .toArray())
                        .toList())
                .toList());
        assertThat(flat(Shape.of(shape.text()))).isEqualTo(flat(shape));
        assertThat(shape.text()).matches("[\\w\\-,;]+");
    }

    @Test
    void neighboursKeepTheSamePointsOfTheirBorder() {
        Shape west = made(GeoJson.polygon(GeoJson.ring(106, 17, 106.5004013, 17.0000007, 106.5, 18, 106, 18)));
        Shape east = made(GeoJson.polygon(GeoJson.ring(106.5004013, 17.0000007, 107, 17, 107, 18, 106.5, 18)));
        assertThat(points(west)).contains("106500/17000", "106500/18000");
        assertThat(points(east)).contains("106500/17000", "106500/18000");
    }

    @Test
    void aRingThatCutsItselfIsMendedAndSaidSo() {
        ShapeMaker.Made made = maker(1000, GeoJson.polygon(GeoJson.ring(106, 17, 107, 18, 107, 17, 106, 18)));
        assertThat(made.mended()).isTrue();
        assertThat(made.shape().polygons()).hasSize(2);
        assertThat(ShapeMaker.geometry(made.shape()).isValid()).isTrue();
    }

    @Test
    void anIsletSmallerThanTheGridIsNotLost() {
        ShapeMaker.Made made =
                maker(1000, GeoJson.polygon(GeoJson.ring(107.0001, 17, 107.0002, 17, 107.0002, 17.0001)));
        assertThat(made.mended()).isFalse();
        assertThat(ShapeMaker.geometry(made.shape()).getArea()).isEqualTo(1);
    }

    @Test
    void theGridIsFinerTheSmallerTheAreas() {
        assertThat(ShapeMaker.gridFor(1.5)).isEqualTo(320);
        assertThat(ShapeMaker.gridFor(0.08)).isEqualTo(20);
        assertThat(ShapeMaker.gridFor(15)).isEqualTo(640);
    }

    private static ShapeMaker.Made maker(int grid, String geometry) {
        ShapeMaker.Made[] made = new ShapeMaker.Made[1];
        GeoJsonReader.read(
                new ByteArrayInputStream(
                        GeoJson.file(GeoJson.feature("", geometry)).getBytes(StandardCharsets.UTF_8)),
                Limits.DEFAULT,
                (number, properties, outline) -> made[0] = new ShapeMaker(grid).make(number, outline));
        return made[0];
    }

    private static Shape made(String geometry) {
        return new Shape(maker(1000, geometry).shape().polygons());
    }

    private static List<String> points(Shape shape) {
        return shape.polygons().stream()
                .flatMap(List::stream)
                .flatMap(ring -> IntStream.range(0, ring.length / 2).mapToObj(i -> ring[2 * i] + "/" + ring[2 * i + 1]))
                .toList();
    }

    private static List<List<List<Integer>>> flat(Shape shape) {
        return shape.polygons().stream()
                .map(polygon -> polygon.stream()
                        .map(ring -> Arrays.stream(ring).boxed().toList())
                        .toList())
                .toList();
    }
}
