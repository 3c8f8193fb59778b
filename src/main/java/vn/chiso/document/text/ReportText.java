package vn.chiso.document.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a report says, in its order. */
public record ReportText(List<Section> sections) {

    private static final Pattern REMARK = Pattern.compile("\\s*\\(.*\\)$");

    public ReportText {
        sections = List.copyOf(sections);
    }

    public static ReportText of(List<String> lines) {
        return ReportCutter.cut(lines);
    }

    /**
     * The section that a citation means. Who cites is often finer than the report's own numbers: {@code I.2 (Eoffice)}
     * is found in I.2, and row {@code Phụ lục.1.3} in the annex.
     */
    public Optional<Section> section(String cited) {
        String path = REMARK.matcher(cited).replaceFirst("");
        while (true) {
            String wanted = path;
            Optional<Section> found = sections.stream()
                    .filter(section -> section.path().equals(wanted))
                    .findFirst();
            int dot = path.lastIndexOf('.');
            if (found.isPresent() || dot < 0) {
                return found;
            }
            path = path.substring(0, dot);
        }
    }

    public int passages() {
        return sections.stream().mapToInt(section -> section.passages().size()).sum();
    }

    /** How many letters and digits there are. */
    public long letters() {
        return sections.stream()
                .flatMap(section -> section.passages().stream())
                .mapToLong(passage -> passage.text()
                        .chars()
                        .filter(Character::isLetterOrDigit)
                        .count())
                .sum();
    }
}
