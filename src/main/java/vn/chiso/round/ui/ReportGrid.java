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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.NumberText;
import vn.chiso.base.ui.Notices;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.ui.CellEditor;
import vn.chiso.observation.ui.CellEdits;
import vn.chiso.observation.ui.EditKeys;
import vn.chiso.observation.ui.FigureCell;
import vn.chiso.round.Form;
import vn.chiso.round.Sheet;

/** The lines of a report, group by group; a value is typed in its cell. */
final class ReportGrid extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** On a phone there is room for the name, the value and its state; the value names its parts instead. */
    private static final String HIDE_ON_PHONES = """
        const narrow = window.matchMedia('(width < 700px)');
        const apply = () => this.querySelectorAll('[wide-only]').forEach(column => column.hidden = narrow.matches);
        narrow.addEventListener('change', apply);
        apply();\
        """;

    private final transient RoundContext context;
    private final transient LineState states;
    private final transient CellEdits edits;
    private final SerializableRunnable onClose;
    private final Grid<Row> grid = new Grid<>();
    private transient @Nullable Sheet sheet;
    private transient List<Row> rows = List.of();
    private long editing = -1;
    private String typed = "";

    /** @param line null for the head of a group */
    private record Row(long groupId, Form.@Nullable Line line) {
        long indicatorId() {
            return line == null ? -1 : line.indicator().id();
        }
    }

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

    void show(Sheet newSheet) {
        boolean first = sheet == null;
        sheet = newSheet;
        if (first || grid.getColumns().isEmpty()) {
            addColumns();
        }
        rows = new ArrayList<>();
        long group = -1;
        for (Form.Line line : newSheet.lines()) {
            if (line.indicator().groupId() != group) {
                group = line.indicator().groupId();
                rows.add(new Row(group, null));
            }
            rows.add(new Row(group, line));
        }
        grid.setItems(rows);
    }

    /** Brings the line of an indicator into sight. */
    void goTo(long indicatorId) {
        rows.stream()
                .filter(row -> row.indicatorId() == indicatorId)
                .findFirst()
                .ifPresent(row -> grid.scrollToIndex(rows.indexOf(row)));
    }

    private void addColumns() {
        grid.setAriaLabel(getTranslation("report.lines"));
        EditKeys.mark(
                grid.addColumn(new ComponentRenderer<>(this::name))
                        .setHeader(getTranslation("report.indicator"))
                        .setRowHeader(true)
                        .setFlexGrow(1)
                        .setWidth("190px"),
                0);
        wideOnly(grid.addColumn(row ->
                        row.line() == null ? "" : FigureCell.unit(row.line().indicator(), getLocale()))
                .setHeader(getTranslation("report.unit"))
                .setAutoWidth(true));
        wideOnly(number("report.numerator", row -> part(row, true)));
        wideOnly(number("report.denominator", row -> part(row, false)));
        grid.getElement().executeJs(HIDE_ON_PHONES);
        EditKeys.mark(
                grid.addColumn(new ComponentRenderer<>(this::value))
                        .setHeader(getTranslation("report.value"))
                        .setKey("value")
                        .setTextAlign(ColumnTextAlign.END)
                        .setFlexGrow(0)
                        .setWidth("120px")
                        .setPartNameGenerator(
                                row -> row.line() != null && row.indicatorId() == editing ? "editing" : null),
                0);
        EditKeys.mark(
                grid.addColumn(new ComponentRenderer<>(row ->
                                row.line() == null ? new Span() : states.of(row.line(), Objects.requireNonNull(sheet))))
                        .setHeader(getTranslation("report.state"))
                        .setFlexGrow(0)
                        .setWidth("190px"),
                0);
    }

    private Grid.Column<Row> number(String key, ValueProvider<Row, String> text) {
        return grid.addColumn(text)
                .setHeader(getTranslation(key))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
    }

    private static void wideOnly(Grid.Column<Row> column) {
        column.getElement().setAttribute("wide-only", "");
        EditKeys.mark(column, 0);
    }

    private Component name(Row row) {
        if (row.line() == null) {
            Span group = new Span(context.catalogue().group(row.groupId()).name(getLocale()));
            group.addClassName("report-grid__group");
            return group;
        }
        return new Span(row.line().indicator().name(getLocale()));
    }

    private String part(Row row, boolean numerator) {
        Figure figure =
                row.line() == null ? null : Objects.requireNonNull(sheet).figure(row.line());
        if (figure == null) {
            return "";
        }
        BigDecimal number = numerator ? figure.numerator() : figure.denominator();
        return number == null ? "" : NumberText.format(number, getLocale());
    }

    private Component value(Row row) {
        if (row.line() == null) {
            return new Span();
        }
        Sheet current = Objects.requireNonNull(sheet);
        Indicator indicator = row.line().indicator();
        Figure figure = current.figure(row.line());
        if (indicator.id() == editing) {
            return new CellEditor(
                    figure,
                    indicator,
                    typed,
                    draft -> edits.save(draft, current.report().place(indicator.id())),
                    this::close);
        }
        return figure == null
                ? FigureCell.silence(getLocale())
                : FigureCell.withFindings(
                        FigureCell.of(figure, indicator, getLocale()), current.findings(row.line()), getLocale());
    }

    /** @param row null for one that was drawn anew meanwhile */
    private void open(@Nullable Row row, String letter) {
        if (row == null || row.line() == null || isEditing()) {
            return;
        }
        if (!Objects.requireNonNull(sheet).rights().write()) {
            Notices.info(getTranslation("report.locked"));
            return;
        }
        editing = row.indicatorId();
        typed = letter;
        grid.getDataProvider().refreshAll();
    }

    private void close(CellEditor.Left how) {
        editing = -1;
        onClose.run();
        EditKeys.focusCell(grid, how);
    }
}
