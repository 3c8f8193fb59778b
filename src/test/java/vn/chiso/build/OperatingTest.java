package vn.chiso.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operating guide tells people to copy. */
class OperatingTest {

    private static final Path DOCS = Path.of("src/docs");

    @Test
    void systemdUnderstandsTheUnit(@TempDir Path temporary) throws Exception {
        Assumptions.assumeTrue(isThere("systemd-analyze"), "systemd-analyze is not there: the unit is not verified");
        String java = ProcessHandle.current().info().command().orElse("/usr/bin/java");
        Path unit = temporary.resolve("chiso.service");
        Files.writeString(unit, unit().replace("/usr/bin/java", java));
        Process verify = new ProcessBuilder("systemd-analyze", "verify", "--man=no", unit.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(verify.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said.lines().filter(line -> line.contains("chiso.service"))).isEmpty();
        assertThat(verify.exitValue()).as(said).isZero();
    }

    @Test
    void theGuideNamesOptionsThatThereAre() throws IOException {
        Matcher options = Pattern.compile(
                        "chiso\\.(?!zip|jar|service|env|properties|mv|log|key|pem|example)[a-z.-]+[a-z]")
                .matcher(Files.readString(DOCS.resolve("operating.md")) + unit());
        StringBuilder code = new StringBuilder(Files.readString(Path.of("src/main/resources/application.properties")));
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(source));
            }
        }
        while (options.find()) {
            assertThat(code.toString()).contains(options.group());
        }
    }

    private static String unit() throws IOException {
        return Files.readString(DOCS.resolve("chiso.service"));
    }

    private static boolean isThere(String program) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
