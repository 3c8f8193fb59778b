package vn.chiso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chiso.base.text.Texts;

/** The small language of sentences, and the files written in it. */
class TemplateTest {

    @Test
    void placesAreFilledAndCapitalsGiven() {
        assertThat(fill("{Name}: {value}.", "name", "đã có", "value", "5")).isEqualTo("Đã có: 5.");
    }

    @Test
    void aPartInBracketsIsLeftOutWhereItsPlaceIsEmpty() {
        assertThat(fill("{name}[ ({item})]: {value}", "name", "A", "value", "5"))
                .isEqualTo("A: 5");
        assertThat(fill("{name}[ ({item})]: {value}", "name", "A", "item", "B", "value", "5"))
                .isEqualTo("A (B): 5");
    }

    @Test
    void aFigureStaysAFigure() {
        ReportRun figure = new ReportRun.Cited("80 %", 7, 1, "80 %", true, "?figure=7");
        assertThat(new Template("Là {value}.").fill(Map.of("value", List.of(figure))))
                .containsExactly(new ReportRun.Words("Là "), figure, new ReportRun.Words("."));
    }

    @Test
    void placesAreKnownWithoutTheirCapitals() {
        assertThat(new Template("{Name} [{item}] {name}").places()).isEqualTo(Set.of("name", "item"));
    }

    @ParameterizedTest
    @EnumSource(ReportType.class)
    void everySectionHasATitleInBothLanguages(ReportType type) {
        for (Skeleton.Section section : Skeleton.of(type).sections()) {
            for (var language : Texts.LANGUAGES) {
                Templates words = Templates.of(type, section.path(), language);
                assertThat(words.text("title").isEmpty())
                        .as(type + " " + section.path())
                        .isEqualTo(section.level() == 0);
            }
            assertThat(Templates.of(type, section.path(), Texts.ENGLISH).said())
                    .hasSameSizeAs(
                            Templates.of(type, section.path(), Texts.VIETNAMESE).said());
        }
    }

    @Test
    void bothLanguagesHaveTheSameUsualSentences() {
        assertThat(Templates.lines("default_en").stream().map(Map.Entry::getKey))
                .containsExactlyElementsOf(Templates.lines("default_vi").stream()
                        .map(Map.Entry::getKey)
                        .toList());
    }

    @Test
    void everyAnswerSaysYesAndNoInBothLanguages() {
        List<String> codes =
                Templates.lines("answers_vi").stream().map(Map.Entry::getKey).toList();
        assertThat(Templates.lines("answers_en").stream().map(Map.Entry::getKey))
                .containsExactlyElementsOf(codes);
        for (String file : List.of("answers_vi", "answers_en")) {
            assertThat(Templates.lines(file))
                    .allSatisfy(line ->
                            assertThat(line.getValue().split(" \\| ", -1)).hasSize(2));
        }
    }

    private static String fill(String template, String... given) {
        Map<String, List<ReportRun>> places = new java.util.HashMap<>();
        for (int i = 0; i < given.length; i += 2) {
            places.put(given[i], Runs.words(given[i + 1]));
        }
        return Samples.text(new Template(template).fill(places));
    }
}
