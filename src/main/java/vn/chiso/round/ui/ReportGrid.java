package vn.chiso.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import vn.chiso.base.text.Refused;
import vn.chiso.base.ui.Notices;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.ui.CellEditor;
import vn.chiso.observation.ui.CellEdits;
import vn.chiso.observation.ui.CellLegend;
import vn.chiso.observation.ui.EditKeys;
import vn.chiso.observation.ui.paste.Pasting;
import vn.chiso.round.Form;
import vn.chiso.round.Sheet;
import vn.chiso.round.reuse.Offer;

/** The lines of a report, group by group; a value is typed in its cell. */
final class ReportGrid extends Composite<Div> implements ReportColumns.Content {

    private static final long serialVersionUID = 1L;

    /** Where the parts of the page lie below each other, the grid may be out of sight itself. */
    private static final String COME_INTO_SIGHT = """
        if (window.matchMedia('(width < 1180px)').matches) {
          requestAnimationFrame(() => this.scrollIntoView());
        }\
        """;

    private final transient RoundContext context;
    private final transient LineState states;
    private final transient CellEdits edits;
    private final SerializableRunnable onClose;
    private final Grid<FormRow> grid = new Grid<>();
    private transient @Nullable ReportCells cells;
    private transient List<FormRow> rows = List.of();
    private @Nullable Locale language;
    private long editing = -1;
    private String typed = "";

    /** @param onClose called after a cell was closed */
    ReportGrid(RoundContext context, Remarks remarks, SerializableRunnable onClose) {
        this.context = context;
        this.onClose = onClose;
        states = new LineState(remarks, () -> grid.getDataProvider().refreshAll());
        edits = new CellEdits(context.observations(), context.figures(), context.checked());
        getContent().addClassNames("card", "report-grid");
        getContent().add(grid);
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPartNameGenerator(row -> row.line() == null ? "group" : null);
        EditKeys.listen(grid, (row, column, letter) -> open(row, letter));
        EditKeys.listenUndo(grid, edits::undo);
        ReportPaste paste = new ReportPaste(
                new Pasting(context.figures(), context.observations(), edits, () -> close(CellEditor.Left.STAY)));
        EditKeys.listenPaste(
                grid, Pasting.MOST_LETTERS, (row, column, text) -> paste.open(cells().sheet(), rows, row, text));
        grid.addItemDoubleClickListener(click -> open(click.getItem(), ""));
        grid.addItemClickListener(click -> {
            if (UI.getCurrent().getPage().getExtendedClientDetails().isTouchDevice()) {
                open(click.getItem(), "");
            }
        });
    }

    boolean isEditing() {
        return editing >= 0;
    }

    void show(ReportCells newCells) {
        cells = newCells;
        if (!getLocale().equals(language)) {
            language = getLocale();
            head();
        }
        rows = FormRow.of(newCells.sheet().lines());
        grid.setItems(rows);
    }

    /** Heads and legend keep the words that they were made with: another language makes others. */
    private void head() {
        grid.setAriaLabel(getTranslation("report.lines"));
        grid.removeAllColumns();
        new ReportColumns(grid, context.catalogue(), this).add();
        getContent().getChildren().filter(CellLegend.class::isInstance).toList().forEach(getContent()::remove);
        getContent().add(new CellLegend());
    }

    /** Brings the line of an indicator into sight. */
    void goTo(long indicatorId) {
        int row = index(indicatorId);
        if (row >= 0) {
            grid.scrollToIndex(row);
            grid.getElement().executeJs(COME_INTO_SIGHT);
        }
    }

    @Override
    public Component name(Form.Line line) {
        return new ReuseLine(cells(), line, this::take, this::edit);
    }

    @Override
    public Component state(Form.Line line) {
        return states.of(line, cells().sheet());
    }

    @Override
    public boolean isEditing(FormRow row) {
        return row.line() != null && row.indicatorId() == editing;
    }

    @Override
    public Component value(Form.Line line) {
        Indicator indicator = line.indicator();
        if (indicator.id() != editing) {
            return cells().value(line);
        }
        Sheet sheet = cells().sheet();
        return new CellEditor(
                sheet.figure(line),
                indicator,
                typed,
                true,
                draft -> edits.save(draft, sheet.report().place(indicator.id())),
                this::close);
    }

    @Override
    public ReportCells cells() {
        return Objects.requireNonNull(cells);
    }

    /** @param row null for one that was drawn anew meanwhile */
    private boolean open(@Nullable FormRow row, String letter) {
        if (row == null || row.line() == null || isEditing()) {
            return false;
        }
        if (!cells().sheet().rights().write()) {
            Notices.info(getTranslation("report.locked"));
            return false;
        }
        editing = row.indicatorId();
        typed = letter;
        grid.getDataProvider().refreshAll();
        return true;
    }

    /** Opens the answer of a line, to be typed. */
    private void edit(long indicatorId) {
        int row = index(indicatorId);
        if (row >= 0) {
            open(rows.get(row), "");
        }
    }

    private void take(Offer offer) {
        try {
            edits.taken(context.reuse().take(cells().sheet().report().id(), offer));
        } catch (Refused refused) {
            Notices.problem(refused.in(getLocale()));
        } catch (AccessDeniedException denied) {
            Notices.problem(getTranslation("grid.edit.denied"));
        }
        onClose.run();
    }

    /** Tab goes on to the answer of the next line, past the heads of groups. */
    private void close(CellEditor.Left how) {
        int from = index(editing);
        editing = -1;
        onClose.run();
        int step = how == CellEditor.Left.PREVIOUS ? -1 : 1;
        int to = how == CellEditor.Left.STAY ? from : from + step;
        while (to >= 0 && to < rows.size() && rows.get(to).line() == null) {
            to += step;
        }
        boolean isLine = to >= 0 && to < rows.size();
        EditKeys.focusCell(grid, step < 0 ? "ArrowUp" : "ArrowDown", isLine ? Math.abs(to - from) : 0);
    }

    private int index(long indicatorId) {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).indicatorId() == indicatorId)
                .findFirst()
                .orElse(-1);
    }
}
