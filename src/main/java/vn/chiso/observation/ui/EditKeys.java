package vn.chiso.observation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What keys do on a cell, the way spreadsheets do: Enter, F2 and the first letter open it, Ctrl+Z and Ctrl+V. */
public final class EditKeys {

    private static final String KEY = "event.key";
    private static final String INDICATOR = "csIndicator";
    private static final String CELL = "(element.getEventContext(event).%s || {}).%s || ''";
    /** What the browser sends along with a paste: the key of the row, the indicator of the column, the text. */
    public static final String ITEM = CELL.formatted("item", "key");

    public static final String COLUMN = CELL.formatted("column", INDICATOR);
    private static final String WRITES = """
        (event.key === 'F2' || (event.key.length === 1 && event.key !== ' ' \
        && !event.ctrlKey && !event.altKey && !event.metaKey))\
        """;

    /** On the cell itself, not in a field inside it. */
    private static final String OPENS =
            "event.composedPath()[0].localName === 'td' && (event.key === 'Enter' || " + WRITES + ")";

    /** What is typed until the cell is open is kept by {@code type-ahead.ts}, which has to know what opens a cell. */
    private static final String TELL_WHAT_OPENS = "this.csOpens = event => " + OPENS;

    /** Enter and the space bar press a button inside a cell; every other key is meant for the cell. */
    private static final String PASS_TO_CELL = """
        this.removeEventListener('keydown', this.csPass, true);
        this.csPass = event => {
          const from = event.composedPath()[0];
          const cell = from.localName === 'button' && !from.closest('.cell-editor')
            && from.closest('vaadin-grid-cell-content')?.assignedSlot?.parentElement;
          if (cell && cell.localName === 'td' && %s) {
            event.preventDefault();
            event.stopImmediatePropagation();
            cell.focus();
            cell.dispatchEvent(
              new KeyboardEvent('keydown', { key: event.key, bubbles: true, composed: true, cancelable: true }));
          }
        };
        this.addEventListener('keydown', this.csPass, true);\
        """.formatted(WRITES);

    private static final String STAYS_CLOSED =
            "this.dispatchEvent(new CustomEvent('cell-stays-closed', { bubbles: true }))";

    /**
     * The browser tells a paste to whatever holds its selection, which need not be the cell that has the focus; so the page
     * is watched, and the cell told. A text that is too long stays where it is; so much of it goes that this is noticed.
     */
    private static final String WATCH_PASTE = """
        document.removeEventListener('paste', this.csPaste);
        this.csPaste = event => {
          if (!this.isConnected) {
            document.removeEventListener('paste', this.csPaste);
            return;
          }
          const focused = document.activeElement === this ? this.shadowRoot.activeElement : document.activeElement;
          const cell = focused?.closest('td')
            ?? (this.contains(focused) && focused.closest('vaadin-grid-cell-content')?.assignedSlot?.parentElement);
          const text = event.clipboardData?.getData('text/plain');
          if (cell && text && this.shadowRoot.contains(cell) && !focused.closest('.cell-editor')) {
            event.preventDefault();
            cell.dispatchEvent(new CustomEvent('cells-pasted',
              { bubbles: true, composed: true, detail: { text: text.slice(0, $0 + 1) } }));
          }
        };
        document.addEventListener('paste', this.csPaste);\
        """;

    public static final String TEXT = "event.detail.text";
    private static final long NONE = -1;

    /** A grid places what it renders a little later, a busy machine much later: 600 frames are ten seconds. */
    private static final String FOCUS_WHEN_PLACED = """
        let frames = 600;
        const focus = () => this.offsetParent ? this.focus() : frames-- && requestAnimationFrame(focus);
        requestAnimationFrame(focus);\
        """;

    /** Takes a block that was pasted onto a cell. */
    @FunctionalInterface
    public interface Paster<T> extends Serializable {
        /**
         * @param row null for a row that is gone
         * @param indicatorId -1 in a column that shows no indicator
         * @param text at most one letter longer than asked for
         */
        void paste(@Nullable T row, long indicatorId, String text);
    }

