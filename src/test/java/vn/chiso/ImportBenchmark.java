package vn.chiso;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long 100,000 figures take from a workbook into the database, checks, audit trail and roll-up included, in a process
 * with 256 MB of heap, beside bare fastexcel reading of the same file: {@code ./mvnw -Pbenchmark test}.
 */
class ImportBenchmark {

    private static final int FIGURES = 100_000;
    private static final int VALUE = 12;
    private static final String[] KEYS = {"chiso:1", "indicator", "item", "period", "version"};

    @TempDir
    private Path folder;

    @Test
    void aHundredThousandFigures() throws IOException, InterruptedException {
        String data = "--chiso.data-dir=" + folder.resolve("data");
        Path keys = folder.resolve("keys.txt");
        run("--stream.keys=" + keys, data);
        Path file = folder.resolve("so-lieu.xlsx");
        write(file, Files.readAllLines(keys));
        bare(file);
        long begun = System.nanoTime();
        bare(file);
        double bare = (System.nanoTime() - begun) / 1e9;
        System.out.printf("%,d figures, %,d KB: bare reading %.1f s%n", FIGURES, Files.size(file) >> 10, bare);
        run("--stream.file=" + file, data);
    }

    /** Agencies × indicators × years from 2030 on, as many as are wanted, each named by the keys of the sheet. */
    private static void write(Path file, List<String> keys) throws IOException {
        List<String> agencies = keys.stream().filter(key -> key.contains(":")).toList();
        List<String> indicators =
                keys.stream().filter(key -> !key.contains(":")).toList();
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "ChiSo", "1.0")) {
            Worksheet sheet = book.newWorksheet("Số liệu");
            for (int column = 0; column < KEYS.length; column++) {
                sheet.value(0, column, KEYS[column]);
            }
            for (int n = 0; n < FIGURES; n++) {
                int year = 2030 + n / (agencies.size() * indicators.size());
                sheet.value(n + 1, 0, agencies.get(n % agencies.size()));
                sheet.value(n + 1, 1, indicators.get(n / agencies.size() % indicators.size()));
                sheet.value(n + 1, 3, "YEAR %1$d-01-01 %1$d-12-31".formatted(year));
                sheet.value(n + 1, VALUE, n);
            }
        }
    }

    private static void bare(Path file) throws IOException {
        AtomicLong cells = new AtomicLong();
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook book = new ReadableWorkbook(in);
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> row.forEach(cell -> cells.addAndGet(cell == null ? 0 : 1)));
        }
        if (cells.get() < 4L * FIGURES) {
            throw new IllegalStateException("read " + cells);
        }
    }

    private static void run(String... options) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx256m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ImportStream.class.getName(),
                                "--chiso.backup.at=never",
                                "--CHISO_ADMIN_PASSWORD=correct horse battery"),
                        Stream.of(options))
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        StringBuilder log = new StringBuilder();
        try (BufferedReader said = process.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                log.append(line).append('\n');
                if (line.matches("(?:OPENED|DRY|STORED|PEAK) .*")) {
                    System.out.println(line);
                }
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(log.toString());
        }
    }
}
