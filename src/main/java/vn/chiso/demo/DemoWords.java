package vn.chiso.demo;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.chiso.base.data.DataFile;

/** Names and words of the simulated data, from {@code demo/words.csv}. */
final class DemoWords {

    private static final Map<String, DataFile.Row> WORDS = DataFile.read("demo/words.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.text("key"), Function.identity()));

    private DemoWords() {}

    static String vi(String key, Object... arguments) {
        return row(key).text("vi").formatted(arguments);
    }

    static String en(String key, Object... arguments) {
        return row(key).text("en").formatted(arguments);
    }

    private static DataFile.Row row(String key) {
        return Objects.requireNonNull(WORDS.get(key), key);
    }
}
