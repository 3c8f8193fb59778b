package vn.chiso.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.comparison.Caveat;
import vn.chiso.comparison.ComparedCell;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.Line;
import vn.chiso.dashboard.Shown;
import vn.chiso.dashboard.ui.ShownCell;
import vn.chiso.dashboard.ui.ShownWords;
import vn.chiso.dashboard.ui.TableParts;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureState;
import vn.chiso.observation.ui.FigureCell;

/** The cells of a row, each with its mark and the way to its source. */
final class AlignedCells {

    private static final BigDecimal FULL_PERCENT = new BigDecimal(100);

    private final Comparison comparison;
    private final DrawingPage page;
    private final ShownWords words;

    AlignedCells(Comparison comparison, DrawingPage page) {
        this.comparison = comparison;
        this.page = page;
        words = page.words();
    }

    /** One for each subject; what is stated for several tiers together stands once, over all of them. */
    List<NativeTableCell> of(Line line) {
        List<NativeTableCell> made = new ArrayList<>();
        @Nullable BigDecimal full = full(line);
        for (int at = 0; at < line.cells().size(); at++) {
            ComparedCell cell = line.cells().get(at);
            int span = 1;
            while (at + span < line.cells().size() && isSame(cell, line.cells().get(at + span))) {
                span++;
            }
            NativeTableCell td = TableParts.cell("", content(cell, line, full));
            if (span > 1) {
                td.getElement().setAttribute("colspan", String.valueOf(span));
                td.addClassName("compare-table__joint");
            }
            td.setClassName("compare__context", !comparison.request().inFocus(cell.subject()));
            made.add(td);
            at += span - 1;
        }
        return made;
    }

    private static boolean isSame(ComparedCell one, ComparedCell other) {
        return one.caveats().contains(Caveat.JOINT)
                && one.figure().map(Figure::observationId).isPresent()
                && one.figure().map(Figure::observationId).equals(other.figure().map(Figure::observationId));
    }

    private Component[] content(ComparedCell cell, Line line, @Nullable BigDecimal full) {
        Locale locale = page.locale();
        if (cell.shown() instanceof Shown.Nothing) {
            return new Component[] {cell.applicable() ? FigureCell.silence(locale) : FigureCell.notApplicable(locale)};
        }
        List<Component> content = new ArrayList<>();
        content.add(source(cell, line, shown(cell, line, full)));
        page.period(cell, line).ifPresent(period -> content.add(quiet(period)));
        page.scope(cell).ifPresent(scope -> content.add(quiet(scope)));
        return content.toArray(Component[]::new);
    }

    private Component shown(ComparedCell cell, Line line, @Nullable BigDecimal full) {
        Optional<Figure> figure = cell.figure();
        if (figure.isEmpty()) {
            return ShownCell.of(cell.shown(), line.indicator(), false, words);
        }
        Component shown = FigureCell.of(figure.get(), line.indicator(), page.locale());
        BigDecimal value = figure.get().value();
        return full != null && value != null && figure.get().state().isUsable()
                ? FigureCell.withBar(shown, value, full)
                : shown;
    }

    private Component source(ComparedCell cell, Line line, Component shown) {
        if (cell.figures().isEmpty()) {
            return shown;
        }
        NativeButton button = new NativeButton();
        button.addClassName("table__cell");
        button.getElement().setAttribute("type", "button");
        button.add(shown);
        String said = line.indicator().shortName(page.locale()) + ": "
                + page.sentence(cell, line)
                + (cell.isApart() ? ", " + page.reasons(cell) : "");
        button.setAriaLabel(said);
        button.getElement().setAttribute("title", said);
        button.addClickListener(click -> page.open(cell));
        return button;
    }

    private static Component quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassName("compare__period");
        return quiet;
    }

    /** What a full bar stands for: 100 %, or the highest number of the row; none without two numbers. */
    private static @Nullable BigDecimal full(Line line) {
        if (line.indicator().kind() == Kind.PERCENT) {
            return FULL_PERCENT;
        }
        if (!line.indicator().kind().isNumber() || line.comparable().size() < 2) {
            return null;
        }
        return line.cells().stream()
                .flatMap(cell -> cell.figure().stream())
                .filter(figure -> figure.state() != FigureState.DOUBTFUL)
                .map(Figure::value)
                .filter(Objects::nonNull)
                .max(BigDecimal::compareTo)
                .orElse(null);
    }
}
