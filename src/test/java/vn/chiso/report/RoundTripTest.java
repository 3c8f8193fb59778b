package vn.chiso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import vn.chiso.agency.AgencyService;
import vn.chiso.document.DocumentService;
import vn.chiso.document.text.Passage;
import vn.chiso.document.text.ReportText;
import vn.chiso.document.text.Section;
import vn.chiso.observation.Figure;
import vn.chiso.reading.PlacedStatement;
import vn.chiso.reading.ReportPage;
import vn.chiso.reading.TextImport;
import vn.chiso.reading.TextReader;
import vn.chiso.reading.file.ReportFile;
import vn.chiso.security.Roles;
import vn.chiso.territory.TerritoryService;
import vn.chiso.testing.LoadedDatabaseTest;

/** What the system writes it reads again: every heading is a section, every sentence a passage with its figures. */
@LoadedDatabaseTest
@WithMockUser(roles = Roles.ICT_DEPARTMENT)
class RoundTripTest {

    private static final Map<ReportType, String> DOCUMENTS = Map.of(
            ReportType.BUDGET_REVIEW, "000",
            ReportType.INSPECTION, "001",
            ReportType.ANNUAL, "002",
            ReportType.DISTRICT_INSPECTION, "003",
            ReportType.RESOLUTION, "004");

    private final WordReports reports;
    private final TextImport imports;
    private final TextReader reader;
    private final DocumentService documents;
    private final Samples samples;

    @TempDir
    private Path folder;

    @Autowired
    RoundTripTest(
            WordReports reports,
            TextImport imports,
            TextReader reader,
            DocumentService documents,
            TerritoryService territory,
            AgencyService agencies) {
        this.reports = reports;
        this.imports = imports;
        this.reader = reader;
        this.documents = documents;
        samples = new Samples(territory, agencies);
    }

    @ParameterizedTest
    @EnumSource
    void aReportIsReadAsItWasWritten(ReportType type) throws IOException {
        ReportRequest request = samples.of(type);
        ReportDraft draft = reports.draft(request, reports.fields(request));
        ReportText read = read(Samples.file(draft));
        assertThat(titles(read)).containsSubsequence(headings(draft));
        List<String> passages = read.sections().stream()
                .flatMap(section -> section.passages().stream())
                .map(Passage::text)
                .map(RoundTripTest::plain)
                .toList();
        assertThat(draft.figures())
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(passages)
                        .as(figure.bookmark())
                        .anyMatch(passage -> passage.contains(plain(figure.text()))));
        for (String sentence : sentences(draft)) {
            assertThat(passages).contains(sentence);
        }
    }

    /**
     * The figures are tied to the sentences that were written of them. Sections are those that the sources cite, where the
     * system may write of a figure in another one: then a sentence of the same number may be taken.
     */
    @Test
    @Transactional
    void figuresAreTiedToTheSentencesThatWereWrittenOfThem() throws IOException {
        int all = 0;
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (ReportType type : ReportType.values()) {
            ReportRequest request = samples.of(type);
            ReportDraft draft = reports.draft(request, reports.fields(request));
            Map<Long, Set<String>> written = written(draft);
            ReportPage page = imported(type, draft);
            for (PlacedStatement one : page.statements()) {
                Figure figure = page.figures().get(one.factKey());
                Set<String> sentences =
                        figure == null ? Set.of() : written.getOrDefault(figure.observationId(), Set.of());
                if (!sentences.isEmpty() && saysNumber(one)) {
                    all++;
                    String passage = passage(page, one);
                    if (sentences.stream().anyMatch(passage::contains)) {
                        right++;
                    } else if (!passage.isEmpty()) {
                        wrong.add(one.factKey());
                    }
                }
            }
        }
        assertThat(right).as("of " + all).isGreaterThanOrEqualTo(all * 9 / 10);
        assertThat(wrong).hasSizeLessThanOrEqualTo(all / 20);
    }

    private ReportPage imported(ReportType type, ReportDraft draft) throws IOException {
        Path file = Files.write(folder.resolve(type + ".docx"), Samples.file(draft));
        long document = documents
                .byKey(Objects.requireNonNull(DOCUMENTS.get(type)))
                .orElseThrow()
                .id();
        imports.put(document, ReportFile.read(file, "report.docx"), file, "report.docx");
        return reader.page(document).orElseThrow();
    }

    private static boolean saysNumber(PlacedStatement one) {
        return one.basis().startsWith("stated")
                && (one.numerator() + one.denominator() + one.value()).chars().anyMatch(Character::isDigit);
    }

    /** Where it is placed; empty for nowhere in particular. */
    private static String passage(ReportPage page, PlacedStatement one) {
        PlacedStatement.@Nullable Place place = one.place();
        return place == null
                ? ""
                : page.part(place.part()).orElseThrow().passages().stream()
                        .filter(passage ->
                                place.isIn(place.part(), passage.passage().ordinal()))
                        .map(passage -> plain(passage.passage().text()))
                        .findFirst()
                        .orElse("");
    }

    /** The sentences by the observations that they tell of. */
    private static Map<Long, Set<String>> written(ReportDraft draft) {
        Map<Long, Set<String>> written = new HashMap<>();
        Stream.concat(
                        draft.body().stream(),
                        draft.annex() == null
                                ? Stream.empty()
                                : Stream.of(draft.annex().table()))
                .flatMap(RoundTripTest::lines)
                .forEach(runs -> runs.forEach(run -> {
                    if (run instanceof ReportRun.Cited cited) {
                        written.computeIfAbsent(cited.observationId(), id -> new HashSet<>())
                                .add(words(runs));
                    }
                }));
        return written;
    }

    private static Stream<List<ReportRun>> lines(ReportBlock block) {
        return switch (block) {
            case ReportBlock.Heading none -> Stream.empty();
            case ReportBlock.Basis basis -> Stream.of(basis.runs());
            case ReportBlock.Paragraph paragraph -> Stream.of(paragraph.runs());
            case ReportBlock.Item item -> Stream.of(item.runs());
            case ReportBlock.Table table -> table.rows().stream().flatMap(List::stream);
        };
    }

    private static String words(List<ReportRun> runs) {
        return plain(String.join("", runs.stream().map(ReportRun::text).toList()));
    }

    private ReportText read(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("report.docx"), content);
        return ReportFile.read(file, "report.docx").text();
    }

    private static List<String> titles(ReportText read) {
        return read.sections().stream()
                .map(Section::title)
                .map(RoundTripTest::plain)
                .toList();
    }

    private static List<String> headings(ReportDraft draft) {
        return draft.body().stream()
                .filter(ReportBlock.Heading.class::isInstance)
                .map(block -> plain(((ReportBlock.Heading) block).title()))
                .toList();
    }

    /** Those of paragraphs, which stand alone in a passage. */
    private static List<String> sentences(ReportDraft draft) {
        List<String> sentences = new ArrayList<>();
        draft.body().forEach(block -> {
            if (block instanceof ReportBlock.Paragraph paragraph) {
                sentences.add(words(paragraph.runs()));
            }
        });
        return sentences;
    }

    /** Blanks of any kind as one, and the capitals of headings as small letters. */
    private static String plain(String text) {
        return Stream.of(text.split("[\\s\\u00a0\\u202f]+", -1))
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }
}
