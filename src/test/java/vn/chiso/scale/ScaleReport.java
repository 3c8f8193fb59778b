package vn.chiso.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;

/** What was measured, on the screen and at the end of a file, so that parts may be run one by one. */
public record ScaleReport(Path file) {

    /** A heading. */
    public void part(String title) {
        line("");
        line("## " + title);
        line("");
    }

    /** A line as {@link String#format} makes it. */
    @SuppressWarnings("AnnotateFormatMethod")
    public void line(String format, Object... arguments) {
        String text = String.format(Locale.ROOT, format, arguments);
        System.out.println(text);
        try {
            Files.writeString(file, text + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The value below which the given part of all lies. */
    public static double quantile(double[] values, double part) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(part * (sorted.length - 1)))];
    }
}
