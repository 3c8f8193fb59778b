package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.Notices;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.Matrix.MatrixRow;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.ui.CellEditor;
import vn.chiso.observation.ui.CellEdits;
import vn.chiso.observation.ui.EditKeys;
import vn.chiso.observation.ui.FigureCell;

/** The grid of {@link FigureGridCard}: agencies in rows, indicators in columns, numbers editable in place. */
final class FigureGrid extends Composite<Grid<MatrixRow>> {

    private static final long serialVersionUID = 1L;

    private final transient CardContext context;
    private final transient GridFigures figures;
    private final transient CellEdits edits;
    private final SerializableRunnable onClose;
    private final Grid<MatrixRow> grid = new Grid<>();
    private final FocusMemory focus = new FocusMemory();
    private transient @Nullable DashboardData data;
    private transient @Nullable Cell editing;
    private transient List<Object> shown = List.of();
    private transient List<Long> order = List.of();

    private record Cell(long agencyId, long indicatorId, String typed) {
        boolean is(MatrixRow row, Indicator indicator) {
            return agencyId == row.agency().id() && indicatorId == indicator.id();
        }
    }

    /** @param onClose called after a cell was closed, so that what arrived meanwhile can be shown */
    FigureGrid(CardContext context, SerializableRunnable onClose) {
        this.context = context;
        this.onClose = onClose;
        figures = new GridFigures(context);
        edits = new CellEdits(context.observations(), context.figures(), context.checked());
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPartNameGenerator(row -> MatrixTable.isCurrent(row, filter()) ? "current" : null);
        grid.addClassName("figure-grid");
        if (context.mayEdit()) {
            EditKeys.listen(
                    grid, (row, id, typed) -> open(row, context.catalogue().indicator(id), typed));
            EditKeys.listenUndo(grid, edits::undo);
            GridPaste paste = new GridPaste(context, grid, edits, () -> filter().year());
            EditKeys.listenPaste(grid, GridPaste.MOST_LETTERS, paste::open);
            grid.addItemDoubleClickListener(click ->
                    indicatorOf(click.getColumn()).ifPresent(indicator -> open(click.getItem(), indicator, "")));
        }
    }

    @Override
    protected Grid<MatrixRow> initContent() {
        return grid;
    }

    boolean isEditing() {
        return editing != null;
    }

    /** Shows the rows in the order that the reader chose, or that of the selected indicator. Same columns stay. */
    void show(DashboardData newData, List<Indicator> columns) {
        data = newData;
        editing = null;
        List<Object> heads = List.of(columns, getLocale());
        boolean isSame = heads.equals(shown);
        if (!isSame) {
            shown = heads;
            addColumns(columns);
        }
        grid.setItems(inPlace(newData.matrix().rows(), isSame));
        grid.getStyle().set("--rows", String.valueOf(newData.matrix().rows().size()));
        grid.getListDataView().setIdentifierProvider(row -> row.agency().id());
    }

    /** An answer may change the order of the rows; while the reader works in the grid, each stays where it is. */
    private List<MatrixRow> inPlace(List<MatrixRow> rows, boolean isSame) {
        List<Long> before = order;
        List<Long> ids = rows.stream().map(row -> row.agency().id()).toList();
        if (!isSame || before.size() != ids.size() || !before.containsAll(ids)) {
            order = ids;
            return rows;
        }
        return rows.stream()
                .sorted(Comparator.comparingInt(
                        row -> before.indexOf(row.agency().id())))
                .toList();
    }

