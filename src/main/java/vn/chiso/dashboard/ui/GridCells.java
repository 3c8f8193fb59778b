package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Drawing;
import vn.chiso.base.ui.ReaderLocale;
import vn.chiso.dashboard.Matrix.MatrixRow;
import vn.chiso.dashboard.Shown;
import vn.chiso.evidence.ui.EvidenceMark;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureState;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Review;
import vn.chiso.observation.check.Finding;
import vn.chiso.observation.check.Severity;
import vn.chiso.observation.ui.CellState;
import vn.chiso.observation.ui.FigureCell;
import vn.chiso.observation.ui.Sign;

/** The cells of the grid while nobody works in them. */
final class GridCells {

    private static final String PRESSED = "event.target.closest('[data-figure]')?.dataset.figure";

    private final boolean mayEdit;
    private final GridFigures words;
    private final SignedLock lock;
    private final FocusMemory focus = new FocusMemory();
    private final SerializableConsumer<Figure> open;
    private final SerializableConsumer<Indicator> sources;
    private final ShownWords shownWords;
    private GridMarks marks = GridMarks.NONE;

    /**
     * @param open opens the source of a figure
     * @param sources shows the sources of all figures of an indicator
     */
    GridCells(CardContext context, SerializableConsumer<Figure> open, SerializableConsumer<Indicator> sources) {
        mayEdit = context.mayEdit();
        words = new GridFigures(context);
        lock = new SignedLock(context);
        this.open = open;
        this.sources = sources;
        shownWords = new ShownWords(context, ReaderLocale.current());
    }

    GridFigures words() {
        return words;
    }

    GridMarks marks() {
        return marks;
    }

    /** Returns whether anything is to be drawn anew. */
    boolean mark(GridMarks newMarks) {
        boolean changed = !newMarks.equals(marks);
        marks = newMarks;
        return changed;
    }

    /** One ear for all cells: there are hundreds of them, and each would have to remember its own. */
    void listen(Grid<MatrixRow> grid) {
        grid.getElement()
                .addEventListener("click", click -> pressed(grid, click))
                .setFilter(PRESSED + " !== undefined")
                .addEventData(PRESSED);
    }

    private void pressed(Grid<MatrixRow> grid, DomEvent click) {
        String id = click.getEventData().path(PRESSED).asString("");
        grid.getListDataView()
                .getItems()
                .flatMap(row -> row.figures().values().stream())
                .filter(figure -> id.equals(String.valueOf(figure.observationId())))
                .findFirst()
                .ifPresent(figure -> {
                    focus.use(key(figure));
                    open.accept(figure);
                });
    }

    private static String key(Figure figure) {
        return "figure:" + figure.observationId();
    }

    Component agency(MatrixRow row, SerializableConsumer<Agency> openAgency) {
        Agency agency = row.agency();
        NativeButton button =
                focus.button("row:" + agency.id(), "", new Span(agency.name()), () -> openAgency.accept(agency));
        button.addClassName("table__row-head");
        return button;
    }

    /** The value with the marks of what checks found and of its evidence. */
    Component value(MatrixRow row, Indicator indicator) {
        Shown.Carried carried = row.carried().get(indicator.id());
        if (carried != null) {
            return CarriedCell.of(row, carried, indicator, shownWords, focus, open, sources);
        }
        Figure figure = row.figures().get(indicator.id());
        if (figure == null) {
            return words.value(row, indicator);
        }
        Locale locale = ReaderLocale.current();
        List<Finding> findings = marks.findings(figure);
        String about = indicator.shortName(locale) + ": "
                + FigureText.sentence(row.agency().name(), figure, indicator, locale);
        NativeButton button = new NativeButton();
        button.add(FigureCell.withFindings(FigureCell.of(figure, indicator, locale), findings, locale));
        Drawing.of(button);
        String sentence = findings.isEmpty() ? about : about + " · " + Finding.in(findings, locale);
        button.setAriaLabel(sentence);
        button.setTitle(sentence);
        button.addClassName("table__cell");
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("data-figure", String.valueOf(figure.observationId()));
        if (focus.returnsTo(key(figure))) {
            button.focus();
        }
        return EvidenceMark.beside(button, marks.pieces(figure), about, () -> open.accept(figure));
    }

    Component source(MatrixRow row, Indicator indicator) {
        Figure figure = row.figures().get(indicator.id());
        if (figure == null) {
            return new Span(words.source(row, indicator));
        }
        String source = words.source(figure);
        String name = Texts.get(
                "grid.source.open", ReaderLocale.current(), row.agency().name(), source);
        NativeButton link =
                focus.button("source:" + figure.observationId(), name, new Span(source), () -> open.accept(figure));
        link.addClassName("link");
        return link;
    }

    /** Readers see how far a figure can be relied on; who edits, the state of its cell, as in a form. */
    Component state(MatrixRow row, Indicator indicator) {
        Figure figure = row.figures().get(indicator.id());
        if (!mayEdit || row.carried().containsKey(indicator.id())) {
            return Drawing.of(words.stateCell(row, indicator));
        }
        Span states = CellState.beside(ReaderLocale.current());
        states.add(row.notApplicable(indicator) ? notMeant() : cellState(figure));
        return Drawing.of(states);
    }

    private static Component notMeant() {
        Span quiet = new Span(Texts.get(Sign.NOT_APPLICABLE.key(), ReaderLocale.current()));
        quiet.addClassName("quiet");
        return quiet;
    }

    /** The one state of a cell that there is most to do about. */
    private Component cellState(@Nullable Figure figure) {
        Locale locale = ReaderLocale.current();
        if (figure == null) {
            return CellState.EMPTY.part(locale);
        }
        List<Finding> findings = marks.findings(figure);
        if (!findings.isEmpty()) {
            boolean wrong = findings.stream().anyMatch(finding -> finding.severity() == Severity.REFUSE);
            Span found = (wrong ? CellState.INVALID : CellState.ODD).part(locale);
            found.setTitle(Finding.in(findings, locale));
            return found;
        }
        if (figure.state() == FigureState.CONFLICT) {
            return CellState.CONFLICT.part(locale);
        }
        if (figure.state() == FigureState.DOUBTFUL) {
            return CellState.INVALID.part(Texts.get(figure.state().key(), locale));
        }
        Optional<String> reason =
                figure.derived() ? Optional.of(Texts.get("edit.refused.derived", locale)) : lock.reason(figure);
        if (reason.isPresent()) {
            Span locked = CellState.LOCKED.part(locale);
            locked.setTitle(reason.orElseThrow());
            return locked;
        }
        return (figure.review() == Review.SUBMITTED ? CellState.SUBMITTED : CellState.SAVED)
                .part(Texts.get(figure.review().key(), locale));
    }
}
