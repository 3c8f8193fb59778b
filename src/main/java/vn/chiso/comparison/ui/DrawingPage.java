package vn.chiso.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.chart.Mark;
import vn.chiso.base.chart.MarkStyle;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.NamedOnes;
import vn.chiso.comparison.Caveat;
import vn.chiso.comparison.ComparedCell;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.ComparisonRequest;
import vn.chiso.comparison.Line;
import vn.chiso.dashboard.Shown;
import vn.chiso.dashboard.ui.CarriedMarks;
import vn.chiso.dashboard.ui.ShownMarks;
import vn.chiso.dashboard.ui.ShownWords;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Period;
import vn.chiso.observation.ui.Sign;

/**
 * The page that a drawing stands on: its language, the words for what is shown, and the ways from a mark to its source and
 * from a choice to another request.
 *
 * @param navigate opens the page of another request; the only way anything on screen changes
 */
record DrawingPage(CompareContext context, Consumer<ComparisonRequest> navigate, Locale locale) {

    private static final String SEPARATOR = "|";

    String text(String key, @Nullable Object... arguments) {
        return Texts.get(key, locale, arguments);
    }

    ShownWords words() {
        return new ShownWords(context.agencies(), context.territory(), locale);
    }

    /** A cell as a mark, grey when its subject is not in focus. Its key leads back by {@link #open}. */
    Mark mark(ComparedCell cell, Line line, Comparison comparison) {
        Mark mark =
                ShownMarks.of(key(cell, line), cell.subject().label(locale), cell.shown(), line.indicator(), words());
        boolean context = !comparison.request().inFocus(cell.subject());
        return context && mark.style() != MarkStyle.CONFLICT && mark.style() != MarkStyle.RANGE
                ? new Mark(
                        mark.key(),
                        mark.label(),
                        mark.value(),
                        mark.low(),
                        mark.high(),
                        MarkStyle.CONTEXT,
                        mark.text(),
                        mark.sentence(),
                        mark.target(),
                        mark.note(),
                        mark.parts())
                : mark;
    }

    /** The same among bars. What one agency says is no bar of its unit: a tick stands where a bar would end. */
    Mark bar(ComparedCell cell, Line line, Comparison comparison) {
        Mark mark = mark(cell, line, comparison);
        BigDecimal value = mark.value();
        if (value == null || !cell.caveats().contains(Caveat.SINGLE)) {
            return mark;
        }
        return Mark.between(mark.key(), mark.label(), value, value, MarkStyle.RANGE, mark.text(), mark.sentence())
                .withNote(words().scope(cell.shown()));
    }

    /** The key of the mark of a cell. */
    static String key(ComparedCell cell, Line line) {
        return cell.subject().key()
                + SEPARATOR
                + line.indicator().id()
                + SEPARATOR
                + (line.year() == null ? "" : line.year());
    }

    /** Opens what stands behind the mark of a cell: the source of its figure, else the page of its unit. */
    void open(String key, Comparison comparison) {
        String[] parts = key.split("\\|", -1);
        if (parts.length != 3) {
            return;
        }
        Stream.concat(comparison.lines().stream(), Stream.ofNullable(comparison.former()))
                .filter(line -> String.valueOf(line.indicator().id()).equals(parts[1])
                        && (line.year() == null ? "" : line.year().toString()).equals(parts[2]))
                .findFirst()
                .flatMap(line -> line.of(parts[0]))
                .ifPresent(this::open);
    }

    /** Opens the source of the figure of a cell; of several the first. */
    void open(ComparedCell cell) {
        cell.figures().stream().findFirst().map(Figure::observationId).ifPresent(context.sources()::open);
    }

    /** Read aloud: "Sở Tư pháp, khoảng 80 %, năm 2015". */
    String sentence(ComparedCell cell, Line line) {
        String name = cell.subject().name(locale);
        return cell.figure()
                .map(figure -> FigureText.sentence(name, figure, line.indicator(), locale))
                .orElseGet(() -> words().sentence(name, cell.shown(), line.indicator()));
    }

