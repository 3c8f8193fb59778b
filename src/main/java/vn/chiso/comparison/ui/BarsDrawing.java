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
                .flatMap(line ->
                        comparison.blocks().keySet().stream().map(block -> block(comparison, line, block, drawn, page)))
                .filter(block -> !block.marks().isEmpty())
                .toList();
        ChartModel model = new ChartModel.Bars(
                lead.indicator().name(page.locale()),
                Axis.of(page.locale(), FigureMarks.suffix(lead.indicator())),
                blocks,
                shared(drawn) ? DrawnLines.baselines(lead, page) : List.of());
        return Drawn.chart(
                new LineTitle(page).of(lead),
                lead.indicator().name(page.locale()) + " · " + page.years(lead),
                model,
                ComparisonFile.of(comparison, drawn, page),
                page.signs(drawn),
                page.foot(lead, shared(drawn) ? BaselineText.of(lead, page) : BaselineText.ofEach(drawn, page)));
    }

    /** Whether one line through all bars can say the levels: with several years each has its own. */
    private static boolean shared(List<Line> drawn) {
        return drawn.size() == 1;
    }

    private static ChartModel.Block block(
            Comparison comparison, Line line, String block, List<Line> drawn, DrawingPage page) {
        String name = page.text(block);
        List<Mark> marks = line.cells().stream()
                .filter(cell -> cell.subject().block().equals(block) && cell.hasData())
                .map(cell -> mark(cell, line, !shared(drawn), comparison, page))
                .toList();
        return new ChartModel.Block(drawn.size() > 1 ? name + " · " + page.years(line) : name, marks);
    }

    private static Mark mark(ComparedCell cell, Line line, boolean ownLevel, Comparison comparison, DrawingPage page) {
        Mark mark = page.bar(cell, line, comparison);
        Mark dated = page.period(cell, line)
                .map(period -> mark.withNote(mark.note().isEmpty() ? period : mark.note() + " · " + period))
                .orElse(mark);
        return line.baselines().isEmpty() || !ownLevel
                ? dated
                : dated.withTarget(
                        FigureMarks.onAxis(line.baselines().getFirst().value(), line.indicator()));
    }
}
