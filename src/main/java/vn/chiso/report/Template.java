package vn.chiso.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with places to be filled: {@code {name}} takes what it is handed under that name, {@code {Name}} the same with
 * a capital. A part in {@code [brackets]} is left out where one of its places has nothing.
 */
final class Template {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9_]+)}");
    private static final Pattern PART = Pattern.compile("\\[([^\\[\\]]*)]|[^\\[]+");

    private final String text;

    Template(String text) {
        this.text = text;
    }

    /** What is to be filled, as written but without its capital. */
    Set<String> places() {
        Set<String> names = new HashSet<>();
        Matcher places = PLACE.matcher(text);
        while (places.find()) {
            names.add(name(places.group(1)));
        }
        return names;
    }

    /** The sentence with its places filled; a place that is handed nothing stays empty. */
    List<ReportRun> fill(Map<String, List<ReportRun>> given) {
        List<ReportRun> runs = new ArrayList<>();
        Matcher parts = PART.matcher(text);
        while (parts.find()) {
            @Nullable String optional = parts.group(1);
            String part = optional == null ? parts.group() : optional;
            if (optional == null || isFilled(part, given)) {
                add(part, given, runs);
            }
        }
        return joined(runs);
    }

    private static boolean isFilled(String part, Map<String, List<ReportRun>> given) {
        Matcher places = PLACE.matcher(part);
        while (places.find()) {
            if (given.getOrDefault(name(places.group(1)), List.of()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static void add(String part, Map<String, List<ReportRun>> given, List<ReportRun> runs) {
        Matcher places = PLACE.matcher(part);
        int done = 0;
        while (places.find()) {
            runs.add(new ReportRun.Words(part.substring(done, places.start())));
            String written = places.group(1);
            List<ReportRun> filling = given.getOrDefault(name(written), List.of());
            runs.addAll(Character.isUpperCase(written.charAt(0)) ? Runs.capital(filling) : filling);
            done = places.end();
        }
        runs.add(new ReportRun.Words(part.substring(done)));
    }

    static String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.forLanguageTag("vi")) + words.substring(1);
    }

    private static String name(String written) {
        return written.substring(0, 1).toLowerCase(Locale.ROOT) + written.substring(1);
    }

    /** Neighbouring words as one run. */
    static List<ReportRun> joined(List<ReportRun> runs) {
        List<ReportRun> joined = new ArrayList<>();
        for (ReportRun run : runs) {
            if (run instanceof ReportRun.Words(String words)
                    && !joined.isEmpty()
                    && joined.getLast() instanceof ReportRun.Words(String before)) {
                joined.set(joined.size() - 1, new ReportRun.Words(before + words));
            } else if (!run.text().isEmpty()) {
                joined.add(run);
            }
        }
        return List.copyOf(joined);
    }
}
