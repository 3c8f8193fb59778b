package vn.chiso.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import vn.chiso.base.text.Texts;

/**
 * The sentences of one section in one language. A file has a line for each, {@code name = sentence}; what it does not have
 * is taken from {@code default_<language>.txt}, what answers say from {@code answers_<language>.txt}. Lines named {@code say} are the section's own sentences, in their order.
 */
record Templates(Map<String, String> own, List<Template> said, Map<String, String> usual) {

    /** Counts the changes of what templates say; a generated report tells by which it was made. */
    static final int VERSION = 2;

    /** What every report has beside its sections: opening, closing, what it is about. */
    static final String HEAD = "head";

    private static final String SAY = "say";
    private static final Map<String, Templates> READ = new ConcurrentHashMap<>();

    /** @param section path of the section */
    static Templates of(ReportType type, String section, java.util.Locale locale) {
        String language = Texts.language(locale).getLanguage();
        return READ.computeIfAbsent(
                type.word() + "/" + section + "_" + language,
                name -> read(
                        name,
                        Stream.of("default_", "answers_")
                                .flatMap(file -> lines(file + language).stream())
                                .toList()));
    }

    private static Templates read(String name, List<Map.Entry<String, String>> usual) {
        Map<String, String> own = new HashMap<>();
        List<Template> said = new ArrayList<>();
        for (Map.Entry<String, String> line : lines(name)) {
            if (line.getKey().equals(SAY)) {
                said.add(new Template(line.getValue()));
            } else {
                own.put(line.getKey(), line.getValue());
            }
        }
        Map<String, String> others = new HashMap<>();
        usual.forEach(line -> others.put(line.getKey(), line.getValue()));
        return new Templates(Map.copyOf(own), List.copyOf(said), Map.copyOf(others));
    }

    /** A sentence; the usual one where the section has none of its own. */
    Template get(String name) {
        return new Template(text(name));
    }

    /** The sentence as it is written; empty where there is none. */
    String text(String name) {
        @Nullable String mine = own.get(name);
        return mine == null ? usual.getOrDefault(name, "") : mine;
    }

    boolean has(String name) {
        return own.containsKey(name);
    }

    static List<Map.Entry<String, String>> lines(String name) {
        try (var in = new ClassPathResource("data/report/" + name + ".txt").getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Templates::entry)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot read " + name, failed);
        }
    }

    private static Map.Entry<String, String> entry(String line) {
        int sign = line.indexOf('=');
        if (sign < 0) {
            throw new IllegalArgumentException("No name in the line: " + line);
        }
        return Map.entry(
                Objects.requireNonNull(line.substring(0, sign)).strip(),
                line.substring(sign + 1).strip());
    }
}
