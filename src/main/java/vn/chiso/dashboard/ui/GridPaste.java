package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.ReaderLocale;
import vn.chiso.dashboard.Matrix.MatrixRow;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.ui.CellEditor;
import vn.chiso.observation.ui.CellEdits;
import vn.chiso.observation.ui.EditKeys;
import vn.chiso.observation.ui.paste.PasteTarget;
import vn.chiso.observation.ui.paste.Pasting;

/** Lays a block from a spreadsheet over the grid, from one cell to the right and down. */
final class GridPaste {

    private final CardContext context;
    private final Grid<MatrixRow> grid;
    private final Pasting pasting;
    private final SerializableSupplier<@Nullable Integer> year;

    /** @param year of what is put into empty cells; null when the grid shows no one year */
    GridPaste(
            CardContext context, Grid<MatrixRow> grid, CellEdits edits, SerializableSupplier<@Nullable Integer> year) {
        this.context = context;
        this.grid = grid;
        this.year = year;
        pasting = new Pasting(
                context.figures(), context.observations(), edits, () -> EditKeys.focusCell(grid, CellEditor.Left.STAY));
    }

    /** Takes what was pasted onto a cell; says so where it cannot. */
    void open(@Nullable MatrixRow row, long indicatorId, String text) {
        List<Indicator> columns = grid.getColumns().stream()
                .flatMap(column -> EditKeys.indicatorOf(column).stream())
                .map(context.catalogue()::indicator)
                .toList();
        List<MatrixRow> rows = grid.getListDataView().getItems().toList();
        int right = columns.stream().map(Indicator::id).toList().indexOf(indicatorId);
        int down = row == null ? -1 : rows.indexOf(row);
        if (right < 0 || down < 0) {
            Notices.info(Texts.get("paste.no_cell", ReaderLocale.current()));
            return;
        }
        List<List<String>> copied = pasting.read(text);
        if (!copied.isEmpty()) {
            pasting.preview(
                    copied,
                    (i, j) -> down + i < rows.size()
                                    && right + j < columns.size()
                                    && !rows.get(down + i)
                                            .carried()
                                            .containsKey(columns.get(right + j).id())
                            ? target(rows.get(down + i), columns.get(right + j))
                            : null);
        }
    }

    private PasteTarget target(MatrixRow row, Indicator indicator) {
        Figure figure = row.figures().get(indicator.id());
        Integer shown = year.get();
        return new PasteTarget(
                row.agency(),
                indicator,
                figure,
                shown == null ? null : new FigureEntry.Place.Empty(row.agency().id(), indicator.id(), shown));
    }
}
