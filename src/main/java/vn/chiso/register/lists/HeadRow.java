package vn.chiso.register.lists;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.exchange.layout.SheetTable;

/**
 * The row that says what the columns of a list are, below at most a few rows of titles. Heads are known by their words,
 * without marks and in any order, whatever stands between them.
 */
record HeadRow<E extends Enum<E>>(SheetTable table, int row, Map<E, Integer> columns) {

    private static final int SEARCHED = 10;

    private static final Map<String, List<String>> ABBREVIATIONS = Map.of(
            "tp", List.of("thanh", "pho"),
            "qh", List.of("quan", "huyen"),
            "px", List.of("phuong", "xa"),
            "tx", List.of("thi", "xa"),
            "tt", List.of("thi", "tran"),
            "dvhc", List.of("don", "vi", "hanh", "chinh"),
            "dv", List.of("don", "vi"),
            "cq", List.of("co", "quan"));

    /**
     * @param use what a column is for by the words of its head; null for nothing that is read
     * @param enough whether a list can be read by these columns
     */
    static <E extends Enum<E>> Optional<HeadRow<E>> find(
            SheetTable table, Class<E> type, Function<Set<String>, @Nullable E> use, Predicate<Set<E>> enough) {
        for (int row = 1; row <= Math.min(SEARCHED, table.lastRow()); row++) {
            Map<E, Integer> columns = new EnumMap<>(type);
            for (int column = 1; column <= table.lastColumn(); column++) {
                E found = use.apply(words(table.text(row, column)));
                if (found != null) {
                    columns.putIfAbsent(found, column);
                }
            }
            if (enough.test(columns.keySet())) {
                return Optional.of(new HeadRow<>(table, row, columns));
            }
        }
        return Optional.empty();
    }

    private static Set<String> words(String head) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : VietnameseText.fold(head).split("[^a-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                words.addAll(ABBREVIATIONS.getOrDefault(word, List.of(word)));
            }
        }
        return words;
    }

    boolean has(E column) {
        return columns.containsKey(column);
    }

    /** What a row says in a column, on one line; empty where the list has no such column. */
    String text(int line, E column) {
        Integer place = columns.get(column);
        return place == null
                ? ""
                : VietnameseText.nfc(table.text(line, place))
                        .replaceAll("[\\s\\p{Z}]+", " ")
                        .strip();
    }
}