    /** Opens the cell of a row and an indicator. */
    @FunctionalInterface
    public interface Opener<T> extends Serializable {
        /**
         * @param typed the letter that opened it; empty for Enter and F2
         * @return whether the cell is open now
         */
        boolean open(T row, long indicatorId, String typed);
    }

    private EditKeys() {}

    public static <T> void listen(Grid<T> grid, Opener<T> opener) {
        grid.addAttachListener(attached -> {
            grid.getElement().executeJs(TELL_WHAT_OPENS);
            grid.getElement().executeJs(PASS_TO_CELL);
        });
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
        focusCell(
                grid,
                switch (how) {
                    case STAY -> "";
                    case NEXT -> "ArrowRight";
                    case PREVIOUS -> "ArrowLeft";
                },
                how == CellEditor.Left.STAY ? 0 : 1);
    }

    /**
     * Gives the focus back to the cell that was left and moves it on, once the editor is gone. Keys that were pressed
     * meanwhile are played by {@code type-ahead.ts}.
     *
     * @param key as the browser names it
     * @param times how often it is pressed
     */
    public static <T> void focusCell(Grid<T> grid, String key, int times) {
        grid.getElement().executeJs("""
                        const go = () => {
                          if (this.querySelector('.cell-editor')) {
                            requestAnimationFrame(go);
                            return;
                          }
                          this._itemsFocusable?.focus();
                          for (let i = 0; i < $1; i++) {
                            this.shadowRoot.activeElement?.dispatchEvent(
                              new KeyboardEvent('keydown', { key: $0, bubbles: true, composed: true }));
                          }
                          this.dispatchEvent(new CustomEvent('cell-closed', { bubbles: true }));
                        };
                        requestAnimationFrame(go);\
                        """, key, times);
    }

    /** Gives the focus to what a cell of a grid shows, as soon as it is there. */
    public static void focusWhenPlaced(Component content) {
        content.getElement().executeJs(FOCUS_WHEN_PLACED);
    }

    /** Tells the browser which indicator a column shows. */
    public static void mark(Grid.Column<?> column, long indicatorId) {
        column.getElement().setProperty(INDICATOR, String.valueOf(indicatorId));
    }

    /** A block copied from a spreadsheet, on a cell and not in a field. */
    public static <T> void listenPaste(Grid<T> grid, int mostLetters, Paster<T> paster) {
        grid.addAttachListener(attached -> grid.getElement().executeJs(WATCH_PASTE, mostLetters));
        grid.getElement()
                .addEventListener(
                        "cells-pasted",
                        event -> paster.paste(
                                row(grid, event),
                                indicatorId(event),
                                event.getEventData().get(TEXT).asString()))
                .addEventData(TEXT)
                .addEventData(ITEM)
                .addEventData(COLUMN);
    }

    /** The indicator of a column that was marked. */
    public static Optional<Long> indicatorOf(Grid.Column<?> column) {
        return Optional.ofNullable(column.getElement().getProperty(INDICATOR)).map(Long::valueOf);
    }

    private static <T> void open(Grid<T> grid, DomEvent event, Opener<T> opener) {
        T row = row(grid, event);
        long indicatorId = indicatorId(event);
        String key = event.getEventData().get(KEY).asString();
        if (row == null || indicatorId == NONE || !opener.open(row, indicatorId, key.length() == 1 ? key : "")) {
            grid.getElement().executeJs(STAYS_CLOSED);
        }
    }

    private static <T> @Nullable T row(Grid<T> grid, DomEvent event) {
        String item = event.getEventData().get(ITEM).asString();
        return item.isEmpty() ? null : grid.getDataCommunicator().getKeyMapper().get(item);
    }

    private static long indicatorId(DomEvent event) {
        String indicator = event.getEventData().get(COLUMN).asString();
        return indicator.matches("\\d{1,18}") ? Long.parseLong(indicator) : NONE;
    }
}
