package vn.chiso.exchange.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How fast books are read beside bare fastexcel, on the same file in the same run: {@code ./mvnw -Pbenchmark test}. */
class BookReadingBenchmark {

    private static final int ROWS = 100_000;
    private static final int COLUMNS = 10;
    private static final int ROUNDS = 7;

    @TempDir
    private Path folder;

    private interface Reading {
        long cells(Path file) throws IOException;
    }

    @Test
    void aHundredThousandRows() throws IOException {
        Path file = folder.resolve("rows.xlsx");
        write(file);
        double[] bare = new double[ROUNDS];
        double[] ours = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            bare[round] = rowsPerSecond(file, BookReadingBenchmark::bare);
            ours[round] = rowsPerSecond(file, BookReadingBenchmark::book);
        }
        double bareMedian = median(bare);
        double oursMedian = median(ours);
        System.out.printf(
                "Reading %,d rows of %d cells (%,d KB): fastexcel-reader %,.0f rows/s, Book %,.0f rows/s, %.0f %%%n",
                ROWS, COLUMNS, Files.size(file) >> 10, bareMedian, oursMedian, 100 * oursMedian / bareMedian);
    }

    private static void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "ChiSo", "1.0")) {
            Worksheet sheet = book.newWorksheet("Số liệu");
            for (int row = 0; row < ROWS; row++) {
                sheet.value(row, 0, "CQ-" + row);
                sheet.value(row, 1, "Sở Thông tin và Truyền thông " + row % 500);
                sheet.value(row, 2, "Tỷ lệ cán bộ, công chức sử dụng thư điện tử " + row % 90);
                sheet.value(row, 3, row % 3 == 0 ? "Đã xác nhận" : "Nháp");
                sheet.value(row, 4, LocalDate.of(2020, 1, 1).plusDays(row % 1_000));
                for (int column = 5; column < COLUMNS; column++) {
                    sheet.value(row, column, (row * 31 + column * 7_919) % 1_000_000 / 100.0);
                }
            }
        }
    }

    private static double rowsPerSecond(Path file, Reading reading) throws IOException {
        long start = System.nanoTime();
        long cells = reading.cells(file);
        long nanos = System.nanoTime() - start;
        if (cells != (long) ROWS * COLUMNS) {
            throw new IllegalStateException("read " + cells + " cells");
        }
        return ROWS / (nanos / 1e9);
    }

    /** Each cell as the library gives it; texts, numbers and dates are taken out. */
    private static long bare(Path file) throws IOException {
        AtomicLong cells = new AtomicLong();
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook book = new ReadableWorkbook(in);
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> row.stream().forEach(cell -> {
                if (cell.getValue() != null) {
                    cells.incrementAndGet();
                }
            }));
        }
        return cells.get();
    }

    private static long book(Path file) {
        AtomicLong cells = new AtomicLong();
        try (Book book = Book.open(file, "rows.xlsx", BookLimits.DEFAULT)) {
            book.read(book.sheets().getFirst(), row -> {
                cells.addAndGet(row.cells().size());
                return true;
            });
        }
        return cells.get();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