    private void addColumns(List<Indicator> columns) {
        grid.setAriaLabel(getTranslation("grid.title"));
        grid.removeAllColumns();
        grid.addColumn(new ComponentRenderer<>(row -> figures.agencyCell(row, focus, this::openAgency)))
                .setHeader(getTranslation("matrix.agency"))
                .setKey("agency")
                .setFrozen(true)
                .setRowHeader(true)
                .setWidth("210px")
                .setFlexGrow(0)
                .setResizable(true)
                .setComparator(
                        Comparator.comparing((MatrixRow row) -> row.agency().name(), VietnameseText.collator()));
        columns.stream().limit(1).forEach(this::addColumn);
        // state and source are those of the first column, which is the selected indicator
        grid.addColumn(new ComponentRenderer<>(row -> figures.stateCell(row, selected())))
                .setHeader(getTranslation("grid.state"))
                .setKey("state")
                .setAutoWidth(true)
                .setComparator(Comparator.comparing(row -> figures.state(figures.leading(row, selected()))));
        grid.addColumn(new ComponentRenderer<>(row -> figures.sourceCell(row, selected(), focus, this::source)))
                .setHeader(getTranslation("grid.source"))
                .setKey("source")
                .setAutoWidth(true)
                .setComparator(Comparator.comparing(row -> figures.source(figures.leading(row, selected()))));
        columns.stream().skip(1).forEach(this::addColumn);
    }

    /** Tints the row of the open figure; rows and columns are the same. */
    void select(DashboardData newData) {
        data = newData;
        if (editing == null) {
            grid.getDataProvider().refreshAll();
        }
    }

    private void addColumn(Indicator indicator) {
        String key = "i" + indicator.id();
        Grid.Column<MatrixRow> column = grid.addColumn(new ComponentRenderer<>(row -> cell(row, indicator)))
                .setHeader(FigureCell.head(indicator, getLocale()))
                .setKey(key)
                .setAutoWidth(true)
                .setResizable(true)
                .setComparator(new MissingLast<MatrixRow, BigDecimal>(
                        grid,
                        key,
                        row -> GridFigures.rank(row.figures().get(indicator.id())),
                        Comparator.naturalOrder()))
                .setPartNameGenerator(row -> editing != null && editing.is(row, indicator) ? "editing" : null);
        EditKeys.mark(column, indicator.id());
        if (indicator.kind().isNumber()) {
            column.setTextAlign(ColumnTextAlign.END);
        }
    }

    private Optional<Indicator> indicatorOf(Grid.@Nullable Column<MatrixRow> column) {
        return Optional.ofNullable(column).flatMap(EditKeys::indicatorOf).map(context.catalogue()::indicator);
    }

    private Component cell(MatrixRow row, Indicator indicator) {
        Figure figure = row.figures().get(indicator.id());
        if (editing != null && editing.is(row, indicator)) {
            return new CellEditor(
                    figure,
                    indicator,
                    editing.typed(),
                    false,
                    draft -> edits.save(draft, row.agency().id(), indicator.id(), year(figure)),
                    how -> close(row, how));
        }
        if (figure == null) {
            return GridFigures.value(row, indicator);
        }
        NativeButton button = focus.button(
                "figure:" + figure.observationId(),
                indicator.shortName(getLocale()) + ": "
                        + FigureText.sentence(row.agency().name(), figure, indicator, getLocale()),
                FigureCell.of(figure, indicator, getLocale()),
                () -> source(figure));
        button.addClassName("table__cell");
        return button;
    }

    private void open(MatrixRow row, Indicator indicator, String typed) {
        Figure figure = row.figures().get(indicator.id());
        if (figure == null && filter().year() == null) {
            Notices.info(getTranslation("grid.edit.choose_year"));
        } else if (figure != null && figure.derived()) {
            Notices.info(getTranslation("edit.refused.derived"));
        } else {
            editing = new Cell(row.agency().id(), indicator.id(), typed);
            grid.getDataProvider().refreshAll();
        }
    }

    /** The year of a figure, or the one shown: {@link #open} lets nobody into an empty cell without one. */
    private int year(@Nullable Figure figure) {
        return figure != null ? figure.period().year() : Objects.requireNonNull(filter().year());
    }

    private void close(MatrixRow row, CellEditor.Left how) {
        editing = null;
        grid.getDataProvider().refreshItem(row);
        EditKeys.focusCell(grid, how);
        onClose.run();
    }

    private void openAgency(Agency agency) {
        context.navigate()
                .accept(filter().withAgency(agency, context.territory().byId(agency.unitId())));
    }

    private void source(Figure figure) {
        context.navigate().accept(filter().withFigure(figure.observationId()));
    }

    private @Nullable Indicator selected() {
        return Objects.requireNonNull(data).indicator();
    }

    private DashboardFilter filter() {
        return Objects.requireNonNull(data).filter();
    }
}
