package vn.chiso.exchange.book;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import vn.chiso.base.text.Texts;

/** Reads every file of a folder, one after another in one process, and says what became of each. */
public final class ReadBooks {

    private ReadBooks() {}

    /** A line for each file: name, outcome, milliseconds, what people are told. */
    public static void main(String[] arguments) throws Exception {
        try (Stream<Path> folder = Files.list(Path.of(arguments[0]))) {
            List<Path> files = folder.sorted().toList();
            for (Path file : files) {
                long start = System.nanoTime();
                String outcome = outcome(file);
                System.out.printf(
                        "%s\t%s%n", file.getFileName(), outcome.formatted((System.nanoTime() - start) / 1_000_000));
            }
        }
    }

    private static String outcome(Path file) {
        AtomicInteger cells = new AtomicInteger();
        try (Book book = Book.open(file, file.getFileName().toString(), BookLimits.DEFAULT)) {
            for (BookSheet sheet : book.sheets()) {
                book.read(sheet, row -> {
                    cells.addAndGet(row.cells().size());
                    return true;
                });
            }
            return "accepted " + cells + "\t%d\t";
        } catch (BookRefused refused) {
            return "refused " + refused.why() + "\t%d\t"
                    + refused.in(Texts.VIETNAMESE).replace("%", "%%") + "\t"
                    + refused.in(Texts.ENGLISH).replace("%", "%%");
        } catch (Throwable unexpected) {
            return "threw " + unexpected.toString().replace("%", "%%").replaceAll("\\s+", " ") + "\t%d\t";
        }
    }
}
