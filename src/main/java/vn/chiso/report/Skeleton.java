package vn.chiso.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sections of a type, in their order. The file {@code data/report/<type>/skeleton.txt} has a line for each:
 * {@code path = level | label | indicator groups | parts | sections of source documents}.
 */
record Skeleton(List<Section> sections) {

    /** What a section tells, in the order in which it does. */
    enum Part {
        DIRECTIVES,
        ACHIEVEMENTS,
        FIGURES,
        LICENCES,
        SYSTEMS,
        LIMITATIONS,
        CAUSES,
        RECOMMENDATIONS,
        NEXT_TASKS
    }

    /**
     * A section.
     *
     * @param path such as {@code II.2.1.a}
     * @param level 1 is the highest; 0 stands before all headings and has none
     * @param label what stands before its title, such as "2.1."
     * @param groups codes of indicator groups whose figures belong here; the first one above all
     * @param sources sections of source documents that this one stands for
     */
    record Section(String path, int level, String label, List<String> groups, List<Part> parts, List<String> sources) {

        boolean tells(Part part) {
            return parts.contains(part);
        }
    }

    private static final Map<ReportType, Skeleton> READ = new ConcurrentHashMap<>();

    static Skeleton of(ReportType type) {
        return READ.computeIfAbsent(
                type,
                one -> new Skeleton(Templates.lines(one.word() + "/skeleton").stream()
                        .map(Skeleton::section)
                        .toList()));
    }

    /** The section that stands for one of a source document. */
    Optional<Section> ofSource(String source) {
        return sections.stream()
                .filter(one -> one.path().equals(source) || one.sources().contains(source))
                .findFirst();
    }

    /** Where figures of a group belong that no source has put elsewhere. */
    Optional<Section> ofGroup(String group) {
        return sections.stream()
                .filter(one -> one.tells(Part.FIGURES) && one.groups().contains(group))
                .min((a, b) ->
                        Integer.compare(a.groups().indexOf(group), b.groups().indexOf(group)));
    }

    private static Section section(Map.Entry<String, String> line) {
        List<String> columns = Arrays.stream(line.getValue().split("\\|", -1))
                .map(String::strip)
                .toList();
        return new Section(
                line.getKey(),
                Integer.parseInt(columns.get(0)),
                columns.get(1),
                words(columns.get(2), " "),
                words(columns.get(3), " ").stream().map(Part::valueOf).toList(),
                columns.size() > 4 ? words(columns.get(4), ";") : List.of());
    }

    private static List<String> words(String column, String separator) {
        return Arrays.stream(column.split(separator))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
