package vn.chiso.bundled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chiso.base.data.DataFile;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.document.DocumentService;
import vn.chiso.document.directive.DirectiveDocument;
import vn.chiso.document.directive.DirectiveService;
import vn.chiso.indicator.Catalogue;
import vn.chiso.inspection.Finding;
import vn.chiso.inspection.FindingService;
import vn.chiso.software.SoftwareService;
import vn.chiso.software.SoftwareSystem;
import vn.chiso.testing.LoadedDatabaseTest;

/** What the reports hold beside figures is loaded whole, in words of our own, and says where it comes from. */
@LoadedDatabaseTest
class BundledHoldingsTest {

    private static final int LONGEST_SHARED_RUN = 8;
    private static final int MOST_WORDS = 21;

    private final DocumentService documents;
    private final DirectiveService directives;
    private final FindingService findings;
    private final SoftwareService software;
    private final Catalogue catalogue;

    @Autowired
    BundledHoldingsTest(
            DocumentService documents,
            DirectiveService directives,
            FindingService findings,
            SoftwareService software,
            Catalogue catalogue) {
        this.documents = documents;
        this.directives = directives;
        this.findings = findings;
        this.software = software;
        this.catalogue = catalogue;
    }

    @Test
    void everyStatementOfTheReportsIsThereByReportAndType() {
        Map<String, Integer> counts = new TreeMap<>();
        findings.all()
                .forEach(one -> counts.merge(
                        report(one.documentId()) + " " + one.kind().name().toLowerCase(Locale.ROOT), 1, Integer::sum));
        Set<String> stated = findings.all().stream().map(Finding::key).collect(Collectors.toSet());
        directives.all().stream()
                .flatMap(one -> one.citations().stream())
                .filter(place -> !stated.contains(place.fact()))
                .forEach(place -> counts.merge(report(place.documentId()) + " directive", 1, Integer::sum));
        assertThat(counts)
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("000 directive", 15),
                        Map.entry("000 achievement", 26),
                        Map.entry("000 limitation", 1),
                        Map.entry("000 cause", 1),
                        Map.entry("000 finding", 1),
                        Map.entry("000 recommendation", 6),
                        Map.entry("001 directive", 21),
                        Map.entry("001 achievement", 39),
                        Map.entry("001 limitation", 28),
                        Map.entry("001 cause", 1),
                        Map.entry("001 finding", 2),
                        Map.entry("001 recommendation", 15),
                        Map.entry("002 directive", 10),
                        Map.entry("002 achievement", 15),
                        Map.entry("002 limitation", 6),
                        Map.entry("002 cause", 3),
                        Map.entry("002 finding", 25),
                        Map.entry("002 recommendation", 3),
                        Map.entry("002 next_task", 1),
                        Map.entry("003 directive", 5),
                        Map.entry("003 achievement", 20),
                        Map.entry("003 limitation", 10),
                        Map.entry("003 finding", 5),
                        Map.entry("003 recommendation", 9),
                        Map.entry("004 directive", 12),
                        Map.entry("004 achievement", 50),
                        Map.entry("004 limitation", 5),
                        Map.entry("004 cause", 4),
                        Map.entry("004 finding", 25),
                        Map.entry("004 recommendation", 4),
                        Map.entry("004 next_task", 15))));
        assertThat(counts.values().stream().mapToInt(count -> count).sum()).isEqualTo(383);
    }

    @Test
    void everySystemIsThereWithTheReportsThatNameIt() {
        assertThat(software.all()).hasSize(79);
        Map<String, Long> byReport = software.all().stream()
                .flatMap(one ->
                        one.uses().stream().map(use -> report(use.documentId())).distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(byReport).isEqualTo(Map.of("000", 21L, "001", 20L, "002", 17L, "003", 20L, "004", 36L));
        assertThat(software.all().stream().mapToInt(one -> one.aliases().size()).sum())
                .isEqualTo(133);
        assertThat(software.all()).allSatisfy(one -> {
            assertThat(one.uses()).as(one.key()).isNotEmpty();
            assertThat(one.uses().stream().map(use -> use.documentId()).collect(Collectors.toSet()))
                    .as("the reports that name %s also say where it runs", one.key())
                    .isEqualTo(one.aliases().stream()
                            .map(SoftwareSystem.Alias::documentId)
                            .collect(Collectors.toSet()));
        });
    }

    @Test
    void whereASystemRunsIsSaidByAFigureOrAFinding() {
        Set<String> figures =
                DataFile.read("figures.csv").stream().map(row -> row.text("id")).collect(Collectors.toSet());
        Set<String> said = findings.all().stream().map(Finding::key).collect(Collectors.toSet());
        assertThat(software.all().stream().flatMap(one -> one.uses().stream())).allSatisfy(use -> {
            assertThat(use.figures().size() + use.findings().size()).isPositive();
            assertThat(figures).containsAll(use.figures());
            assertThat(said).containsAll(use.findings());
            assertThat(Stream.concat(use.figures().stream(), use.findings().stream()))
                    .allSatisfy(fact -> assertThat(fact).startsWith(report(use.documentId())));
            assertThat(use.unitId() == null).isEqualTo(!use.agencyIds().isEmpty());
        });
    }

    @Test
    void topicsAreGroupsOfTheCatalogue() {
        assertThat(findings.all())
                .allSatisfy(one ->
                        assertThat(catalogue.group(one.topic())).as(one.key()).isPresent());
        assertThat(directives.all().stream().flatMap(one -> one.citations().stream()))
                .allSatisfy(place -> assertThat(catalogue.group(place.topic()))
                        .as(place.fact())
                        .isPresent());
    }

    @Test
    void doubtfulSymbolsAreFlaggedAndKeptAsCited() {
        assertThat(directives.all()).hasSize(62);
        assertThat(directives.all().stream()
                        .filter(DirectiveDocument::isDoubtful)
                        .map(DirectiveDocument::key))
                .containsExactlyInAnyOrder(
                        "NQ 17",
                        "001-Q020",
                        "1660/SNV-CCVC",
                        "1660/SNV-CCHC",
                        "03/2014/BTTTT",
                        "104/QĐ-UBND-TH",
                        "843/TB-ĐKT",
                        "22/KH-UBND",
                        "154/KH-UBND");
        assertThat(directives.byKey("43/2011/NĐ-CP").orElseThrow().citations().stream()
                        .map(place -> report(place.documentId()) + " " + place.section()))
                .contains("001 I", "001 II.4.a", "002 Căn cứ", "002 II.2.1.c");
    }

    /** Figure 000-F001 says 11. */
    @Test
    void theDocumentsThatAnAgencyIssuedCanBeCounted() {
        assertThat(directives.issuedIn(documents.byKey("000").orElseThrow().id()))
                .hasSize(11);
    }

    @Test
    void recommendationsHaveAnAddresseeAndNobodyElseHas() {
        assertThat(findings.all())
                .filteredOn(one -> one.addressee() != null)
                .allSatisfy(one ->
                        assertThat(one.kind().name() + " " + one.key()).matches("RECOMMENDATION .*|FINDING 002-Q063"))
                .hasSize(38);
    }

    @Test
    void phrasesAreShort() {
        assertThat(findings.all())
                .allSatisfy(
                        one -> assertThat(one.words().split(" ")).as(one.key()).hasSizeLessThanOrEqualTo(MOST_WORDS));
    }

    /** The reports' sentences are not ours: {@code -Dchiso.facts=DIR} names the folder with what they say. */
    @Test
    void noPhraseIsASentenceOfAReport() throws IOException {
        String folder = System.getProperty("chiso.facts");
        if (folder == null) {
            System.out.println("Skipped: -Dchiso.facts=DIR does not name the folder of the facts.");
            return;
        }
        Map<String, CSVRecord> facts = new HashMap<>();
        try (Reader reader = Files.newBufferedReader(Path.of(folder, "statements.csv"), StandardCharsets.UTF_8)) {
            CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .forEach(row -> facts.put(row.get(0), row));
        }
        assertThat(facts).hasSize(383);
        List<String> copied = new ArrayList<>();
        for (Finding one : findings.all()) {
            Set<String> runs =
                    runs(words(Objects.requireNonNull(facts.get(one.key())).get("text")));
            runs.retainAll(runs(words(one.words())));
            runs.forEach(run -> copied.add(one.key() + ": " + run));
        }
        assertThat(copied)
                .as("no run of more than %s words is the report's own", LONGEST_SHARED_RUN)
                .isEmpty();
    }

    private static List<String> words(String text) {
        return Pattern.compile("[\\p{L}\\p{N}]+")
                .matcher(VietnameseText.nfc(text).toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Every run of one word more than may be shared. */
    private static Set<String> runs(List<String> words) {
        String[] all = words.toArray(String[]::new);
        Set<String> runs = new HashSet<>();
        for (int at = 0; at + LONGEST_SHARED_RUN < all.length; at++) {
            runs.add(String.join(" ", Arrays.copyOfRange(all, at, at + LONGEST_SHARED_RUN + 1)));
        }
        return runs;
    }

    private String report(long id) {
        return documents.byId(id).key();
    }
}
