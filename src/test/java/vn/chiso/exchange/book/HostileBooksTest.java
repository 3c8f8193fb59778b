package vn.chiso.exchange.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to hurt are all read by one process that has little memory; each is read or refused with a reason. */
class HostileBooksTest {

    private record Outcome(String what, String milliseconds, String told) {}

    @TempDir
    private Path folder;

    @Test
    void everyFileIsReadOrRefusedForItsReason() throws Exception {
        List<Hostile> files = new ArrayList<>();
        files.addAll(HostilePackages.all());
        files.addAll(HostileXml.all());
        files.addAll(HostileRecords.all());
        files.addAll(HostileTexts.all());
        assertThat(files).extracting(Hostile::name).doesNotHaveDuplicates();
        long start = System.nanoTime();
        for (Hostile hostile : files) {
            hostile.maker().write(folder.resolve(hostile.name()));
        }
        System.out.printf("%d hostile files made in %d ms%n", files.size(), (System.nanoTime() - start) / 1_000_000);
        Map<String, Outcome> outcomes = read();
        SoftAssertions softly = new SoftAssertions();
        for (Hostile hostile : files) {
            Outcome outcome = outcomes.getOrDefault(hostile.name(), new Outcome("never read", "", ""));
            if (hostile.expected().equals("either")) {
                softly.assertThat(outcome.what()).as(hostile.name()).matches("(accepted|refused) .*");
            } else {
                softly.assertThat(outcome.what())
                        .as(hostile.name() + ": " + outcome.told())
                        .isEqualTo(hostile.expected());
            }
            if (outcome.what().startsWith("refused")) {
                softly.assertThat(outcome.told())
                        .as(hostile.name())
                        .isNotBlank()
                        .doesNotContain("{", "!book");
            }
        }
        softly.assertAll();
    }

    private Map<String, Outcome> read() throws IOException, InterruptedException {
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadBooks.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        Map<String, Outcome> outcomes = new HashMap<>();
        try (var said = reader.inputReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                String[] parts = line.split("\t", 4);
                if (parts.length < 4) {
                    System.out.println(line);
                    continue;
                }
                Outcome outcome = new Outcome(parts[1], parts[2], parts[3]);
                outcomes.put(parts[0], outcome);
                if (!parts[0].startsWith("mutated")) {
                    System.out.printf("%6s ms  %-34s %s%n", outcome.milliseconds(), parts[0], outcome.what());
                }
            }
        }
        assertThat(reader.waitFor()).isZero();
        return outcomes;
    }
}
