package vn.chiso.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.HeaderRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chiso.budget.AnnexColumn;
import vn.chiso.budget.AnnexHead;
import vn.chiso.budget.BudgetAnnex;
import vn.chiso.budget.BudgetTask;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.ui.CellEditor;
import vn.chiso.observation.ui.EditKeys;

/** The annex with its three rows of heads, group by group; whoever may answers in place. */
final class AnnexGrid extends Composite<Grid<AnnexLine>> {

    private static final long serialVersionUID = 1L;
    private static final String NAME_WIDTH = "270px";
    private static final String NUMBER_WIDTH = "44px";
    private static final String WORDS_WIDTH = "136px";
    private static final String MARK_WIDTH = "104px";

    private final transient BudgetContext context;
    private final transient AnnexEdits edits;
    private final SerializableRunnable onClose;
    private final Grid<AnnexLine> grid = new Grid<>();
    private transient @Nullable BudgetAnnex annex;
    private transient @Nullable AnnexCells cells;
    private transient @Nullable Cell editing;
    private boolean mayEdit;

    private record Cell(String line, AnnexColumn column, String typed) {
        boolean is(AnnexLine other, AnnexColumn where) {
            return line.equals(other.id()) && column == where;
        }
    }

    /** @param onClose called after a cell was closed, so that what was stored can be shown */
    AnnexGrid(BudgetContext context, SerializableRunnable onClose) {
        this.context = context;
        this.onClose = onClose;
        edits = new AnnexEdits(context);
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT, GridVariant.COLUMN_BORDERS);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addClassName("annex");
        grid.setPartNameGenerator(line -> line.isTotal() ? "total" : line.isGroup() ? "group" : null);
        EditKeys.listen(grid, (line, column, typed) -> open(line, AnnexColumn.of((int) column), typed));
        EditKeys.listenUndo(grid, () -> {
            if (mayEdit) {
                edits.undo();
            }
        });
        grid.addItemDoubleClickListener(click -> Optional.ofNullable(click.getColumn())
                .flatMap(EditKeys::indicatorOf)
                .ifPresent(column -> open(click.getItem(), AnnexColumn.of(column.intValue()), "")));
    }

    @Override
    protected Grid<AnnexLine> initContent() {
        return grid;
    }

    boolean isEditing() {
        return editing != null;
    }

    void show(BudgetAnnex shown) {
        annex = shown;
        mayEdit = context.columns().mayEdit(shown);
        cells = new AnnexCells(context, shown, mayEdit, getLocale());
        if (grid.getColumns().isEmpty()) {
            head();
        }
        grid.setAriaLabel(getTranslation("budget.annex.of", context.subject(shown)));
        grid.setItems(AnnexLine.of(shown));
        grid.getListDataView().setIdentifierProvider(AnnexLine::id);
    }

    /** The lowest row has a head for each column; those above join what belongs together. */
    private void head() {
        for (AnnexColumn column : AnnexColumn.values()) {
            Grid.Column<AnnexLine> added = grid.addColumn(new ComponentRenderer<>(line -> cell(line, column)))
                    .setHeader(getTranslation(column.key()))
                    .setKey("c" + column.number())
                    .setFlexGrow(0)
                    .setResizable(true)
                    .setWidth(width(column))
                    .setFrozen(column == AnnexColumn.NUMBER || column == AnnexColumn.NAME)
                    .setRowHeader(column == AnnexColumn.NAME)
                    .setPartNameGenerator(line -> editing != null && editing.is(line, column) ? "editing" : null);
            EditKeys.mark(added, column.number());
            if (column.isNumber()) {
                added.setTextAlign(ColumnTextAlign.END);
            }
        }
        join(grid.prependHeaderRow(), AnnexHead.rows().get(1));
        join(grid.prependHeaderRow(), AnnexHead.rows().get(0));
    }

    private void join(HeaderRow row, List<AnnexHead.Cell> cells) {
        for (AnnexColumn column : AnnexColumn.values()) {
            // above what it joins a grid cannot join down: who listens hears the name of the column there
            Span name = new Span(getTranslation(column.key()));
            name.addClassName("visually-hidden");
            row.getCell(grid.getColumnByKey("c" + column.number())).setComponent(name);
        }
        for (AnnexHead.Cell cell : cells) {
            if (cell.isGroup()) {
                row.join(IntStream.range(cell.from(), cell.from() + cell.columns())
                                .mapToObj(number -> row.getCell(grid.getColumnByKey("c" + number)))
                                .distinct()
                                .toArray(HeaderRow.HeaderCell[]::new))
                        .setText(getTranslation(cell.key()));
            }
        }
    }

    private static String width(AnnexColumn column) {
        return switch (column) {
            case NUMBER -> NUMBER_WIDTH;
            case NAME -> NAME_WIDTH;
            default ->
                column.kind() == AnnexColumn.Kind.WORDS || column == AnnexColumn.PRODUCT ? WORDS_WIDTH : MARK_WIDTH;
        };
    }

    private Component cell(AnnexLine line, AnnexColumn column) {
        if (column == AnnexColumn.NAME) {
            return cells().name(line);
        }
        if (editing == null || !editing.is(line, column)) {
            return cells().of(line, column);
        }
        BudgetTask task = line.task();
        if (task != null && column.kind().isOwn()) {
            OwnCell own = new OwnCell(context.catalogue(), annex(), task, column);
            return new CellEditor(
                    own.held(),
                    own.question(),
                    editing.typed(),
                    false,
                    draft -> edits.saveOwn(draft, annex(), task, column),
                    this::close);
        }
        Indicator indicator = context.catalogue()
                .indicator(Objects.requireNonNull(column.indicator()))
                .orElseThrow();
        long item = task != null
                ? task.itemId()
                : Objects.requireNonNull(line.group()).itemId();
        return new CellEditor(
                line.figure(column),
                indicator,
                editing.typed(),
                false,
                draft -> edits.saveFigure(draft, annex(), item, indicator.id()),
                this::close);
    }

    private boolean open(AnnexLine line, AnnexColumn column, String typed) {
        if (!mayEdit || !line.isOpen(column)) {
            return false;
        }
        editing = new Cell(line.id(), column, typed);
        grid.getDataProvider().refreshAll();
        return true;
    }

    private void close(CellEditor.Left how) {
        editing = null;
        onClose.run();
        EditKeys.focusCell(grid, how);
    }

    private BudgetAnnex annex() {
        return Objects.requireNonNull(annex);
    }

    private AnnexCells cells() {
        return Objects.requireNonNull(cells);
    }
}
