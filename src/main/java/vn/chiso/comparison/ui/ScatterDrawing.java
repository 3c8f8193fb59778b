package vn.chiso.comparison.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chiso.base.chart.Axis;
import vn.chiso.base.chart.Guide;
import vn.chiso.base.chart.Mark;
import vn.chiso.base.chart.Scatter;
import vn.chiso.comparison.ComparedCell;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.Drawing;
import vn.chiso.comparison.Line;
import vn.chiso.dashboard.ui.FigureMarks;

/**
 * One indicator against another: that by which subjects are ordered goes up, across goes whichever of the others most
 * subjects have a number of too.
 */
@org.springframework.stereotype.Component
final class ScatterDrawing implements ComparisonDrawing {

    private static final int FEWEST = 2;

    @Override
    public Drawing kind() {
        return Drawing.SCATTER;
    }

    @Override
    public Drawn draw(Comparison comparison, DrawingPage page) {
        List<Line> lines = DrawnLines.newest(comparison).stream()
                .filter(DrawnLines::hasNumbers)
                .toList();
        if (lines.size() < 2) {
            return Drawn.refused(page.text("draw.scatter.refused"), page.text("draw.scatter.refused.text"));
        }
        Line up = lines.getFirst();
        Line across = partner(up, lines.subList(1, lines.size()));
        List<Pair> pairs = pairs(up, across);
        if (pairs.size() < FEWEST) {
            return Drawn.refused(
                    page.text("draw.scatter.refused"),
                    page.text(
                            "draw.scatter.refused.few",
                            pairs.size(),
                            DrawnLines.head(up, page),
                            DrawnLines.head(across, page)));
        }
        List<Line> drawn = List.of(up, across);
        return Drawn.chart(
                new ScatterTitle(up, across, page).text(),
                page.text(
                        "draw.scatter.subtitle",
                        DrawnLines.head(up, page) + ", " + page.years(up),
                        DrawnLines.head(across, page) + ", " + page.years(across)),
                new Scatter(
                        page.text("draw.scatter.label", DrawnLines.head(up, page), DrawnLines.head(across, page)),
                        measure(across, pairs.stream().map(Pair::acrossNumber).toList(), page),
                        measure(up, pairs.stream().map(Pair::upNumber).toList(), page),
                        pairs.stream()
                                .map(pair -> dot(pair, up, across, comparison, page))
                                .toList()),
                ComparisonFile.of(comparison, drawn, page),
                page.signs(drawn),
                foot(up, across, pairs, page));
    }

    /** What one subject has of both. */
    private record Pair(ComparedCell up, ComparedCell across) {

        BigDecimal upNumber() {
            return Objects.requireNonNull(up.number());
        }

        BigDecimal acrossNumber() {
            return Objects.requireNonNull(across.number());
        }
    }

    private static Line partner(Line up, List<Line> others) {
        Line best = others.getFirst();
        for (Line other : others) {
            best = pairs(up, other).size() > pairs(up, best).size() ? other : best;
        }
        return best;
    }

    private static List<Pair> pairs(Line up, Line across) {
        List<Pair> pairs = new ArrayList<>();
        for (int at = 0; at < up.cells().size(); at++) {
            Pair pair = new Pair(up.cells().get(at), across.cells().get(at));
            if (pair.up().number() != null && pair.across().number() != null) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private static Scatter.Measure measure(Line line, List<BigDecimal> numbers, DrawingPage page) {
        List<Guide> guides = Stream.concat(
                        DrawnLines.median(numbers, line, page).stream(), DrawnLines.baselines(line, page).stream())
                .toList();
        return new Scatter.Measure(
                DrawnLines.head(line, page), Axis.of(page.locale(), FigureMarks.suffix(line.indicator())), guides);
    }

    private static Scatter.Dot dot(Pair pair, Line up, Line across, Comparison comparison, DrawingPage page) {
        Mark mark = page.mark(pair.up(), up, comparison);
        Mark other = page.mark(pair.across(), across, comparison);
        String sentence = page.text(
                "draw.scatter.sentence",
                mark.label(),
                up.indicator().shortName(page.locale()),
                unnamed(mark),
                across.indicator().shortName(page.locale()),
                unnamed(other));
        return new Scatter.Dot(
                FigureMarks.onAxis(pair.acrossNumber(), across.indicator()),
                other.text(),
                Mark.of(
                        mark.key(),
                        mark.label(),
                        FigureMarks.onAxis(pair.upNumber(), up.indicator()),
                        mark.style(),
                        mark.text(),
                        sentence));
    }

    /** The sentence of a mark without the name that it begins with. */
    private static String unnamed(Mark mark) {
        String name = mark.label() + ", ";
        return mark.sentence().startsWith(name) ? mark.sentence().substring(name.length()) : mark.sentence();
    }

    private static List<Component> foot(Line up, Line across, List<Pair> pairs, DrawingPage page) {
        List<Component> foot = new ArrayList<>();
        Foot.caveats(List.of(up, across), page).ifPresent(foot::add);
        List<String> drawn =
                pairs.stream().map(pair -> pair.up().subject().key()).toList();
        LeftOut left = new LeftOut();
        for (int at = 0; at < up.cells().size(); at++) {
            ComparedCell one = up.cells().get(at);
            if (!drawn.contains(one.subject().key())) {
                left.add(
                        one.subject().label(page.locale()),
                        reason(one, up, across.cells().get(at), across, page));
            }
        }
        left.line("draw.left_out", page).ifPresent(foot::add);
        return foot;
    }

    private static String reason(ComparedCell one, Line up, ComparedCell other, Line across, DrawingPage page) {
        return String.join(
                "; ",
                Stream.of(Foot.reason(one, up, page), Foot.reason(other, across, page))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
