package vn.chiso.comparison.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.chiso.base.chart.Guide;
import vn.chiso.comparison.Baseline;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.Line;
import vn.chiso.dashboard.ui.FigureMarks;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.ui.FigureCell;

/** Which lines a drawing takes, and the levels that it draws across. */
final class DrawnLines {

    private DrawnLines() {}

    /** The newest line of each indicator that says something, the one that subjects are ordered by first. */
    static List<Line> newest(Comparison comparison) {
        Line lead = comparison.lead();
        Stream<Indicator> ordered = Stream.concat(
                        Stream.ofNullable(lead).map(Line::indicator), comparison.indicators().stream())
                .distinct();
        return ordered.flatMap(indicator ->
                        comparison.linesOf(indicator).stream()
                                .filter(Line::hasData)
                                .reduce((older, newer) -> newer)
                                .stream())
                .toList();
    }

    /** Whether the line has numbers that can be held against each other. */
    static boolean hasNumbers(Line line) {
        return line.indicator().kind().isNumber() && !line.comparable().isEmpty();
    }

    /** The names of the indicators of lines, with their units. */
    static String names(List<Line> lines, DrawingPage page) {
        return String.join(
                ", ", lines.stream().map(line -> head(line, page)).distinct().toList());
    }

    /** The name of the indicator, with the year where there are several. */
    static String title(Line line, Comparison comparison, DrawingPage page) {
        String name = line.indicator().shortName(page.locale());
        return line.year() == null || comparison.request().years().size() < 2 ? name : name + " · " + line.year();
    }

    /** The name of the indicator with its unit: "CBCC thường xuyên dùng (%)". */
    static String head(Line line, DrawingPage page) {
        return FigureCell.head(line.indicator(), page.locale());
    }

    /** A number of the line, in its unit. */
    static String number(BigDecimal value, Line line, DrawingPage page) {
        String unit = line.indicator().unit() == null ? "" : line.indicator().unit();
        return FigureText.computed(value, line.indicator(), unit, page.locale())
                + FigureText.unitSuffix(line.indicator(), unit, page.locale());
    }

    /**
     * The median of the numbers drawn. Where two different numbers stand in the middle there is none: nothing is averaged,
     * and a line at each of the two would be of nobody's middle. None of fewer than three.
     */
    static List<Guide> median(List<BigDecimal> drawn, Line line, DrawingPage page) {
        if (drawn.size() < 3) {
            return List.of();
        }
        List<BigDecimal> sorted = drawn.stream().sorted().toList();
        BigDecimal low = sorted.get((sorted.size() - 1) / 2);
        return low.compareTo(sorted.get(sorted.size() / 2)) == 0
                ? List.of(new Guide(
                        FigureMarks.onAxis(low, line.indicator()), page.text("draw.median", number(low, line, page))))
                : List.of();
    }

    /** Targets, plans and what is said of everybody together. */
    static List<Guide> baselines(Line line, DrawingPage page) {
        List<Guide> guides = new ArrayList<>();
        for (Baseline level : line.baselines()) {
            guides.add(new Guide(FigureMarks.onAxis(level.value(), line.indicator()), BaselineText.text(level, page)));
        }
        return guides;
    }
}
