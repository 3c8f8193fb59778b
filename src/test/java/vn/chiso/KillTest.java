package vn.chiso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chiso.installation.CommandLine;
import vn.chiso.testing.PostgresServer;

/**
 * What the screen called saved is there after the process was killed ({@code SIGKILL}) in the middle of saving. Two kills on
 * each database here; {@code ./mvnw -Pdurability test} does twenty, and twenty thousand edits for the size of the file.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("chiso.kills", 2);

    private static final String[] NONE = {};

    /** What one process saved: the version of a figure, and the number in it. */
    private record Line(long observationId, int version, String value) {

        static Line of(String said) {
            String[] words = said.split(" ", -1);
            return new Line(Long.parseLong(words[1]), Integer.parseInt(words[2]), words[3]);
        }
    }

    @TempDir
    private Path temporary;

    @Test
    void h2KeepsWhatWasSavedBeforeAKill() throws Exception {
        survivesKills(NONE);
    }

    @Test
    void postgresKeepsWhatWasSavedBeforeAKill() throws Exception {
        survivesKills(PostgresServer.freshDatabase());
    }

    @Test
    void h2HasNothingOfAnImportThatWasKilled() throws Exception {
        leavesNothing(NONE);
    }

    @Test
    void postgresHasNothingOfAnImportThatWasKilled() throws Exception {
        leavesNothing(PostgresServer.freshDatabase());
    }

    @Test
    @EnabledIfSystemProperty(named = "chiso.edits", matches = "\\d+")
    void theFileStaysWithinThreeTimesItsCompactedSize() throws Exception {
        Path file = temporary.resolve("data/chiso.mv.db");
        Process stream = stream(1, Integer.getInteger("chiso.edits"), NONE);
        StringBuilder log = new StringBuilder();
        long largest = 0;
        try (BufferedReader said = stream.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith("SAVED ")) {
                    largest = Math.max(largest, Files.size(file));
                } else {
                    log.append(line).append('\n');
                }
            }
        }
        assertThat(stream.waitFor()).as(log.toString()).isZero();
        long closed = Files.size(file);
        long compacted = compacted(file);
        System.out.printf(
                "H2 file after %s edits: %d MB at most while they went on, %d MB after them, %d MB compacted; ratio"
                        + " %.2f%n",
                System.getProperty("chiso.edits"),
                largest >> 20,
                closed >> 20,
                compacted >> 20,
                (double) closed / compacted);
        assertThat(closed).isLessThanOrEqualTo(3 * compacted);
    }

    private void survivesKills(String[] database) throws Exception {
        Random random = new Random(KILLS);
        List<Line> saved = new ArrayList<>();
        int from = 1;
        for (int kill = 0; kill < KILLS; kill++) {
            List<Line> last = killedAfter(random.nextInt(20, 220), from, database);
            saved.addAll(last);
            from += last.size() + 2;
        }
        // what a kill took away no later start brings back
        check(saved, database);
    }

    /** What was said to be saved by a process that is killed after so many saves, and before it knows. */
    private List<Line> killedAfter(int saves, int from, String[] database) throws IOException, InterruptedException {
        List<Line> saved = new ArrayList<>();
        Process stream = stream(from, Integer.MAX_VALUE - from, database);
        StringBuilder log = new StringBuilder();
        try (BufferedReader said = stream.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith("SAVED ") && line.endsWith(" .")) {
                    saved.add(Line.of(line));
                } else {
                    log.append(line).append('\n');
                }
                if (saved.size() == saves) {
                    stream.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(stream.waitFor()).as(log.toString()).isEqualTo(137);
        return saved;
    }

    private void leavesNothing(String[] database) throws Exception {
        Process process = process(ImportStream.class, List.of("--stream.figures=6000"), database);
        StringBuilder log = new StringBuilder();
        boolean begun = false;
        try (BufferedReader said = process.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                log.append(line).append('\n');
                if (line.startsWith("WRITTEN ")) {
                    begun = true;
                    process.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(process.waitFor()).as(log.toString()).isEqualTo(137);
        assertThat(begun).as(log.toString()).isTrue();
        try (var system = system(database)) {
            JdbcClient jdbc = system.getBean(JdbcClient.class);
            assertThat(jdbc.sql("select count(*) from statement where section like ?")
                            .param(ImportStream.FILE + "%")
                            .query(Long.class)
                            .single())
                    .isZero();
            assertThat(jdbc.sql("select count(*) from intake").query(Long.class).single())
                    .isZero();
        }
        isSound(database);
    }

    private void check(List<Line> saved, String[] database) {
        try (var system = system(database)) {
            JdbcClient jdbc = system.getBean(JdbcClient.class);
            assertThat(saved)
                    .allSatisfy(line -> assertThat(jdbc.sql("select st.value_text from figure_version v"
                                            + " join statement st on st.id = v.statement_id"
                                            + " where v.observation_id = ? and v.version = ?")
                                    .params(line.observationId(), line.version())
                                    .query(String.class)
                                    .list())
                            .containsExactly(line.value()));
        }
        isSound(database);
    }

    private ConfigurableApplicationContext system(String[] database) {
        return new SpringApplicationBuilder(CommandApplication.class)
                .web(WebApplicationType.NONE)
                .run(options(database));
    }

    private void isSound(String[] database) {
        for (String command : List.of("rollup-check", "verify-audit")) {
            assertThat(CommandLine.run(CommandApplication.class, with(command, options(database))))
                    .as(command)
                    .isZero();
        }
    }

    private Process stream(int from, int saves, String[] database) throws IOException {
        return process(SaveStream.class, List.of("--stream.from=" + from, "--stream.saves=" + saves), database);
    }

    private Process process(Class<?> main, List<String> told, String[] database) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(told);
        command.addAll(List.of(options(database)));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String[] with(String first, String[] others) {
        return Stream.concat(Stream.of(first), Stream.of(others)).toArray(String[]::new);
    }

    private String[] options(String[] database) {
        return Stream.concat(
                        Stream.of(
                                "--chiso.data-dir=" + temporary.resolve("data"),
                                "--chiso.backup.at=never",
                                "--CHISO_ADMIN_PASSWORD=correct horse battery"),
                        Stream.of(database))
                .toArray(String[]::new);
    }

    private static long compacted(Path file) throws SQLException {
        String name = file.toString().replace(".mv.db", "");
        try (var connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + name + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        }
        return new File(file.toUri()).length();
    }
}
