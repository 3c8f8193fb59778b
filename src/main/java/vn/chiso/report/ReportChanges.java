package vn.chiso.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What has changed since a report was generated the last time.
 *
 * @param figures the old text by the id of the observation; empty where it was not there
 * @param paragraphs how many paragraphs, list items and tables read otherwise, came or went
 * @param sections the headings of the sections in which they stand
 * @param around whether head, addressees or signature have changed
 */
public record ReportChanges(Map<Long, String> figures, int paragraphs, List<String> sections, boolean around) {

    public static final ReportChanges NONE = new ReportChanges(Map.of(), 0, List.of(), false);

    public ReportChanges {
        figures = Map.copyOf(figures);
        sections = List.copyOf(sections);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** @param written what was written of each figure, by the id of its observation */
    static ReportChanges between(ReportDraft before, Map<Long, String> written, ReportDraft now) {
        Map<Long, String> figures = new HashMap<>();
        now.figures().forEach(one -> {
            @Nullable String old = written.get(one.observationId());
            if (!Objects.equals(old, one.value())) {
                figures.put(one.observationId(), old == null ? "" : old);
            }
        });
        Map<String, List<String>> old = sections(before);
        Map<String, List<String>> fresh = sections(now);
        int paragraphs = 0;
        List<String> changed = new ArrayList<>();
        for (String heading : union(fresh, old)) {
            int differing = differing(old.getOrDefault(heading, List.of()), fresh.getOrDefault(heading, List.of()));
            if (differing > 0 && !heading.isEmpty()) {
                changed.add(heading);
            }
            paragraphs += differing;
        }
        return new ReportChanges(figures, paragraphs, changed, !before.fields().equals(now.fields()));
    }

    private static List<String> union(Map<String, List<String>> one, Map<String, List<String>> other) {
        List<String> all = new ArrayList<>(one.keySet());
        other.keySet().stream().filter(key -> !one.containsKey(key)).forEach(all::add);
        return all;
    }

    /** Those of one that the other does not have, whichever way there are more. */
    private static int differing(List<String> old, List<String> fresh) {
        return Math.max(without(old, fresh), without(fresh, old));
    }

    private static int without(List<String> some, List<String> others) {
        List<String> left = new ArrayList<>(some);
        others.forEach(left::remove);
        return left.size();
    }

    /** What stands below each heading, as it is read. */
    private static Map<String, List<String>> sections(ReportDraft draft) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        String heading = "";
        for (ReportBlock block : draft.body()) {
            if (block instanceof ReportBlock.Heading(int level, String label, String title)) {
                heading = label + " " + title;
            } else {
                sections.computeIfAbsent(heading, key -> new ArrayList<>()).add(read(block));
            }
        }
        return sections;
    }

    private static String read(ReportBlock block) {
        StringBuilder text = new StringBuilder();
        ReportDraft.runs(block).forEach(run -> text.append(run.text()).append('\u0000'));
        return text.toString().replace("\u0000", block instanceof ReportBlock.Table ? "\n" : "");
    }
}
