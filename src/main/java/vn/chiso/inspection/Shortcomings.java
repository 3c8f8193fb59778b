package vn.chiso.inspection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many shortcomings are found where, in which topic.
 *
 * @param rows agencies in the order in which reports name them, then a row for each report that has some of nobody in
 *     particular
 * @param most the largest count; 1 when there is none
 */
public record Shortcomings(List<Row> rows, long most) {

    /**
     * The shortcomings of one agency, or those of a report that name no agency: one of the two ids is null.
     *
     * @param counts by topic; none is 0
     */
    public record Row(@Nullable Long agencyId, @Nullable Long documentId, Map<String, Long> counts) {

        /** What is counted in a topic, as a filter of the list. */
        public FindingFilter filter(String topic) {
            return new FindingFilter("", documentId, "", agencyId, documentId != null, topic, FindingKind.LIMITATION);
        }
    }

    /** Counts the shortcomings among findings; one of several agencies counts for each. */
    public static Shortcomings of(List<Finding> findings) {
        Map<Long, Map<String, Long>> byAgency = new LinkedHashMap<>();
        Map<Long, Map<String, Long>> byReport = new LinkedHashMap<>();
        for (Finding one : findings) {
            if (one.kind() == FindingKind.LIMITATION) {
                one.agencyIds().forEach(agency -> count(byAgency, agency, one.topic()));
                if (one.agencyIds().isEmpty()) {
                    count(byReport, one.documentId(), one.topic());
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        byAgency.forEach((agency, counts) -> rows.add(new Row(agency, null, counts)));
        byReport.forEach((report, counts) -> rows.add(new Row(null, report, counts)));
        long most = rows.stream()
                .flatMap(row -> row.counts().values().stream())
                .max(Long::compare)
                .orElse(1L);
        return new Shortcomings(List.copyOf(rows), most);
    }

    private static void count(Map<Long, Map<String, Long>> rows, Long where, String topic) {
        rows.computeIfAbsent(where, key -> new TreeMap<>()).merge(topic, 1L, Long::sum);
    }

    /** Whether any row has some in the topic. */
    public boolean has(String topic) {
        return rows.stream().anyMatch(row -> row.counts().containsKey(topic));
    }
}
