package vn.chiso.comparison.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.chart.Axis;
import vn.chiso.base.chart.Mark;
import vn.chiso.base.chart.MarkStyle;
import vn.chiso.base.chart.MarkerShape;
import vn.chiso.base.chart.Radar;
import vn.chiso.comparison.Baseline;
import vn.chiso.comparison.Compared;
import vn.chiso.comparison.ComparedCell;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.Drawing;
import vn.chiso.comparison.Line;
import vn.chiso.indicator.Kind;

/**
 * Percentages around a centre. Few can be told apart: those in focus, or the first that have a shape; with a focus the
 * others are grey. What is no percentage has no place here.
 */
@org.springframework.stereotype.Component
final class RadarDrawing implements ComparisonDrawing {

    private static final int MOST_SPOKES = 10;
    private static final int MOST_FRONT = 5;
    private static final int MOST_CONTEXT = 12;

    @Override
    public Drawing kind() {
        return Drawing.RADAR;
    }

    @Override
    public Drawn draw(Comparison comparison, DrawingPage page) {
        List<Line> lines = DrawnLines.newest(comparison);
        List<Line> spokes = lines.stream()
                .filter(line -> line.indicator().kind() == Kind.PERCENT && DrawnLines.hasNumbers(line))
                .limit(MOST_SPOKES)
                .toList();
        List<Line> others =
                lines.stream().filter(line -> !spokes.contains(line)).toList();
        if (spokes.size() < Radar.FEWEST_SPOKES) {
            String why = page.text("draw.radar.refused.text", spokes.size());
            return Drawn.refused(
                    page.text("draw.radar.refused"),
                    Stream.concat(Stream.of(why), NotSpokes.sentences(others, MOST_SPOKES, page).stream())
                            .collect(Collectors.joining(" ")));
        }
        Cast cast = Cast.of(comparison, spokes);
        if (cast.front().isEmpty()) {
            return Drawn.refused(page.text("draw.radar.refused"), page.text("draw.radar.refused.few"));
        }
        List<Radar.Outline> outlines = outlines(cast, spokes, comparison, page);
        return Drawn.chart(
                title(cast, spokes, page),
                page.text("draw.radar.subtitle", spokes.size(), cast.front().size(), years(spokes, page)),
                new Radar(
                        page.text("draw.radar.label", cast.front().size(), spokes.size()),
                        Axis.of(page.locale(), "%"),
                        spokes.stream()
                                .map(line -> line.indicator().shortName(page.locale()))
                                .toList(),
                        outlines),
                ComparisonFile.of(comparison, spokes, page),
                page.signs(spokes),
                foot(cast, spokes, others, page));
    }

    /**
     * Who is drawn how.
     *
     * @param few those with fewer numbers than make a shape
     * @param rest those who would be too many
     */
    private record Cast(List<Compared> front, List<Compared> context, List<Compared> few, List<Compared> rest) {

        static Cast of(Comparison comparison, List<Line> spokes) {
            List<Compared> few = new ArrayList<>();
            List<Compared> able = new ArrayList<>();
            for (Compared subject : comparison.subjects()) {
                long numbers = spokes.stream()
                        .flatMap(line -> line.of(subject.key()).stream())
                        .filter(cell -> cell.number() != null)
                        .count();
                (numbers < Radar.FEWEST_SPOKES ? few : able).add(subject);
            }
            boolean focused = !comparison.request().focus().isEmpty();
            List<Compared> front = able.stream()
                    .filter(comparison.request()::inFocus)
                    .limit(MOST_FRONT)
                    .toList();
            List<Compared> context = able.stream()
                    .filter(subject -> focused && !front.contains(subject))
                    .limit(MOST_CONTEXT)
                    .toList();
            List<Compared> rest = able.stream()
                    .filter(subject -> !front.contains(subject) && !context.contains(subject))
                    .toList();
            return new Cast(front, context, few, rest);
        }
    }

