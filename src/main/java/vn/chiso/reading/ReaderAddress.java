package vn.chiso.reading;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The address of a place in a report: {@code reader?document=003&section=I.3&passage=2&number=11&figure=003-F045}. What it
 * leaves out is not chosen; what cannot be read is left out.
 *
 * @param document its key
 * @param section the path of a section, or what a citation calls it
 * @param passage ordinal in the section; 0 for none
 * @param number where a number begins in the passage; -1 for none
 * @param figure key of a statement; it is shown where it stands
 * @param moving key of the statement that is being placed by hand; empty for none
 */
public record ReaderAddress(String document, String section, int passage, int number, String figure, String moving) {

    public static final String PATH = "reader";

    /** A report from its beginning. */
    public static ReaderAddress of(String document) {
        return new ReaderAddress(document, "", 0, -1, "", "");
    }

    public static ReaderAddress of(String document, String section) {
        return new ReaderAddress(document, section, 0, -1, "", "");
    }

    /** Where a statement stands. */
    public static ReaderAddress figure(String document, String section, String factKey) {
        return new ReaderAddress(document, section, 0, -1, factKey, "");
    }

    /** @param asked what the address says of a parameter; empty for nothing */
    public static ReaderAddress parse(UnaryOperator<String> asked) {
        return new ReaderAddress(
                asked.apply("document"),
                asked.apply("section"),
                number(asked.apply("passage"), 0),
                number(asked.apply("number"), -1),
                asked.apply("figure"),
                asked.apply("move"));
    }

    public ReaderAddress passage(String path, int ordinal) {
        return new ReaderAddress(document, path, ordinal, -1, "", moving);
    }

    public ReaderAddress number(String path, int ordinal, int start, String factKey) {
        return new ReaderAddress(document, path, ordinal, start, factKey, moving);
    }

    /** The same while a statement is being placed by hand. */
    public ReaderAddress moving(String factKey) {
        return new ReaderAddress(document, section, passage, number, figure, factKey);
    }

    public Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "document", document);
        put(query, "section", section);
        put(query, "passage", passage == 0 ? "" : String.valueOf(passage));
        put(query, "number", number < 0 ? "" : String.valueOf(number));
        put(query, "figure", figure);
        put(query, "move", moving);
        return query;
    }

    /** Relative to the application. */
    public String link() {
        return PATH + "?"
                + query().entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private static void put(Map<String, String> query, String name, String value) {
        if (!value.isEmpty()) {
            query.put(name, value);
        }
    }

    private static int number(String text, int none) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : none;
    }
}
