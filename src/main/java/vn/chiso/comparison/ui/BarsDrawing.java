package vn.chiso.comparison.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.chiso.base.chart.Axis;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.chart.Mark;
import vn.chiso.comparison.ComparedCell;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.Drawing;
import vn.chiso.comparison.Line;
import vn.chiso.dashboard.ui.FigureMarks;

/** Bars of one indicator, by blocks; of several years each year has its bars. */
@Component
final class BarsDrawing implements ComparisonDrawing {

    @Override
    public Drawing kind() {
        return Drawing.BARS;
    }

    @Override
    public Drawn draw(Comparison comparison, DrawingPage page) {
        Line lead = comparison.lead();
        if (lead == null || !lead.indicator().kind().isNumber()) {
            return Drawn.refused(page.text("compare.bars.refused"), page.text("compare.bars.refused.text"));
        }
        List<Line> lines = comparison.linesOf(lead.indicator()).stream()
                .filter(Line::hasData)
                .toList();
        List<Line> drawn = lines.isEmpty() ? List.of(lead) : lines;
        List<ChartModel.Block> blocks = drawn.stream()
                .flatMap(line -> comparison.blocks().keySet().stream()
                        .map(block -> block(comparison, line, block, drawn.size() > 1, page)))
                .filter(block -> !block.marks().isEmpty())
                .toList();
        ChartModel model = new ChartModel.Bars(
                lead.indicator().name(page.locale()),
                Axis.of(page.locale(), FigureMarks.suffix(lead.indicator())),
                blocks);
        return Drawn.chart(
                new LineTitle(page).of(lead),
                lead.indicator().name(page.locale()) + " · " + page.years(lead),
                model,
                ComparisonFile.of(comparison, drawn, page),
                page.signs(drawn),
                page.foot(lead, BaselineText.of(lead, page)));
    }

    private static ChartModel.Block block(
            Comparison comparison, Line line, String block, boolean several, DrawingPage page) {
        String name = page.text(block);
        List<Mark> marks = line.cells().stream()
                .filter(cell -> cell.subject().block().equals(block) && cell.hasData())
                .map(cell -> mark(cell, line, comparison, page))
                .toList();
        return new ChartModel.Block(several ? name + " · " + page.years(line) : name, marks);
    }

    private static Mark mark(ComparedCell cell, Line line, Comparison comparison, DrawingPage page) {
        Mark mark = page.bar(cell, line, comparison);
        Mark dated = page.period(cell, line)
                .map(period -> mark.withNote(mark.note().isEmpty() ? period : mark.note() + " · " + period))
                .orElse(mark);
        return line.baselines().isEmpty()
                ? dated
                : dated.withTarget(
                        FigureMarks.onAxis(line.baselines().getFirst().value(), line.indicator()));
    }
}