    private static List<Radar.Outline> outlines(Cast cast, List<Line> spokes, Comparison comparison, DrawingPage page) {
        List<Radar.Outline> outlines = new ArrayList<>();
        MarkerShape[] shapes = MarkerShape.values();
        for (Compared subject : cast.front()) {
            outlines.add(outline(subject, shapes[outlines.size() % shapes.length], false, spokes, comparison, page));
        }
        for (Compared subject : cast.context()) {
            outlines.add(outline(subject, MarkerShape.CIRCLE, true, spokes, comparison, page));
        }
        if (spokes.stream().anyMatch(line -> baseline(line) != null)) {
            List<Mark> marks =
                    spokes.stream().map(line -> baselineMark(line, page)).toList();
            outlines.add(new Radar.Outline(page.text("draw.radar.baseline"), MarkerShape.CROSS, true, marks));
        }
        return outlines;
    }

    private static Radar.Outline outline(
            Compared subject,
            MarkerShape shape,
            boolean context,
            List<Line> spokes,
            Comparison comparison,
            DrawingPage page) {
        List<Mark> marks = spokes.stream()
                .map(line -> mark(line.of(subject.key()).orElseThrow(), line, comparison, page))
                .toList();
        return new Radar.Outline(subject.label(page.locale()), shape, context, marks);
    }

    /** The sentence names the spoke, as the keyboard goes from one to the other. */
    private static Mark mark(ComparedCell cell, Line line, Comparison comparison, DrawingPage page) {
        Mark mark = page.mark(cell, line, comparison);
        String sentence = page.text("draw.reason", line.indicator().shortName(page.locale()), mark.sentence());
        BigDecimal number = cell.number();
        return number == null
                ? Mark.words(mark.key(), mark.label(), mark.text(), sentence)
                : Mark.of(mark.key(), mark.label(), number, mark.style(), mark.text(), sentence);
    }

    private static @Nullable Baseline baseline(Line line) {
        return line.baselines().isEmpty() ? null : line.baselines().getFirst();
    }

    private static Mark baselineMark(Line line, DrawingPage page) {
        String name = page.text("draw.radar.baseline");
        String key = "baseline|" + line.indicator().id() + "|";
        Baseline level = baseline(line);
        String spoke = line.indicator().shortName(page.locale());
        if (level == null) {
            return Mark.words(key, name, "", page.text("draw.reason", spoke, page.text("draw.silent")));
        }
        String words = BaselineText.text(level, page);
        return Mark.of(key, name, level.value(), MarkStyle.CONTEXT, words, page.text("draw.reason", spoke, words));
    }

    private static String title(Cast cast, List<Line> spokes, DrawingPage page) {
        return Stretch.widest(spokes, cast.front())
                .map(stretch -> stretch.words(page))
                .orElseGet(() -> cast.front().size() > 1
                        ? page.text("draw.radar.title.same", cast.front().size())
                        : page.text(
                                "draw.radar.title.one", cast.front().getFirst().label(page.locale()), spokes.size()));
    }

    private static String years(List<Line> spokes, DrawingPage page) {
        return spokes.stream().map(page::years).distinct().collect(Collectors.joining("; "));
    }

    private static List<Component> foot(Cast cast, List<Line> spokes, List<Line> others, DrawingPage page) {
        List<Component> foot = new ArrayList<>();
        Foot.caveats(spokes, page).ifPresent(foot::add);
        LeftOut cells = new LeftOut();
        Stream.concat(cast.front().stream(), cast.context().stream())
                .forEach(subject -> spokes.forEach(line -> line.of(subject.key())
                        .flatMap(cell -> Foot.reason(cell, line, page))
                        .ifPresent(reason -> cells.add(subject.label(page.locale()), reason))));
        cells.line("draw.radar.gaps", page).ifPresent(foot::add);
        LeftOut left = new LeftOut();
        cast.few().forEach(subject -> left.add(subject.label(page.locale()), page.text("draw.radar.few")));
        cast.rest()
                .forEach(subject -> left.add(subject.label(page.locale()), page.text("draw.radar.rest", MOST_FRONT)));
        left.line("draw.left_out", page).ifPresent(foot::add);
        String levels = spokes.stream()
                .filter(line -> baseline(line) != null)
                .map(line -> BaselineText.text(Objects.requireNonNull(baseline(line)), page))
                .collect(Collectors.joining("; "));
        if (!levels.isEmpty()) {
            foot.add(Foot.line("✚ " + page.text("draw.reason", page.text("draw.radar.baseline"), levels)));
        }
        NotSpokes.sentences(others, MOST_SPOKES, page).forEach(sentence -> foot.add(Foot.line(sentence)));
        return foot;
    }
}
