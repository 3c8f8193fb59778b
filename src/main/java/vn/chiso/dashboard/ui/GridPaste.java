package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.CopiedCells;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.ReaderLocale;
import vn.chiso.dashboard.Matrix.MatrixRow;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.ui.CellEditor;
import vn.chiso.observation.ui.CellEdits;
import vn.chiso.observation.ui.EditKeys;

/** Lays a block from a spreadsheet over the grid, from one cell to the right and down, and opens its preview. */
final class GridPaste {

    /** What the clipboard may hold; more is refused as a whole and never cut. */
    static final int MOST_LETTERS = 200_000;

    static final int MOST_CELLS = 5_000;

    private final CardContext context;
    private final Grid<MatrixRow> grid;
    private final CellEdits edits;
    private final SerializableSupplier<@Nullable Integer> year;

    /** @param year of what is put into empty cells; null when the grid shows no one year */
    GridPaste(
            CardContext context, Grid<MatrixRow> grid, CellEdits edits, SerializableSupplier<@Nullable Integer> year) {
        this.context = context;
        this.grid = grid;
        this.edits = edits;
        this.year = year;
    }

    /** Takes what was pasted onto a cell; says so where it cannot. */
    void open(@Nullable MatrixRow row, long indicatorId, String text) {
        Locale locale = ReaderLocale.current();
        List<Indicator> columns = grid.getColumns().stream()
                .flatMap(column -> EditKeys.indicatorOf(column).stream())
                .map(context.catalogue()::indicator)
                .toList();
        List<MatrixRow> rows = grid.getListDataView().getItems().toList();
        Indicator first = columns.stream()
                .filter(indicator -> indicator.id() == indicatorId)
                .findFirst()
                .orElse(null);
        if (row == null || first == null || !rows.contains(row)) {
            Notices.info(Texts.get("paste.no_cell", locale));
            return;
        }
        if (text.length() > MOST_LETTERS) {
            Notices.problem(Texts.get("paste.too_long", locale, MOST_LETTERS));
            return;
        }
        List<List<String>> copied = CopiedCells.read(text);
        int cells = copied.stream().mapToInt(List::size).sum();
        if (cells > MOST_CELLS) {
            Notices.problem(Texts.get("paste.too_many", locale, cells, MOST_CELLS));
        } else if (copied.stream().allMatch(line -> line.stream().allMatch(String::isBlank))) {
            Notices.info(Texts.get("paste.blank", locale));
        } else {
            preview(new PasteBlock(
                    context,
                    locale,
                    copied,
                    rows.subList(rows.indexOf(row), rows.size()),
                    columns.subList(columns.indexOf(first), columns.size()),
                    year.get()));
        }
    }

    private void preview(PasteBlock block) {
        PasteDialog dialog = new PasteDialog(block, edits::saveAll);
        dialog.addClosedListener(closed -> EditKeys.focusCell(grid, CellEditor.Left.STAY));
        dialog.open();
    }
}
