package vn.chiso.base.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageFilesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/META-INF/resources");

    @Test
    void everyIconOfJavaIsImportedInTheBrowserAndNoOther() throws IOException {
        Set<String> known = Stream.of(Symbol.values()).map(Symbol::icon).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(known, found(Path.of("frontend/icons/icons.ts"), "icons/([a-z0-9-]+)\\.svg"));
    }

    @Test
    void everyStyleSheetIsImportedOnceAndLiesUnderStyles() throws IOException {
        Set<String> files;
        try (Stream<Path> all = Files.list(RESOURCES.resolve("styles"))) {
            files = all.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".css"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        assertEquals(files, found(RESOURCES.resolve("styles.css"), "@import 'styles/([a-z]+\\.css)'"));
    }

    @Test
    void coloursAreWrittenInTheTokensOnly() throws IOException {
        try (Stream<Path> all = Files.list(RESOURCES.resolve("styles"))) {
            for (Path sheet :
                    all.filter(file -> file.toString().endsWith(".css")).toList()) {
                if (!sheet.endsWith("tokens.css")) {
                    assertTrue(found(sheet, "(?<!%23)(#[0-9a-f]{3,8})\\b").isEmpty(), sheet + " names a colour");
                }
            }
        }
    }

    private static Set<String> found(Path file, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
