package vn.chiso.comparison.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.chiso.base.chart.ChartGrid;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.chart.Mark;
import vn.chiso.base.chart.MarkStyle;
import vn.chiso.comparison.Caveat;
import vn.chiso.comparison.Compared;
import vn.chiso.comparison.ComparedCell;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.Drawing;
import vn.chiso.comparison.Line;
import vn.chiso.observation.Figure;
import vn.chiso.observation.ui.Sign;

/**
 * Every answer tinted by where it lies on the scale of its own indicator: the darker the better, and of indicators where
 * neither way is better the darker the more. Few subjects are columns; many are rows, a map for each block.
 */
@org.springframework.stereotype.Component
final class HeatDrawing implements ComparisonDrawing {

    private static final int MOST_COLUMNS = 15;
    private static final int MOST_ROWS = 40;
    private static final int MOST_CELLS = 3000;
    private static final int MOST_NAMED = 40;

    @Override
    public Drawing kind() {
        return Drawing.HEAT;
    }

    @Override
    public Drawn draw(Comparison comparison, DrawingPage page) {
        List<Line> all = comparison.lines().stream().filter(Line::hasData).toList();
        int most = Math.max(1, MOST_CELLS / comparison.subjects().size());
        List<Line> lines = all.stream().limit(most).toList();
        List<HeatScale> scales = lines.stream().map(HeatScale::of).toList();
        long silent = lines.stream()
                .flatMap(line -> line.cells().stream())
                .filter(cell -> cell.applicable() && !cell.hasData())
                .count();
        String title = page.text("draw.heat.title", comparison.subjects().size(), lines.size(), silent);
        String subtitle = page.text("draw.heat.subtitle");
        List<Component> foot = foot(lines, all.subList(lines.size(), all.size()), page);
        if (comparison.subjects().size() <= MOST_COLUMNS) {
            return Drawn.chart(
                    title,
                    subtitle,
                    byLine(comparison, lines, scales, page),
                    ComparisonFile.of(comparison, lines, page),
                    page.signs(lines),
                    foot);
        }
        List<ChartGrid.Panel> panels = bySubject(comparison, lines, scales, page);
        return Drawn.of(
                title,
                subtitle,
                () -> {
                    ChartGrid grid = new ChartGrid(panels, key -> page.open(key, comparison));
                    grid.addClassName("chart-grid--rows");
                    return grid;
                },
                ComparisonFile.of(comparison, lines, page),
                page.signs(lines),
                foot);
    }

    private static ChartModel.Heatmap byLine(
            Comparison comparison, List<Line> lines, List<HeatScale> scales, DrawingPage page) {
        List<String> columns = comparison.subjects().stream()
                .map(subject -> subject.label(page.locale()))
                .toList();
        List<ChartModel.Row> rows = IntStream.range(0, lines.size())
                .mapToObj(i -> new ChartModel.Row(
                        name(lines.get(i), comparison, page),
                        lines.get(i).cells().stream()
                                .map(cell -> mark(cell, lines.get(i), scales.get(i), comparison, page))
                                .toList()))
                .toList();
        return new ChartModel.Heatmap(page.text("draw.heat.label"), HeatScale.axis(page.locale()), columns, rows);
    }

    private static List<ChartGrid.Panel> bySubject(
            Comparison comparison, List<Line> lines, List<HeatScale> scales, DrawingPage page) {
        List<String> columns =
                lines.stream().map(line -> name(line, comparison, page)).toList();
        List<ChartGrid.Panel> panels = new ArrayList<>();
        comparison.blocks().forEach((block, subjects) -> {
            for (int first = 0; first < subjects.size(); first += MOST_ROWS) {
                List<Compared> some = subjects.subList(first, Math.min(subjects.size(), first + MOST_ROWS));
                List<ChartModel.Row> rows = some.stream()
                        .map(subject -> row(subject, lines, scales, comparison, page))
                        .toList();
                String title = subjects.size() <= MOST_ROWS
                        ? page.text(block)
                        : page.text("draw.heat.part", page.text(block), first + 1, first + some.size());
                panels.add(new ChartGrid.Panel(
                        title, "", new ChartModel.Heatmap(title, HeatScale.axis(page.locale()), columns, rows)));
            }
        });
        return panels;
    }

    private static ChartModel.Row row(
            Compared subject, List<Line> lines, List<HeatScale> scales, Comparison comparison, DrawingPage page) {
        List<Mark> cells = IntStream.range(0, lines.size())
                .mapToObj(i -> mark(
                        lines.get(i).of(subject.key()).orElseThrow(), lines.get(i), scales.get(i), comparison, page))
                .toList();
        return new ChartModel.Row(subject.label(page.locale()), cells);
    }

    private static String name(Line line, Comparison comparison, DrawingPage page) {
        return DrawnLines.title(line, comparison, page) + HeatScale.arrow(line.indicator());
    }

    private static Mark mark(ComparedCell cell, Line line, HeatScale scale, Comparison comparison, DrawingPage page) {
        Mark mark = page.mark(cell, line, comparison);
        String sentence = page.text("draw.reason", line.indicator().shortName(page.locale()), mark.sentence());
        return new Mark(
                mark.key(),
                mark.label(),
                scale.position(cell).orElse(null),
                null,
                null,
                cell.caveats().contains(Caveat.CONFLICT) ? MarkStyle.CONFLICT : mark.style(),
                text(cell, line, page),
                sentence,
                null);
    }

    /** As short as a cell: yes and no by their signs, numbers without their unit. */
    private static String text(ComparedCell cell, Line line, DrawingPage page) {
        if (!cell.hasData()) {
            return (cell.applicable() ? Sign.SILENT : Sign.NOT_APPLICABLE).symbol();
        }
        return cell.figure()
                .filter(figure -> figure.state().isUsable())
                .map(Figure::yes)
                .map(yes -> (yes ? Sign.YES : Sign.NO).symbol())
                .orElseGet(() -> page.words().value(cell.shown(), line.indicator(), false));
    }

    private static List<Component> foot(List<Line> lines, List<Line> beyond, DrawingPage page) {
        List<Component> foot = new ArrayList<>();
        Foot.caveats(lines, page).ifPresent(foot::add);
        LeftOut apart = new LeftOut();
        int count = 0;
        for (Line line : lines) {
            for (ComparedCell cell : line.apart()) {
                count++;
                Foot.reason(cell, line, page)
                        .ifPresent(reason -> apart.add(cell.subject().label(page.locale()), reason));
            }
        }
        if (count > MOST_NAMED) {
            foot.add(Foot.line(page.text("draw.heat.apart.many", count)));
        } else {
            apart.line("draw.heat.apart", page).ifPresent(foot::add);
        }
        if (!beyond.isEmpty()) {
            foot.add(Foot.line(page.text("draw.heat.beyond", DrawnLines.names(beyond, page))));
        }
        return foot;
    }
}