    /** Why a cell is kept apart, in words; empty when it is not. */
    String reasons(ComparedCell cell) {
        return reasons(cell.caveats().stream().filter(Caveat::keepsApart).collect(Collectors.toSet()));
    }

    /** Caveats in words, in their order. */
    String reasons(Set<Caveat> caveats) {
        return caveats.stream().sorted().map(caveat -> text(caveat.key())).collect(Collectors.joining(", "));
    }

    /** The years of a line, said wherever they differ: "2015 · 2016 · 2021". */
    String years(Line line) {
        List<String> labels = line.periods().stream()
                .map(period -> String.valueOf(period.year()))
                .distinct()
                .toList();
        return labels.size() == 1 && line.periods().size() == 1
                ? FigureText.period(line.periods().getFirst(), locale)
                : text(labels.size() == 1 ? "compare.year" : "compare.years", String.join(" · ", labels));
    }

    /** The period of a cell where it has to be said: where those of its line differ. */
    Optional<String> period(ComparedCell cell, Line line) {
        Period period = cell.shown().period();
        boolean differ = line.caveats().contains(Caveat.YEARS) || line.caveats().contains(Caveat.LENGTH);
        return differ && period != null ? Optional.of(words().year(cell.shown())) : Optional.empty();
    }

    /** Of whom a cell speaks, where its subject does not say it already: of a unit, and of what came over. */
    Optional<String> scope(ComparedCell cell) {
        boolean unit = cell.subject().agency() == null && cell.subject().tier() == null;
        return Optional.of(cell.shown())
                .filter(shown -> unit || shown instanceof Shown.Carried)
                .map(words()::scope)
                .filter(scope -> !scope.isEmpty());
    }

    /** The marks that occur in some lines. */
    Set<Sign> signs(List<Line> lines) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        for (Line line : lines) {
            for (ComparedCell cell : line.cells()) {
                signs.addAll(signs(cell, line.indicator()));
            }
        }
        return signs;
    }

    private static Set<Sign> signs(ComparedCell cell, Indicator indicator) {
        if (cell.shown() instanceof Shown.Nothing) {
            return EnumSet.of(cell.applicable() ? Sign.SILENT : Sign.NOT_APPLICABLE);
        }
        Set<Sign> signs = CarriedMarks.signs(List.of(cell.shown()), indicator);
        if (cell.caveats().contains(Caveat.JOINT)) {
            signs.add(Sign.JOINT);
        }
        return signs;
    }

    /** Lines of a foot: what has to be said of a line, who is kept apart and why, who says nothing. */
    List<Component> foot(Line line, Component... more) {
        List<Component> foot = new ArrayList<>(Arrays.asList(more));
        if (!line.caveats().isEmpty()) {
            foot.add(said("compare.foot.caveats", reasons(line.caveats())));
        }
        List<String> apart = line.apart().stream()
                .map(cell -> cell.subject().label(locale) + " (" + reasons(cell) + ")")
                .toList();
        if (!apart.isEmpty()) {
            foot.add(new NamedOnes(text("compare.foot.apart"), apart));
        }
        silent(line, "compare.foot.silent", true).ifPresent(foot::add);
        silent(line, "compare.foot.not_applicable", false).ifPresent(foot::add);
        return foot;
    }

    private Optional<Component> silent(Line line, String key, boolean applicable) {
        List<String> names = line.cells().stream()
                .filter(cell -> !cell.hasData() && cell.applicable() == applicable)
                .map(cell -> cell.subject().label(locale))
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(new NamedOnes(text(key), names));
    }

    private Component said(String key, String words) {
        Span name = new Span(text(key));
        name.addClassName("compare__foot-name");
        Div line = new Div(name, new Span(words));
        line.addClassName("compare__foot");
        return line;
    }
}
