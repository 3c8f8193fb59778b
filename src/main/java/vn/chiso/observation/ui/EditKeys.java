package vn.chiso.observation.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;

/** Opens a cell for typing the way spreadsheets do: Enter, F2, or the first letter of what is typed. */
public final class EditKeys {

    private static final String KEY = "event.key";
    private static final String CELL = "(element.getEventContext(event).%s || {}).%s || ''";
    private static final String ITEM = CELL.formatted("item", "key");
    private static final String COLUMN = CELL.formatted("column", "csIndicator");
    /** On the cell itself, not in a field or on a button inside it. */
    private static final String OPENS = """
            event.composedPath()[0].localName === 'td' && (event.key === 'F2' || event.key === 'Enter' \
            || (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.altKey && !event.metaKey))""";

    /** Opens the cell of a row and an indicator. */
    @FunctionalInterface
    public interface Opener<T> extends Serializable {
        /** @param typed the letter that opened it; empty for Enter and F2 */
        void open(T row, long indicatorId, String typed);
    }

    private EditKeys() {}

    public static <T> void listen(Grid<T> grid, Opener<T> opener) {
        grid.getElement()
                .addEventListener("keydown", event -> open(grid, event, opener))
                .setFilter(OPENS)
                .addEventData(KEY)
                .addEventData(ITEM)
                .addEventData(COLUMN);
    }

    /** Ctrl+Z outside of a field. */
    public static <T> void listenUndo(Grid<T> grid, SerializableRunnable undo) {
        grid.getElement()
                .addEventListener("keydown", event -> undo.run())
                .setFilter("(event.ctrlKey || event.metaKey) && event.key === 'z'"
                        + " && !['input', 'textarea'].includes(event.composedPath()[0].localName)");
    }

    /** Gives the focus back to the cell that was left, or to the one beside it, once the editor is gone. */
    public static <T> void focusCell(Grid<T> grid, CellEditor.Left how) {
        grid.getElement()
                .executeJs(
                        """
                const go = () => {
                  if (this.querySelector('.cell-editor')) {
                    requestAnimationFrame(go);
                    return;
                  }
                  const cell = this._itemsFocusable;
                  cell?.focus();
                  if (cell && $0) {
                    cell.dispatchEvent(new KeyboardEvent('keydown', { key: $0, bubbles: true, composed: true }));
                  }
                };
                requestAnimationFrame(go);""",
                        switch (how) {
                            case STAY -> "";
                            case NEXT -> "ArrowRight";
                            case PREVIOUS -> "ArrowLeft";
                        });
    }

    /** Tells the browser which indicator a column shows. */
    public static void mark(Grid.Column<?> column, long indicatorId) {
        column.getElement().setProperty("csIndicator", String.valueOf(indicatorId));
    }

    private static <T> void open(Grid<T> grid, DomEvent event, Opener<T> opener) {
        String item = event.getEventData().get(ITEM).asString();
        String indicator = event.getEventData().get(COLUMN).asString();
        String key = event.getEventData().get(KEY).asString();
        T row = item.isEmpty()
                ? null
                : grid.getDataCommunicator().getKeyMapper().get(item);
        if (row != null && indicator.matches("\\d{1,18}")) {
            opener.open(row, Long.parseLong(indicator), key.length() == 1 ? key : "");
        }
    }
}
