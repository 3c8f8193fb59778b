package vn.chiso.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chiso.base.text.Texts;

/** What is read of GeoJSON, and what is refused and why. */
class GeoJsonReaderTest {

    private static final String RING = GeoJson.ring(106, 17, 107, 17, 107, 18);
    private static final String SQUARE = GeoJson.polygon(RING);

    @Test
    void aPolygonIsReadWithItsHoleAndItsProperties() {
        String hole = GeoJson.ring(106.5, 17.1, 106.8, 17.1, 106.8, 17.3);
        GeoJson.Read one = GeoJson.read(GeoJson.file(GeoJson.feature(
                        "\"ma\": 44, \"tên\": \" Quảng Bình \", \"rong\": null, \"sau\": {\"x\": 1}",
                        GeoJson.polygon(RING, hole))))
                .getFirst();
        assertThat(one.properties()).containsOnly(Map.entry("ma", "44"), Map.entry("tên", "Quảng Bình"));
        assertThat(one.polygons()).hasSize(1);
        assertThat(one.polygons().getFirst()).hasSize(2);
        assertThat(one.polygons().getFirst().getFirst()).containsExactly(106, 17, 107, 17, 107, 18);
        assertThat(one.mended()).isFalse();
    }

    @Test
    void aMultiPolygonIsReadPartByPartWithCoordinatesBeforeItsType() {
        String other = GeoJson.ring(108, 17, 109, 17, 109, 18);
        String geometry = "{\"coordinates\":[[" + RING + "],[" + other + "]],\"type\":\"MultiPolygon\"}";
        assertThat(GeoJson.read(GeoJson.file(GeoJson.feature("", geometry)))
                        .getFirst()
                        .polygons())
                .hasSize(2);
    }

    @Test
    void heightsAndMembersOfOthersArePassedOver() {
        String geometry =
                "{\"type\":\"Polygon\",\"bbox\":[1,2],\"coordinates\":[[[106,17,5],[107,17,5],[107,18,5],[106,17,5]]]}";
        String file =
                "{\"name\":\"x\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:OGC:1.3:CRS84\"}},"
                        + "\"features\":[{\"id\":7,\"geometry\":" + geometry
                        + ",\"type\":\"Feature\",\"properties\":null}],"
                        + "\"type\":\"FeatureCollection\"}";
        GeoJson.Read one = GeoJson.read(file).getFirst();
        assertThat(one.polygons().getFirst().getFirst()).hasSize(6);
        assertThat(one.properties()).containsEntry("id", "7");
    }

    @Test
    void aRingThatIsOpenIsClosedAndSaidSo() {
        GeoJson.Read one = GeoJson.read(
                        GeoJson.file(GeoJson.feature("", GeoJson.polygon(GeoJson.open(106, 17, 107, 17, 107, 18)))))
                .getFirst();
        assertThat(one.mended()).isTrue();
        assertThat(one.polygons().getFirst().getFirst()).hasSize(6);
    }

    @Test
    void aHoleOfARingWithoutAnInsideIsLeftOutWithIt() {
        String line = GeoJson.ring(106, 17, 107, 17);
        String hole = GeoJson.ring(106.1, 17.1, 106.2, 17.1, 106.2, 17.2);
        String geometry = "{\"type\":\"MultiPolygon\",\"coordinates\":[[" + line + "," + hole + "],[" + RING + "]]}";
        GeoJson.Read one =
                GeoJson.read(GeoJson.file(GeoJson.feature("", geometry))).getFirst();
        assertThat(one.polygons()).hasSize(1);
        assertThat(one.polygons().getFirst()).hasSize(1);
        assertThat(one.mended()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "17, 106, swapped",
        "1850000, 560000, projected",
        "2.3, 48.8, elsewhere",
        "0, 0, elsewhere",
        "1e999, 17, projected",
    })
    void coordinatesThatAreNotOfVietNamAreRefusedForTheirReason(String x, String y, String reason) {
        String ring = "[[%s,%s],[107,17],[107,18],[%s,%s]]".formatted(x, y, x, y);
        BoundaryRefused refused = refused(GeoJson.file(
                GeoJson.feature("", SQUARE),
                GeoJson.feature("", "{\"type\":\"Polygon\",\"coordinates\":[" + ring + "]}")));
        assertThat(refused.key()).isEqualTo("boundary.refused." + reason);
        assertThat(refused.arguments()[0]).as("the feature").isEqualTo(2);
    }

    @Test
    void whatIsNoPolygonIsRefusedByItsNumber() {
        assertThat(Stream.of(
                                "{\"type\":\"Point\",\"coordinates\":[106,17]}",
                                "{\"type\":\"GeometryCollection\",\"geometries\":[]}",
                                "null",
                                "{\"coordinates\":[" + RING + "]}")
                        .map(geometry -> refused(GeoJson.file(GeoJson.feature("", geometry))))
                        .toList())
                .allSatisfy(refused -> {
                    assertThat(refused.key()).isEqualTo("boundary.refused.geometry");
                    assertThat(refused.arguments()[0]).isEqualTo(1);
                });
    }

