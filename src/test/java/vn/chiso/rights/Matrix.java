package vn.chiso.rights;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.chiso.security.Roles;

/**
 * The written matrix, {@code rights.csv}; {@code src/docs/rights.md} tells what its rules and letters mean.
 */
record Matrix(Map<String, Row> rows) {

    record Row(String what, String rule, Map<String, String> cells, String why) {

        /** The letter of a role, asked about the own agency, another of the territory, and one elsewhere. */
        String cell(String role) {
            return Objects.requireNonNull(cells.get(role));
        }
    }

    static Matrix read() {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Matrix.class.getResourceAsStream("/rights.csv")), StandardCharsets.UTF_8)) {
            Map<String, Row> rows = new LinkedHashMap<>();
            List<CSVRecord> records = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(in)
                    .getRecords();
            for (CSVRecord one : records) {
                Map<String, String> cells = Roles.ALL.stream().collect(Collectors.toMap(role -> role, one::get));
                rows.put(one.get("what"), new Row(one.get("what"), one.get("rule"), cells, one.get("why")));
            }
            return new Matrix(rows);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    List<Row> of(String rule) {
        return rows.values().stream().filter(row -> row.rule().equals(rule)).toList();
    }
}
