package vn.chiso.base.node;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What one transaction has to tell: each thing once, and no more of a topic than is worth telling one by one. */
final class Batch {

    /** More of one topic are told as "everything". */
    static final int MOST = 20;

    /** PostgreSQL takes 8,000 bytes; the rest of a message is short. */
    private static final int LONGEST = 4000;

    private final Map<Topic, Set<String>> told = new EnumMap<>(Topic.class);

    void add(Topic topic, String words) {
        // what a stranger typed may be among it, and PostgreSQL takes no control characters
        String what = words.replaceAll("\\p{Cc}", " ");
        Set<String> already = told.computeIfAbsent(topic, any -> new LinkedHashSet<>());
        if (!already.contains(NodeNews.EVERYTHING)) {
            already.add(what);
            if (already.size() > MOST || what.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
                already.clear();
                already.add(NodeNews.EVERYTHING);
            }
        }
    }

    /** In the order of the topics, each as {@code TOPIC what}; nothing is left afterwards. */
    List<String> take() {
        List<String> messages = told.entrySet().stream()
                .flatMap(topic -> topic.getValue().stream().map(what -> topic.getKey() + " " + what))
                .toList();
        told.clear();
        return messages;
    }

    static Stream<String> of(Topic topic, String what) {
        Batch one = new Batch();
        one.add(topic, what);
        return one.take().stream();
    }
}
