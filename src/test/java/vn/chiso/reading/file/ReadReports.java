package vn.chiso.reading.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.chiso.base.text.Texts;

/** Reads every file of a folder in a process of its own, and says what came of each. */
final class ReadReports {

    private ReadReports() {}

    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            List<Path> sorted = files.sorted().toList();
            for (Path file : sorted) {
                System.out.println(file.getFileName() + "\t" + outcome(file));
            }
        }
    }

    private static String outcome(Path file) {
        try {
            ReportFile read = ReportFile.read(file, String.valueOf(file.getFileName()));
            return "read " + read.kind() + " " + read.text().passages() + "\t";
        } catch (ReportRefused refused) {
            return refused.key() + "\t" + refused.in(Texts.VIETNAMESE);
        }
    }
}
