package vn.chiso.base.data;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** A data file that ships with the system, under {@code data/bundled}: UTF-8, comma separated, with a header. */
public final class DataFile {

    private DataFile() {}

    /** The rows in the order of the file.
     *
     * @throws UncheckedIOException when the file is missing or broken */
    public static List<Row> read(String name) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = new InputStreamReader(
                        new ClassPathResource("data/bundled/" + name).getInputStream(), StandardCharsets.UTF_8);
                var parser = format.parse(reader)) {
            return parser.getRecords().stream().map(Row::new).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot read " + name, failed);
        }
    }

    /** One row; an empty field is an empty text, or null where {@code orNull} is asked. */
    public record Row(CSVRecord fields) {

        public String text(String column) {
            return fields.get(column);
        }

        public @Nullable String orNull(String column) {
            String text = fields.get(column);
            return text.isEmpty() ? null : text;
        }

        public @Nullable LocalDate dateOrNull(String column) {
            String text = orNull(column);
            return text == null ? null : LocalDate.parse(text);
        }

        public int number(String column) {
            return Integer.parseInt(fields.get(column));
        }

        public boolean flag(String column) {
            return Boolean.parseBoolean(fields.get(column));
        }

        /** The parts of a field joined by {@code |}. */
        public List<String> list(String column) {
            String text = fields.get(column);
            return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\|"));
        }
    }
}
