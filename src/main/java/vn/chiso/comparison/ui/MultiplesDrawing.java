package vn.chiso.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.chiso.base.chart.Axis;
import vn.chiso.base.chart.ChartGrid;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.chart.Guide;
import vn.chiso.base.chart.Mark;
import vn.chiso.base.chart.Strip;
import vn.chiso.comparison.ComparedCell;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.Drawing;
import vn.chiso.comparison.Line;
import vn.chiso.dashboard.ui.FigureMarks;
import vn.chiso.observation.ui.FigureCell;

/**
 * A small chart for each indicator and year. Those of one unit of measure share an axis and stand together; bars in one
 * order of subjects, or, of many, how they are spread.
 */
@org.springframework.stereotype.Component
final class MultiplesDrawing implements ComparisonDrawing {

    private static final int MOST_BARS = 15;
    private static final int MOST_PANELS = 36;

    @Override
    public Drawing kind() {
        return Drawing.MULTIPLES;
    }

    @Override
    public Drawn draw(Comparison comparison, DrawingPage page) {
        List<Line> told = comparison.lines().stream().filter(Line::hasData).toList();
        List<Line> numbers = told.stream().filter(DrawnLines::hasNumbers).toList();
        List<Line> others =
                told.stream().filter(line -> !DrawnLines.hasNumbers(line)).toList();
        if (numbers.isEmpty()) {
            return Drawn.refused(
                    page.text("draw.multiples.refused"),
                    page.text("draw.multiples.refused.text", DrawnLines.names(others, page)));
        }
        List<Line> drawn = numbers.stream().limit(MOST_PANELS).toList();
        Map<String, List<Line>> scales = new LinkedHashMap<>();
        drawn.forEach(line -> scales.computeIfAbsent(
                        FigureCell.unit(line.indicator(), page.locale()), unit -> new ArrayList<>())
                .add(line));
        return Drawn.of(
                Stretch.widest(drawn, comparison.subjects())
                        .map(stretch -> stretch.words(page))
                        .orElseGet(() -> page.text("draw.multiples.title", drawn.size(), scales.size())),
                page.text("draw.multiples.subtitle"),
                () -> body(scales, comparison, page),
                ComparisonFile.of(comparison, drawn, page),
                page.signs(drawn),
                foot(drawn, others, numbers.subList(drawn.size(), numbers.size()), page));
    }

    private static Component body(Map<String, List<Line>> scales, Comparison comparison, DrawingPage page) {
        Div body = new Div();
        body.addClassName("chart-grids");
        scales.forEach((unit, lines) -> {
            if (scales.size() > 1) {
                String words = unit.isEmpty() ? page.text("draw.multiples.count") : unit;
                H3 heading = new H3(page.text("draw.multiples.scale", words));
                heading.addClassName("chart-grid__scale");
                body.add(heading);
            }
            body.add(new ChartGrid(panels(lines, comparison, page), key -> page.open(key, comparison)));
        });
        return body;
    }

    private static List<ChartGrid.Panel> panels(List<Line> lines, Comparison comparison, DrawingPage page) {
        Axis axis = axis(lines, page);
        return lines.stream()
                .map(line -> new ChartGrid.Panel(
                        DrawnLines.title(line, comparison, page),
                        note(line, page),
                        model(line, axis, comparison, page)))
                .toList();
    }

    /** One axis for all of them: to 100 for percentages, else to the highest number. */
    private static Axis axis(List<Line> lines, DrawingPage page) {
        String suffix = FigureMarks.suffix(lines.getFirst().indicator());
        BigDecimal highest = lines.stream()
                .flatMap(line -> Stream.concat(
                        line.comparable().stream()
                                .map(ComparedCell::number)
                                .filter(Objects::nonNull)
                                .map(number -> FigureMarks.onAxis(number, line.indicator())),
                        DrawnLines.baselines(line, page).stream().map(Guide::at)))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
        BigDecimal whole = suffix.isEmpty() ? BigDecimal.ONE : BigDecimal.valueOf(100);
        BigDecimal end = suffix.isEmpty() && highest.signum() > 0 ? highest : highest.max(whole);
        return Axis.of(page.locale(), suffix).between(BigDecimal.ZERO, end);
    }

    private static ChartModel model(Line line, Axis axis, Comparison comparison, DrawingPage page) {
        if (line.cells().size() <= MOST_BARS) {
            List<Mark> marks = line.cells().stream()
                    .map(cell -> page.bar(cell, line, comparison))
                    .toList();
            return new ChartModel.Bars(
                    DrawnLines.title(line, comparison, page),
                    axis,
                    List.of(new ChartModel.Block("", marks)),
                    unnamed(DrawnLines.baselines(line, page)));
        }
        List<Mark> marks = line.cells().stream()
                .map(cell -> page.bar(cell, line, comparison))
                .filter(MultiplesDrawing::isDrawn)
                .toList();
        List<BigDecimal> numbers = line.comparable().stream()
                .map(ComparedCell::number)
                .filter(Objects::nonNull)
                .toList();
        List<Guide> guides = DrawnLines.median(numbers, line, page);
        return new Strip(DrawnLines.title(line, comparison, page), axis, guides, marks);
    }

    /** The chart is small: what its levels are is said in the note below it. */
    private static List<Guide> unnamed(List<Guide> levels) {
        return levels.stream().map(level -> new Guide(level.at(), "")).toList();
    }

    private static boolean isDrawn(Mark mark) {
        return mark.value() != null || mark.low() != null;
    }

    /** How many answered, of which years where these differ, against what. */
    private static String note(Line line, DrawingPage page) {
        List<String> said = new ArrayList<>();
        said.add(page.text(
                "draw.multiples.coverage", line.tally().answered(), line.tally().meant()));
        if (line.year() == null && !line.periods().isEmpty()) {
            said.add(page.years(line));
        }
        line.baselines().forEach(level -> said.add("┄ " + BaselineText.text(level, page)));
        return String.join(" · ", said);
    }

    private static List<Component> foot(List<Line> drawn, List<Line> others, List<Line> beyond, DrawingPage page) {
        List<Component> foot = new ArrayList<>();
        Foot.caveats(drawn, page).ifPresent(foot::add);
        LeftOut apart = new LeftOut();
        drawn.forEach(line -> line.apart()
                .forEach(cell -> Foot.reason(cell, line, page)
                        .ifPresent(reason -> apart.add(cell.subject().label(page.locale()), reason))));
        apart.line("compare.foot.apart", page).ifPresent(foot::add);
        if (!others.isEmpty()) {
            foot.add(Foot.line(page.text("draw.multiples.other", DrawnLines.names(others, page))));
        }
        if (!beyond.isEmpty()) {
            foot.add(Foot.line(page.text("draw.heat.beyond", DrawnLines.names(beyond, page))));
        }
        return foot;
    }
}
