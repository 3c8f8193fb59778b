package vn.chiso.exchange.book;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a part says of other parts. Targets outside of the package are left out: nothing is fetched from anywhere. */
final class Relations {

    /**
     * One relationship.
     *
     * @param type the last word of its address: {@code worksheet}
     * @param target the name of the part
     */
    record Relation(String id, String type, String target) {}

    private final List<Relation> all = new ArrayList<>();

    private Relations() {}

    /** Those of a part, {@code ""} for the package; none when it has none. */
    static Relations of(Parts parts, String part) {
        Relations relations = new Relations();
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        if (parts.has(name)) {
            try (XmlPart xml = parts.xml(name)) {
                xml.root("Relationships");
                while (xml.next()) {
                    if (xml.isBegin() && xml.element().equals("Relationship")) {
                        relations.add(xml, part.substring(0, slash));
                        parts.refuseMoreThanEntries(relations.all.size());
                    }
                }
            }
        }
        return relations;
    }

    private void add(XmlPart xml, String folder) {
        String id = xml.attribute("Id");
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        if (id != null && type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
            all.add(new Relation(id, type.substring(type.lastIndexOf('/') + 1), resolve(folder, target)));
        }
    }

    @Nullable
    Relation byId(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    @Nullable
    Relation byType(String type) {
        return all.stream().filter(one -> one.type().equals(type)).findFirst().orElse(null);
    }

    private static String resolve(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target.substring(1) : folder + target;
        for (String step : whole.split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}
