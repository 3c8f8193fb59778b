package vn.chiso.base.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import vn.chiso.base.text.Texts;

/**
 * A million cells as a workbook, beside the same cells written by fastexcel alone, in a process of 256 MB:
 * {@code ./mvnw -Pbenchmark test}. Not among the tests of every day.
 */
class ExportBenchmark {

    private static final int ROWS = 100_000;
    private static final int COLUMNS = 10;
    private static final int RUNS = 4;
    private static final Made MADE = new Made("Đo", Instant.EPOCH, Texts.VIETNAMESE);

    @Test
    void aMillionCellsGoOutOfASmallProcess() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ExportBenchmark.class.getName())
                .inheritIO()
                .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    /** Measures in this process; the first run of each only warms up. */
    public static void main(String[] arguments) throws IOException {
        double bare = Double.MAX_VALUE;
        double ours = Double.MAX_VALUE;
        double firstByte = 0;
        long peak = 0;
        for (int run = 0; run < RUNS; run++) {
            Sink sink = new Sink();
            long start = System.nanoTime();
            writeBare(sink);
            bare = run == 0 ? bare : Math.min(bare, seconds(start));
            long bareSize = sink.size;
            resetPeak();
            sink = new Sink();
            start = System.nanoTime();
            sink.start = start;
            ExcelFile.write(List.of(new CaptionedTable(table(), caption())), MADE, sink);
            ours = run == 0 ? ours : Math.min(ours, seconds(start));
            firstByte = Math.max(firstByte, run == 0 ? 0 : sink.firstByte);
            peak = peak();
            System.out.printf(
                    "run %d: bare %,d bytes, export %,d bytes, peak heap %d MB%n",
                    run, bareSize, sink.size, peak / (1 << 20));
        }
        System.out.printf(
                "1,000,000 cells: fastexcel alone %.2f s, export %.2f s (%.0f %% of its speed), first byte after %.0f"
                        + " ms, peak heap %d MB of %d MB%n",
                bare,
                ours,
                100 * bare / ours,
                firstByte * 1000,
                peak / (1 << 20),
                Runtime.getRuntime().maxMemory() / (1 << 20));
    }

    private static FileTable table() {
        return new FileTable(
                "x",
                List.of(
                        Column.text("a"),
                        Column.text("b"),
                        Column.brief("c"),
                        Column.brief("d"),
                        Column.number("e"),
                        Column.number("f"),
                        Column.number("g"),
                        Column.number("h"),
                        Column.number("i"),
                        Column.day("k")),
                ExportBenchmark::rows);
    }

    private static ExportCaption caption() {
        return new ExportCaption("x", "", "", "", "", "", "");
    }

    private static void rows(Consumer<List<Cell>> reader) {
        for (int row = 0; row < ROWS; row++) {
            reader.accept(List.of(
                    Cell.text(name(row)),
                    Cell.text(unit(row)),
                    Cell.text(code(row)),
                    Cell.text("stated"),
                    Cell.count(row),
                    new Cell.Amount(percent(row), true, "", "", ""),
                    new Cell.Amount(amount(row), false, "", "", ""),
                    Cell.count(row % 97),
                    Cell.count(2000 + row % 25),
                    Cell.day(day(row))));
        }
    }

    /** The same cells and looks, as somebody would write them who knows the columns. */
    private static void writeBare(OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "bare", "1.0")) {
            Worksheet sheet = book.newWorksheet("x");
            for (int column = 0; column < COLUMNS; column++) {
                sheet.inlineString(0, column, "abcdefghik".substring(column, column + 1));
            }
            for (int row = 0; row < ROWS; row++) {
                int at = row + 1;
                sheet.inlineString(at, 0, name(row));
                sheet.inlineString(at, 1, unit(row));
                sheet.inlineString(at, 2, code(row));
                sheet.inlineString(at, 3, "stated");
                sheet.value(at, 4, row);
                sheet.value(at, 5, percent(row).movePointLeft(2));
                sheet.value(at, 6, amount(row));
                sheet.value(at, 7, row % 97);
                sheet.value(at, 8, 2000 + row % 25);
                sheet.value(at, 9, day(row));
                sheet.style(at, 5).format("0.00 %").set();
                sheet.style(at, 6).format("#,##0.0").set();
                sheet.style(at, 9).format("dd/mm/yyyy").set();
                if (at % 200 == 0) {
                    sheet.flush();
                }
            }
            sheet.finish();
        }
    }

    private static String name(int row) {
        return "Sở Thông tin và Truyền thông " + row % 5000;
    }

    private static String unit(int row) {
        return "Tỉnh Quảng Bình " + row % 63;
    }

    private static String code(int row) {
        return "email_staff_use_ratio_" + row % 200;
    }

    private static BigDecimal percent(int row) {
        return BigDecimal.valueOf(row % 10_001, 2);
    }

    private static BigDecimal amount(int row) {
        return BigDecimal.valueOf(row * 7L, 1);
    }

    private static LocalDate day(int row) {
        return LocalDate.of(2015, 1, 1).plusDays(row % 3000);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void resetPeak() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    /** Counts what it is given. */
    private static final class Sink extends OutputStream {

        private long size;
        private long start;
        private double firstByte;

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            if (size == 0 && start != 0) {
                firstByte = seconds(start);
            }
            size += length;
        }
    }
}
