package vn.chiso.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.ui.Notices;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.ui.CellEditor;
import vn.chiso.observation.ui.CellEdits;
import vn.chiso.observation.ui.CellLegend;
import vn.chiso.observation.ui.EditKeys;
import vn.chiso.round.Report;

/** The lines of a report, group by group; a value is typed in its cell. */
final class ReportGrid extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** On a phone there is room for the name, the value and its state; the value names its parts instead. */
    private static final String HIDE_ON_PHONES = """
        const narrow = window.matchMedia('(width < 700px)');
        const apply = () => {
          this.querySelectorAll('[wide-only]').forEach(column => column.hidden = narrow.matches);
          this.querySelectorAll('[phone-width]').forEach(column =>
            column.width = column.getAttribute(narrow.matches ? 'phone-width' : 'wide-width'));
        };
        narrow.addEventListener('change', apply);
        apply();\
        """;

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
    private long editing = -1;
    private String typed = "";

    /** @param onClose called after a cell was closed */
    ReportGrid(RoundContext context, Remarks remarks, SerializableRunnable onClose) {
        this.context = context;
        this.onClose = onClose;
        states = new LineState(remarks, () -> grid.getDataProvider().refreshAll());
        edits = new CellEdits(context.observations(), context.figures(), context.checked());
        getContent().addClassNames("card", "report-grid");
        getContent().add(grid, new CellLegend());
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPartNameGenerator(row -> row.line() == null ? "group" : null);
        EditKeys.listen(grid, (row, column, letter) -> open(row, letter));
        EditKeys.listenUndo(grid, edits::undo);
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
        if (grid.getColumns().isEmpty()) {
            addColumns();
        }
        rows = FormRow.of(newCells.sheet().lines());
        grid.setItems(rows);
    }

    /** Brings the line of an indicator into sight. */
    void goTo(long indicatorId) {
        rows.stream()
                .filter(row -> row.indicatorId() == indicatorId)
                .findFirst()
                .ifPresent(row -> {
                    grid.scrollToIndex(rows.indexOf(row));
                    grid.getElement().executeJs(COME_INTO_SIGHT);
                });
    }

    private void addColumns() {
        grid.setAriaLabel(getTranslation("report.lines"));
        EditKeys.mark(
                grid.addColumn(new ComponentRenderer<>(this::name))
                        .setHeader(getTranslation("report.indicator"))
                        .setRowHeader(true)
                        .setFlexGrow(1)
                        .setWidth("150px"),
                0);
        wideOnly(grid.addColumn(row -> row.line() == null ? "" : shown().unit(row.line()))
                .setHeader(getTranslation("report.unit"))
                .setAutoWidth(true));
        wideOnly(number("report.numerator", row -> row.line() == null ? "" : shown().numerator(row.line())));
        wideOnly(number("report.denominator", row -> row.line() == null ? "" : shown().denominator(row.line())));
        sized(
                grid.addColumn(new ComponentRenderer<>(this::value))
                        .setHeader(getTranslation("report.value"))
                        .setKey("value")
                        .setTextAlign(ColumnTextAlign.END)
                        .setFlexGrow(0)
                        .setPartNameGenerator(
                                row -> row.line() != null && row.indicatorId() == editing ? "editing" : null),
                "110px",
                "94px");
        sized(
                grid.addColumn(new ComponentRenderer<>(
                                row -> row.line() == null ? new Span() : states.of(row.line(), shown().sheet())))
                        .setHeader(getTranslation("report.state"))
                        .setFlexGrow(0),
                "164px",
                "120px");
        grid.getElement().executeJs(HIDE_ON_PHONES);
    }

    private Grid.Column<FormRow> number(String key, ValueProvider<FormRow, String> text) {
        return grid.addColumn(text)
                .setHeader(getTranslation(key))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
    }

    private static void sized(Grid.Column<FormRow> column, String width, String onPhones) {
        column.setWidth(width);
        column.getElement().setAttribute("wide-width", width);
        column.getElement().setAttribute("phone-width", onPhones);
        EditKeys.mark(column, 0);
    }

    private static void wideOnly(Grid.Column<FormRow> column) {
        column.getElement().setAttribute("wide-only", "");
        EditKeys.mark(column, 0);
    }

    private Component name(FormRow row) {
        if (row.line() != null) {
            return shown().name(row.line());
        }
        Span group = new Span(context.catalogue().group(row.groupId()).name(getLocale()));
        group.addClassName("report-grid__group");
        return group;
    }

    private Component value(FormRow row) {
        if (row.line() == null) {
            return new Span();
        }
        ReportCells now = shown();
        Indicator indicator = row.line().indicator();
        if (indicator.id() != editing) {
            return now.value(row.line());
        }
        Report report = now.sheet().report();
        return new CellEditor(
                now.sheet().figure(row.line()),
                indicator,
                typed,
                true,
                draft -> edits.save(draft, report.place(indicator.id())),
                this::close);
    }

    private ReportCells shown() {
        return Objects.requireNonNull(cells);
    }

    /** @param row null for one that was drawn anew meanwhile */
    private boolean open(@Nullable FormRow row, String letter) {
        if (row == null || row.line() == null || isEditing()) {
            return false;
        }
        if (!shown().sheet().rights().write()) {
            Notices.info(getTranslation("report.locked"));
            return false;
        }
        editing = row.indicatorId();
        typed = letter;
        grid.getDataProvider().refreshAll();
        return true;
    }

    private void close(CellEditor.Left how) {
        editing = -1;
        onClose.run();
        EditKeys.focusCell(grid, how);
    }
}
