package vn.chiso.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StyleSheetTest {

    private static final Path STYLES = Path.of("src/main/resources/META-INF/resources/styles");

    @Test
    void oneFileHoldsEveryPartAndImportsNothing() throws IOException {
        String whole = StyleSheet.text();
        assertThat(whole).doesNotContain("@import", "/*", "*/");
        for (Path part : parts()) {
            String last = Files.readAllLines(part).stream()
                    .filter(line -> line.contains("{"))
                    .reduce("", (before, line) -> line);
            assertThat(whole).as(part.toString()).contains(last);
        }
    }

    @Test
    void whatAPartPointsToIsFoundFromAbove() throws IOException {
        assertThat(StyleSheet.text())
                .contains("url('VAADIN/static/assets/inter/")
                .doesNotContain("url('../");
    }

    private static List<Path> parts() throws IOException {
        try (Stream<Path> files = Files.list(STYLES)) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }
}
