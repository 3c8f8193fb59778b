package vn.chiso.reading.tie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.chiso.base.data.DataFile;
import vn.chiso.document.text.ReportText;

/**
 * The bundled figures against the reports that they were taken from. The reports are not ours to ship: without
 * {@code -Dchiso.reports=DIR} (files whose names begin with the key of a document) nothing is asked here.
 */
class ReportPlacesTest {

    private record Place(int section, int passage) {}

    private static final Map<String, ReportText> REPORTS = new TreeMap<>();

    @BeforeAll
    static void readReports() throws IOException {
        String directory = System.getProperty("chiso.reports", "");
        if (directory.isEmpty()) {
            System.out.println("ReportPlacesTest: skipped, no reports; give their folder by -Dchiso.reports=DIR");
        }
        assumeTrue(!directory.isEmpty());
        try (Stream<Path> files = Files.list(Path.of(directory))) {
            for (Path file : files.sorted().toList()) {
                REPORTS.put(
                        Objects.requireNonNull(file.getFileName()).toString().substring(0, 3),
                        ReportText.of(Files.readAllLines(file)));
            }
        }
    }

    @Test
    void everyCitedSectionIsInItsReport() {
        List<String> lost = DataFile.read("sections.csv").stream()
                .filter(row -> Objects.requireNonNull(REPORTS.get(row.text("document")))
                        .section(row.text("path"))
                        .isEmpty())
                .map(row -> row.text("document") + " " + row.text("path"))
                .toList();
        assertEquals(List.of(), lost);
    }

    @Test
    void numbersTieToTheirPassageAndNoneToAnother() throws IOException {
        Rates numbers = rates(true);
        assertEquals(List.of(), numbers.wrong);
        assertTrue(numbers.right >= 0.95 * numbers.all, numbers::toString);
    }

    @Test
    void wordsTieToTheirSectionAndMostToTheirPassage() throws IOException {
        Rates words = rates(false);
        assertTrue(words.inSection >= 0.95 * words.all, words::toString);
        assertTrue(words.right >= 0.70 * words.all, words::toString);
        assertTrue(words.wrong.size() <= 0.02 * words.all, words::toString);
    }

    private record Rates(int all, int inSection, int right, List<String> wrong) {}

    private static Rates rates(boolean stated) throws IOException {
        Map<String, Place> places = places();
        Map<String, Tie> ties = new HashMap<>();
        List<DataFile.Row> figures = DataFile.read("figures.csv").stream()
                .filter(row -> stated == (row.text("basis").startsWith("stated") && saysNumber(row)))
                .toList();
        REPORTS.forEach((key, report) -> Tying.tie(
                        report,
                        figures.stream()
                                .filter(row -> row.text("report").equals(key))
                                .map(BundledClaims::of)
                                .toList())
                .forEach(tie -> ties.put(tie.key(), tie)));
        int inSection = 0;
        int right = 0;
        List<String> wrong = new java.util.ArrayList<>();
        for (DataFile.Row row : figures) {
            Place place = Objects.requireNonNull(places.get(row.text("id")));
            Tie tie = ties.get(row.text("id"));
            boolean here = tie != null && tie.section() == place.section();
            inSection += here ? 1 : 0;
            Integer passage = tie == null ? null : tie.passage();
            if (here && passage != null && passage == place.passage()) {
                right++;
            } else if (passage != null) {
                wrong.add(row.text("id"));
            }
        }
        return new Rates(figures.size(), inSection, right, wrong);
    }

    private static boolean saysNumber(DataFile.Row row) {
        return Stream.of("numerator", "denominator", "value")
                .anyMatch(part -> row.text(part).chars().anyMatch(Character::isDigit));
    }

    private static Map<String, Place> places() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ReportPlacesTest.class.getResourceAsStream("/reading-places.csv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toMap(
                            parts -> parts[0],
                            parts -> new Place(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]))));
        }
    }
}
