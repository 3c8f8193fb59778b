package vn.chiso.installation.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chiso.installation.DataDirectory;

/** Nights by their day in Viet Nam: a backup at two in the morning bears the evening before in its name. */
class RetentionTest {

    @TempDir
    private Path data;

    @Test
    void twoWeeksStayAndTheFirstOfEachMonthForAYear() throws IOException {
        LocalDate last = LocalDate.of(2026, 3, 15);
        for (LocalDate day = LocalDate.of(2025, 1, 1); !day.isAfter(last); day = day.plusDays(1)) {
            made("chiso-nightly-" + time(day) + ".zip");
        }
        made("chiso-20240101T000000Z.zip");
        made("chiso-before-migration-20240101T000000Z.zip");
        made("chiso-before-restore-20240101T000000Z.zip");
        made("notes.txt");
        Clock clock = Clock.fixed(Instant.parse("2026-03-14T19:00:05Z"), ZoneOffset.UTC);
        new Retention(new DataDirectory(data), clock, 14).tidy();
        List<String> left = left();
        assertThat(left)
                .hasSize(4 + 14 + 12)
                .contains("notes.txt", "chiso-20240101T000000Z.zip")
                .contains("chiso-nightly-" + time(LocalDate.of(2025, 4, 1)) + ".zip")
                .contains("chiso-nightly-" + time(LocalDate.of(2026, 3, 1)) + ".zip")
                .contains("chiso-nightly-" + time(LocalDate.of(2026, 3, 2)) + ".zip")
                .doesNotContain("chiso-nightly-" + time(LocalDate.of(2025, 3, 1)) + ".zip");
        new Retention(new DataDirectory(data), clock, 0).tidy();
        assertThat(left()).as("the newest one always stays").contains("chiso-nightly-" + time(last) + ".zip");
    }

    private void made(String name) throws IOException {
        Files.createDirectories(data.resolve("backups"));
        Files.createFile(data.resolve("backups").resolve(name));
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("backups"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** Two in the morning of that day in Viet Nam. */
    private static String time(LocalDate day) {
        return day.minusDays(1).toString().replace("-", "") + "T190000Z";
    }
}
