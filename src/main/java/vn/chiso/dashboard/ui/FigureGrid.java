package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataKeyMapper;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.chiso.agency.Agency;
import vn.chiso.base.ui.Notices;
import vn.chiso.dashboard.DashboardData;
import vn.chiso.dashboard.DashboardFilter;
import vn.chiso.dashboard.Matrix.MatrixRow;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.ui.CellEditor;
import vn.chiso.observation.ui.CellEdits;
import vn.chiso.observation.ui.EditKeys;
import vn.chiso.observation.ui.paste.Pasting;

/** The grid of {@link FigureGridCard}: agencies in rows, indicators in columns, numbers editable in place. */
final class FigureGrid extends Composite<Grid<MatrixRow>> {

    private static final long serialVersionUID = 1L;

    /** What the card shows and a little more: every cell of a page of rows is made and kept. */
    private static final int ROWS_AT_ONCE = 25;

    private final transient CardContext context;
    private final transient GridCells cells;
    private final transient CellEdits edits;
    private final transient SignedLock lock;
    private final SerializableRunnable onClose;
    private final Grid<MatrixRow> grid = new Grid<>();
    private transient @Nullable DashboardData data;
    private transient @Nullable Cell editing;
    private transient List<Object> heads = List.of();
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
        cells = new GridCells(context, this::source, this::sources);
        lock = new SignedLock(context);
        edits = new CellEdits(context.observations(), context.figures(), context.checked());
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPartNameGenerator(row -> MatrixTable.isCurrent(row, filter()) ? "current" : null);
        grid.addClassName("figure-grid");
        grid.setPageSize(ROWS_AT_ONCE);
        cells.listen(grid);
        if (context.mayEdit()) {
            EditKeys.listen(
                    grid, (row, id, typed) -> open(row, context.catalogue().indicator(id), typed));
            EditKeys.listenUndo(grid, edits::undo);
            GridPaste paste = new GridPaste(context, grid, edits, () -> filter().year());
            EditKeys.listenPaste(grid, Pasting.MOST_LETTERS, paste::open);
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

    private boolean isEditing(MatrixRow row, Indicator indicator) {
        return editing != null && editing.is(row, indicator);
    }

    /**
     * Shows the rows in the order that the reader chose, or that of the selected indicator. Same columns stay.
     *
     * @param columns at least one; state and source are those of the first
     */
    void show(DashboardData newData, List<Indicator> columns) {
        data = newData;
        editing = null;
        List<Object> newHeads = List.of(columns, getLocale());
        boolean isSame = newHeads.equals(heads);
        if (!isSame) {
            heads = newHeads;
            grid.setAriaLabel(getTranslation("grid.title"));
            new GridColumns(grid, cells, this::cell, this::isEditing).show(columns, this::openAgency);
        }
        grid.setItems(inPlace(newData.matrix().rows(), isSame));
        grid.getStyle().set("--rows", String.valueOf(newData.matrix().rows().size()));
        grid.getListDataView().setIdentifierProvider(row -> row.agency().id());
    }

    /** Draws the marks of the figures; while somebody types they wait until the cell is closed. */
    void mark(GridMarks marks) {
        GridMarks before = cells.marks();
        if (cells.mark(marks) && editing == null) {
            refresh(row -> row.figures().values().stream().anyMatch(figure -> marks.differs(before, figure)));
        }
    }

    /** Only these, and only what the browser has: every row that is drawn anew is made and sent anew, cell by cell. */
    private void refresh(Predicate<MatrixRow> which) {
        DataKeyMapper<MatrixRow> sent = grid.getDataCommunicator().getKeyMapper();
        grid.getListDataView().getItems().filter(sent::has).filter(which).forEach(grid.getDataProvider()::refreshItem);
    }

    /** What is marked now. */
    GridMarks marks() {
        return cells.marks();
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

    /** Tints the row of the open figure; rows and columns are the same. */
    void select(DashboardData newData) {
        DashboardFilter before = data == null ? null : data.filter();
        data = newData;
        if (editing == null) {
            refresh(row -> before == null
                    || MatrixTable.isCurrent(row, before) != MatrixTable.isCurrent(row, newData.filter()));
        }
    }

    private Optional<Indicator> indicatorOf(Grid.@Nullable Column<MatrixRow> column) {
        return Optional.ofNullable(column).flatMap(EditKeys::indicatorOf).map(context.catalogue()::indicator);
    }

    private Component cell(MatrixRow row, Indicator indicator) {
        Figure figure = row.figures().get(indicator.id());
        if (editing == null || !editing.is(row, indicator)) {
            return cells.value(row, indicator);
        }
        return new CellEditor(
                figure,
                indicator,
                editing.typed(),
                false,
                draft -> edits.save(draft, row.agency().id(), indicator.id(), year(figure)),
                this::close);
    }

    private boolean open(MatrixRow row, Indicator indicator, String typed) {
        Figure figure = row.figures().get(indicator.id());
        if (row.carried().containsKey(indicator.id())) {
            Notices.info(getTranslation("grid.edit.carried"));
        } else if (figure == null && filter().year() == null) {
            Notices.info(getTranslation("grid.edit.choose_year"));
        } else if (figure != null && figure.derived()) {
            Notices.info(getTranslation("edit.refused.derived"));
        } else if (lock.reason(figure).isPresent()) {
            Notices.info(lock.reason(figure).orElseThrow());
        } else {
            editing = new Cell(row.agency().id(), indicator.id(), typed);
            grid.getDataProvider().refreshItem(row);
            return true;
        }
        return false;
    }

    /** The year of a figure, or the one shown: {@link #open} lets nobody into an empty cell without one. */
    private int year(@Nullable Figure figure) {
        return figure != null ? figure.period().year() : Objects.requireNonNull(filter().year());
    }

    private void close(CellEditor.Left how) {
        editing = null;
        grid.getDataProvider().refreshAll();
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

    private void sources(Indicator indicator) {
        context.navigate().accept(filter().withIndicator(indicator));
    }

    private DashboardFilter filter() {
        return Objects.requireNonNull(data).filter();
    }
}
