package vn.chiso.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chiso.observation.NewPeriod;
import vn.chiso.observation.PeriodKind;

/** Reads figures that a program sends as JSON, within limits; what it does not know it refuses by name. */
final class EntryReader {

    static final int MOST_ENTRIES = 5_000;

    /** In bytes; a thousand for each entry are more than any needs. */
    static final int LARGEST = 5_000_000;

    static final List<String> PROPERTIES =
            List.of("agency", "indicator", "item", "period", "answer", "reason", "version");
    static final List<String> OF_A_PERIOD = List.of("kind", "start", "end", "label");
    static final List<String> PARTS = List.of("numerator", "denominator");

    private static final int DEEPEST = 3;
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_NUMBER = 60;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNameLength(100)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private EntryReader() {}

    /** @throws ApiRefused when it is too large, no JSON, or no list of figures; says where */
    static List<GivenEntry> read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LARGEST) {
            throw tooLarge();
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw tooLarge();
        }
        JsonNode list;
        try {
            list = JSON.readTree(body);
        } catch (JacksonException noJson) {
            throw noJson(noJson.getLocation());
        }
        if (!list.isArray() || list.isEmpty() || list.size() > MOST_ENTRIES) {
            throw new ApiRefused("api.entries.list", MOST_ENTRIES);
        }
        List<GivenEntry> entries = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            entries.add(new One(i, list.get(i)).entry());
        }
        return entries;
    }

    /** Only where: the message of the reader would repeat what was sent.
     *
     * @param where null where the reader does not say */
    private static ApiRefused noJson(@Nullable TokenStreamLocation where) {
        return where == null
                ? new ApiRefused("api.entries.deep")
                : new ApiRefused(
                        "api.entries.json", String.valueOf(where.getLineNr()), String.valueOf(where.getColumnNr()));
    }

    private static ApiRefused tooLarge() {
        return new ApiRefused(HttpStatus.CONTENT_TOO_LARGE, "api.entries.large", LARGEST / 1_000_000);
    }

    private record One(int index, JsonNode node) {

        GivenEntry entry() {
            demandOnly(node, PROPERTIES);
            JsonNode answer = node.get("answer");
            boolean answers = answer != null
                    && (answer.isNumber()
                            || answer.isBoolean()
                            || answer.isObject()
                            || (answer.isString() && !answer.stringValue().isBlank()));
            if (!answers) {
                throw wrong("answer");
            }
            if (answer.isObject()) {
                demandOnly(answer, PARTS);
                if (!PARTS.stream().allMatch(part -> answer.path(part).isNumber())) {
                    throw wrong("answer");
                }
            }
            String item = text(node, "item");
            return new GivenEntry(
                    demanded(node, "agency"),
                    demanded(node, "indicator"),
                    item == null ? "" : item,
                    period(),
                    answer,
                    text(node, "reason"),
                    version());
        }

        private NewPeriod period() {
            JsonNode period = node.get("period");
            if (period != null && period.isInt() && isYear(period.intValue())) {
                return NewPeriod.year(period.intValue());
            }
            if (period == null || !period.isObject()) {
                throw wrong("period");
            }
            demandOnly(period, OF_A_PERIOD);
            try {
                PeriodKind kind = PeriodKind.ofWord(demanded(period, "kind"));
                LocalDate start = LocalDate.parse(demanded(period, "start"));
                LocalDate end = LocalDate.parse(demanded(period, "end"));
                String label = text(period, "label");
                if (!start.isAfter(end) && isYear(start.getYear()) && isYear(end.getYear())) {
                    return kind == PeriodKind.YEAR && label == null
                            ? NewPeriod.year(end.getYear())
                            : new NewPeriod(kind, start, end, label == null ? "" : label);
                }
            } catch (DateTimeParseException | IllegalArgumentException notOne) {
                throw wrong("period");
            }
            throw wrong("period");
        }

        private static boolean isYear(int year) {
            return year >= FIRST_YEAR && year <= LAST_YEAR;
        }

        private @Nullable Integer version() {
            JsonNode version = node.get("version");
            if (version == null || version.isNull()) {
                return null;
            }
            if (!version.isInt() || version.intValue() < 0) {
                throw wrong("version");
            }
            return version.intValue();
        }

        private String demanded(JsonNode of, String name) {
            String text = text(of, name);
            if (text == null || text.isBlank()) {
                throw wrong(name);
            }
            return text;
        }

        private @Nullable String text(JsonNode of, String name) {
            JsonNode text = of.get(name);
            if (text == null || text.isNull()) {
                return null;
            }
            if (!text.isString()) {
                throw wrong(name);
            }
            return text.stringValue().strip();
        }

        private void demandOnly(JsonNode object, List<String> known) {
            if (!object.isObject()) {
                throw wrong("");
            }
            Set<String> unknown = new TreeSet<>(object.propertyNames());
            known.forEach(unknown::remove);
            if (!unknown.isEmpty()) {
                throw new ApiRefused(
                        "api.entries.unknown",
                        String.valueOf(index),
                        unknown.iterator().next(),
                        String.join(", ", known));
            }
        }

        private ApiRefused wrong(String name) {
            return new ApiRefused(
                    "api.entries.value",
                    String.valueOf(index),
                    name,
                    Arrays.stream(PeriodKind.values())
                            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                            .toList()
                            .toString());
        }
    }
}
