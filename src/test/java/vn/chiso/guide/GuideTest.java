package vn.chiso.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import vn.chiso.base.text.Texts;
import vn.chiso.guide.Chapter.Piece;
import vn.chiso.guide.Chapter.Task;
import vn.chiso.security.Roles;

class GuideTest {

    private final Guide guide = new Guide();

    @Test
    void everyRoleHasAChapterWithANameOfItsOwn() {
        assertThat(guide.roles()).containsExactlyInAnyOrderElementsOf(Roles.ALL);
        assertThat(guide.roles())
                .allSatisfy(role -> assertThat(guide.role(guide.name(role))).contains(role));
        assertThat(guide.role("nobody")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void bothLanguagesSayTheSameSteps(String role) {
        assertThat(shape(role, Texts.ENGLISH)).isEqualTo(shape(role, Texts.VIETNAMESE));
    }

    @ParameterizedTest
    @MethodSource("roles")
    void everyLinkLeadsToAScreen(String role) {
        Set<String> screens = screens();
        assertThat(links(guide.chapter(role, Texts.VIETNAMESE)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(screens).as(link.address()).contains(link.path()));
    }

    @Test
    void theTextIsComposed() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/guide"))) {
            assertThat(files)
                    .hasSize(2 * Roles.ALL.size())
                    .allSatisfy(file -> assertThat(Normalizer.isNormalized(read(file), Normalizer.Form.NFC))
                            .as(file.toString())
                            .isTrue());
        }
    }

    @Test
    void strongWordsAndLinksAreToldFromTheRest() {
        Chapter chapter = ChapterText.read("Ai.\n\n## Việc\n1. Mở [Đợt](rounds?x=y), bấm **Mở** rồi <b>xem</b>.\n");
        assertThat(chapter.tasks())
                .containsExactly(new Task(
                        "Việc",
                        List.of(List.of(
                                new Piece.Words("Mở "),
                                new Piece.Link("Đợt", "rounds?x=y"),
                                new Piece.Words(", bấm "),
                                new Piece.Strong("Mở"),
                                new Piece.Words(" rồi <b>xem</b>.")))));
        assertThat(new Piece.Link("Đợt", "rounds?x=y").path()).isEqualTo("rounds");
        assertThat(new Piece.Link("Tổng quan", ".").path()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ai.",
                "Ai.\n## Việc",
                "Ai.\n1. Bước",
                "Ai.\n## Việc\n2. Bước",
                "Ai.\n## Việc\n1. Bước\n- ý",
                "Ai.\n## Việc\n1. **Bước",
                "Ai.\n## Việc\n1. [xa](https://example.org)",
                "Ai.\n## Việc\n1. [hại](javascript:alert)"
            })
    void whatIsNoChapterIsRefused(String text) {
        assertThatThrownBy(() -> ChapterText.read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    static List<String> roles() {
        return Roles.ALL;
    }

    /** Of each task each step's links, in order. */
    private List<List<List<String>>> shape(String role, Locale locale) {
        return guide.chapter(role, locale).tasks().stream()
                .map(task -> task.steps().stream()
                        .map(step ->
                                links(step.stream()).map(Piece.Link::address).toList())
                        .toList())
                .toList();
    }

    private static List<Piece.Link> links(Chapter chapter) {
        return links(Stream.concat(
                        chapter.intro().stream(),
                        chapter.tasks().stream()
                                .flatMap(task -> task.steps().stream())
                                .flatMap(List::stream)))
                .toList();
    }

    private static Stream<Piece.Link> links(Stream<Piece> pieces) {
        return pieces.filter(Piece.Link.class::isInstance).map(Piece.Link.class::cast);
    }

    private static Set<String> screens() {
        ClassPathScanningCandidateComponentProvider views = new ClassPathScanningCandidateComponentProvider(false);
        views.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return views.findCandidateComponents("vn.chiso").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(GuideTest::path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String path(String view) {
        try {
            return Class.forName(view).getAnnotation(Route.class).value();
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