    @Test
    void coordinatesOfAnotherDepthThanTheTypeSaysAreRefused() {
        for (String coordinates : List.of(
                "[[106,17],[107,17],[107,18],[106,17]]",
                "[[" + RING + "]]",
                "[106,17]",
                "[[[106],[107,17],[107,18]]]",
                "[[[\"106\",17],[107,17],[107,18]]]",
                "[[[106,17],[[107,17]],[107,18]]]",
                "[" + RING + ",[[" + RING + "]]]",
                "{}")) {
            assertThat(refused(GeoJson.file(
                                    GeoJson.feature("", "{\"type\":\"Polygon\",\"coordinates\":" + coordinates + "}")))
                            .key())
                    .as(coordinates)
                    .isEqualTo("boundary.refused.coordinates");
        }
    }

    @Test
    void aPolygonOfNothingIsRefused() {
        for (String coordinates : List.of("[]", "[[]]", "[[[106,17],[107,17],[106,17]]]")) {
            assertThat(refused(GeoJson.file(
                                    GeoJson.feature("", "{\"type\":\"Polygon\",\"coordinates\":" + coordinates + "}")))
                            .key())
                    .as(coordinates)
                    .isIn("boundary.refused.hollow", "boundary.refused.coordinates");
        }
    }

    @Test
    void otherFilesAreRefused() {
        for (String file : List.of(
                "[]",
                "7",
                "{\"type\":\"Topology\",\"objects\":{}}",
                "{\"type\":\"FeatureCollection\"}",
                "{\"features\":[]}",
                GeoJson.feature("", SQUARE))) {
            assertThat(refused(file).key()).as(file).isEqualTo("boundary.refused.kind");
        }
        assertThat(refused(GeoJson.file()).key()).isEqualTo("boundary.refused.empty");
        assertThat(refused("").key()).isEqualTo("boundary.refused.kind");
    }

    @Test
    void whatIsNoJsonIsRefusedWithItsLine() {
        BoundaryRefused refused = refused("{\"type\":\"FeatureCollection\",\n\"features\":[{,");
        assertThat(refused.key()).isEqualTo("boundary.refused.json");
        assertThat(refused.arguments()[0]).isEqualTo(2);
        assertThat(refused(GeoJson.file(GeoJson.feature("", SQUARE)) + "{}").key())
                .isEqualTo("boundary.refused.json");
        assertThat(refused("<html>").key()).isEqualTo("boundary.refused.json");
    }

    @Test
    void anotherReferenceSystemIsRefusedByName() {
        String file = GeoJson.file(GeoJson.feature("", SQUARE))
                .replaceFirst(
                        "\\{",
                        "{\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::3405\"}},");
        BoundaryRefused refused = refused(file);
        assertThat(refused.key()).isEqualTo("boundary.refused.crs");
        assertThat(refused.arguments()).containsExactly("urn:ogc:def:crs:EPSG::3405");
    }

    @Test
    void limitsAreKept() {
        Limits few = new Limits(1000, 1, 100, 4, 1, 5);
        String two = GeoJson.file(GeoJson.feature("", SQUARE), GeoJson.feature("", SQUARE));
        assertThat(refused(two, few).key()).isEqualTo("boundary.refused.features");
        String five = GeoJson.file(
                GeoJson.feature("", GeoJson.polygon(GeoJson.ring(106, 17, 107, 17, 107, 18, 106.5, 18.5, 106, 18))));
        assertThat(refused(five, few).key()).isEqualTo("boundary.refused.feature_points");
        assertThat(refused(two, new Limits(1000, 9, 5, 9, 1, 50)).key()).isEqualTo("boundary.refused.points");
        assertThat(refused(
                                GeoJson.file(GeoJson.feature("\"name\": \"so long\"", SQUARE)),
                                new Limits(1000, 9, 99, 9, 1, 5))
                        .key())
                .isEqualTo("boundary.refused.letters");
        assertThat(GeoJson.read(
                                GeoJson.file(GeoJson.feature("\"a\": 1, \"b\": 2", SQUARE)),
                                new Limits(1000, 9, 99, 9, 1, 50))
                        .getFirst()
                        .properties())
                .containsOnlyKeys("a");
    }

    @Test
    void nobodyIsLedTooDeep() {
        String deep = "[".repeat(10_000);
        assertThat(refused("{\"type\":\"FeatureCollection\",\"x\":" + deep).key())
                .isEqualTo("boundary.refused.json");
        assertThat(refused(GeoJson.file(GeoJson.feature("", "{\"type\":\"Polygon\",\"coordinates\":" + deep)))
                        .key())
                .isIn("boundary.refused.json", "boundary.refused.coordinates");
    }

    private static BoundaryRefused refused(String file) {
        return refused(file, Limits.DEFAULT);
    }

    private static BoundaryRefused refused(String file, Limits limits) {
        BoundaryRefused refused = catchThrowableOfType(BoundaryRefused.class, () -> GeoJson.read(file, limits));
        assertThat(refused).as(file.substring(0, Math.min(200, file.length()))).isNotNull();
        assertThat(refused.in(Texts.VIETNAMESE)).doesNotContain("!boundary");
        return refused;
    }
}
