package vn.chiso.comparison;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.dashboard.LeftBehind;
import vn.chiso.dashboard.Origins;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.Period;

/**
 * The answer to a request, made in one go.
 *
 * @param request with its open choices made: subjects, indicators, order
 * @param subjects by blocks, within a block in the order chosen
 * @param hiddenSubjects how many more were chosen than are shown
 * @param lines in catalogue order of their indicators, then by year
 * @param lead the line that bars and ranks are made of; null without any
 * @param former the same for the period before; null when nothing is known of it
 * @param groupName the name of the reader's own group; empty for any other choice
 * @param origins where the figures come from
 * @param left what the boundaries chosen could not take over; empty without any
 */
public record Comparison(
        ComparisonRequest request,
        List<Compared> subjects,
        int hiddenSubjects,
        List<Line> lines,
        @Nullable Line lead,
        @Nullable Line former,
        String groupName,
        Origins origins,
        List<LeftBehind> left) {

    public Comparison {
        left = List.copyOf(left);
        subjects = List.copyOf(subjects);
        lines = List.copyOf(lines);
    }

    /** Nobody to compare, or nothing that they say. */
    public boolean isEmpty() {
        return subjects.isEmpty() || lines.stream().noneMatch(Line::hasData);
    }

    /** The indicators, each once. */
    public List<Indicator> indicators() {
        return lines.stream().map(Line::indicator).distinct().toList();
    }

    public Optional<Line> line(Indicator indicator, @Nullable Integer year) {
        return lines.stream()
                .filter(line -> line.indicator().id() == indicator.id() && Objects.equals(line.year(), year))
                .findFirst();
    }

    /** The lines of an indicator, oldest first. */
    public List<Line> linesOf(Indicator indicator) {
        return lines.stream()
                .filter(line -> line.indicator().id() == indicator.id())
                .toList();
    }

    /** The subjects of each block, in order. */
    public Map<String, List<Compared>> blocks() {
        return subjects.stream()
                .collect(Collectors.groupingBy(Compared::block, java.util.LinkedHashMap::new, Collectors.toList()));
    }

    /** The years that figures are of, oldest first: "2015 · 2016 · 2021". */
    public List<Integer> yearsShown() {
        return lines.stream()
                .flatMap(line -> line.periods().stream())
                .map(Period::year)
                .distinct()
                .sorted()
                .toList();
    }

    /** Every single figure shown. */
    public List<Figure> figures() {
        return lines.stream()
                .flatMap(line -> line.cells().stream())
                .flatMap(cell -> cell.figures().stream())
                .toList();
    }
}
