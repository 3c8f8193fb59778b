package vn.chiso.comparison.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.chart.Axis;
import vn.chiso.base.chart.Guide;
import vn.chiso.base.chart.Mark;
import vn.chiso.base.chart.Slope;
import vn.chiso.base.text.DateText;
import vn.chiso.comparison.Caveat;
import vn.chiso.comparison.ComparedCell;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.Drawing;
import vn.chiso.comparison.Line;
import vn.chiso.dashboard.ui.FigureMarks;
import vn.chiso.observation.Period;

/** One indicator in two periods: the first and the last of the years chosen, else now and the period before. */
@org.springframework.stereotype.Component
final class SlopeDrawing implements ComparisonDrawing {

    private static final int MOST_NAMED = 6;

    @Override
    public Drawing kind() {
        return Drawing.SLOPE;
    }

    @Override
    public Drawn draw(Comparison comparison, DrawingPage page) {
        Line lead = comparison.lead();
        if (lead == null || !lead.indicator().kind().isNumber()) {
            return Drawn.refused(page.text("compare.bars.refused"), page.text("compare.bars.refused.text"));
        }
        List<Line> years = comparison.linesOf(lead.indicator()).stream()
                .filter(Line::hasData)
                .toList();
        Line now = years.isEmpty() ? lead : years.getLast();
        Line former = years.size() > 1 ? years.getFirst() : comparison.former();
        if (former == null || !former.hasData() || former.equals(now)) {
            return refused(now, page);
        }
        List<Pair> pairs = pairs(former, now, comparison, page);
        List<Slope.Change> changes = pairs.stream()
                .flatMap(pair -> changes(pair, former, now, comparison, page).stream())
                .toList();
        if (changes.isEmpty()) {
            return Drawn.refused(
                    page.text("draw.slope.refused"), page.text("draw.slope.refused.none", DrawnLines.head(now, page)));
        }
        List<Guide> guides = DrawnLines.baselines(now, page);
        List<Line> drawn = List.of(former, now);
        return Drawn.chart(
                title(pairs, page),
                page.text(
                        "draw.slope.subtitle",
                        lead.indicator().name(page.locale()),
                        page.years(former),
                        page.years(now)),
                new Slope(
                        lead.indicator().name(page.locale()),
                        Axis.of(page.locale(), FigureMarks.suffix(lead.indicator())),
                        page.years(former),
                        page.years(now),
                        changes,
                        guides),
                ComparisonFile.of(comparison, drawn, page),
                page.signs(drawn),
                foot(pairs, former, now, page));
    }

    /** One period of all of them is another reason than one period of each: there the figures are of several years. */
    private static Drawn refused(Line now, DrawingPage page) {
        if (now.periods().size() < 2) {
            return Drawn.refused(
                    page.text("draw.slope.refused"),
                    page.text("draw.slope.refused.text", DrawnLines.head(now, page), page.years(now)));
        }
        String own = now.cells().stream()
                .filter(ComparedCell::hasData)
                .limit(MOST_NAMED)
                .map(cell -> cell.subject().label(page.locale())
                        + page.period(cell, now).map(period -> " " + period).orElse(""))
                .collect(Collectors.joining(", "));
        long more = now.cells().stream().filter(ComparedCell::hasData).count() - MOST_NAMED;
        return Drawn.refused(
                page.text("draw.slope.refused.own"),
                page.text(
                        "draw.slope.refused.own.text",
                        DrawnLines.head(now, page),
                        more > 0 ? own + ", " + page.text("compare.foot.more", more) : own));
    }

    /**
     * What one subject had and has.
     *
     * @param reform the day on which it became another body between both; null for none
     */
    private record Pair(
            ComparedCell before,
            ComparedCell after,
            @Nullable LocalDate reform) {

        /** Whether both are numbers. */
        boolean hasBoth() {
            return before.number() != null && after.number() != null;
        }

        /** Whether both are numbers of periods of one length and of one body. */
        boolean isComparable() {
            Period then = before.shown().period();
            Period now = after.shown().period();
            return hasBoth() && reform == null && then != null && now != null && then.comparesWith(now);
        }
    }

    private static List<Pair> pairs(Line former, Line now, Comparison comparison, DrawingPage page) {
        List<Pair> pairs = new ArrayList<>();
        for (ComparedCell after : now.cells()) {
            former.of(after.subject().key())
                    .ifPresent(before ->
                            pairs.add(new Pair(before, after, Reorganised.between(before, after, comparison, page))));
        }
        return pairs;
    }

    /** Nothing where neither end can be drawn, or where both can but not against each other; both ends alone where a reform
     * lies between them. */
    private static List<Slope.Change> changes(
            Pair pair, Line former, Line now, Comparison comparison, DrawingPage page) {
        @Nullable Mark before = mark(pair.before(), former, comparison, page);
        @Nullable Mark after = mark(pair.after(), now, comparison, page);
        boolean unequal = pair.reform() == null && pair.hasBoth() && !pair.isComparable();
        if ((before == null && after == null) || unequal) {
            return List.of();
        }
        String name = pair.after().subject().label(page.locale());
        boolean context = !comparison.request().inFocus(pair.after().subject());
        return pair.reform() == null || before == null || after == null
                ? List.of(new Slope.Change(name, context, before, after))
                : List.of(new Slope.Change(name, context, before, null), new Slope.Change(name, context, null, after));
    }

    /** A number or a contradiction; null for everything else. */
    private static @Nullable Mark mark(ComparedCell cell, Line line, Comparison comparison, DrawingPage page) {
        boolean conflict = cell.caveats().contains(Caveat.CONFLICT);
        if (cell.number() == null && !conflict) {
            return null;
        }
        Mark mark = page.mark(cell, line, comparison);
        return mark.value() == null && mark.low() == null ? null : mark;
    }

    private static String title(List<Pair> pairs, DrawingPage page) {
        List<Integer> ways = pairs.stream()
                .filter(Pair::isComparable)
                .map(pair -> way(pair.before().number(), pair.after().number()))
                .toList();
        if (ways.isEmpty()) {
            return page.text("draw.slope.title.none");
        }
        return page.text(
                "draw.slope.title",
                ways.stream().filter(way -> way > 0).count(),
                ways.stream().filter(way -> way < 0).count(),
                ways.stream().filter(way -> way == 0).count());
    }

    private static int way(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        return before == null || after == null ? 0 : after.compareTo(before);
    }

    private static List<Component> foot(List<Pair> pairs, Line former, Line now, DrawingPage page) {
        List<Component> foot = new ArrayList<>();
        Foot.caveats(List.of(former, now), page).ifPresent(foot::add);
        LeftOut left = new LeftOut();
        for (Pair pair : pairs) {
            String label = pair.after().subject().label(page.locale());
            if (pair.hasBoth()) {
                if (pair.reform() != null) {
                    left.add(label, page.text("draw.slope.reform", DateText.format(pair.reform())));
                } else if (!pair.isComparable()) {
                    left.add(label, page.text(Caveat.LENGTH.key()));
                }
                continue;
            }
            left.add(
                    label,
                    String.join(
                            "; ",
                            Stream.of(end(pair.before(), former, page), end(pair.after(), now, page))
                                    .flatMap(Optional::stream)
                                    .toList()));
        }
        left.line("draw.slope.left_out", page).ifPresent(foot::add);
        return foot;
    }

    private static Optional<String> end(ComparedCell cell, Line line, DrawingPage page) {
        return Foot.why(cell, line, page).map(why -> page.text("draw.reason", page.years(line), why));
    }
}
