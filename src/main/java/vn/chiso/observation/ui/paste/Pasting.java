package vn.chiso.observation.ui.paste;

import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.CopiedCells;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Dialogs;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.ReaderLocale;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.ui.CellEdits;

/** Takes a block that was copied from a spreadsheet, or says why not, and opens its preview. */
public final class Pasting {

    /** What the clipboard may hold; more is refused as a whole and never cut. */
    public static final int MOST_LETTERS = 200_000;

    private static final int MOST_CELLS = 5_000;

    private final FigureService figures;
    private final ObservationService observations;
    private final CellEdits edits;
    private final SerializableRunnable onClosed;

    /** The cells that the block is laid over. */
    @FunctionalInterface
    public interface Targets {
        /**
         * @param row of the block, from 0
         * @param column of the block, from 0
         * @return null where the screen has no cell
         */
        @Nullable
        PasteTarget at(int row, int column);
    }

    /**
     * @param edits stores what is agreed to, and takes it back
     * @param onClosed called when the preview is closed, whether anything was written or not
     */
    public Pasting(
            FigureService figures, ObservationService observations, CellEdits edits, SerializableRunnable onClosed) {
        this.figures = figures;
        this.observations = observations;
        this.edits = edits;
        this.onClosed = onClosed;
    }

    /**
     * The cells of a text from the clipboard, row by row.
     *
     * @return empty for what is too much or nothing, which the reader is told
     */
    public List<List<String>> read(String text) {
        Locale locale = ReaderLocale.current();
        if (text.length() > MOST_LETTERS) {
            Notices.problem(Texts.get("paste.too_long", locale, MOST_LETTERS));
            return List.of();
        }
        List<List<String>> copied = CopiedCells.read(text);
        int cells = copied.stream().mapToInt(List::size).sum();
        if (cells > MOST_CELLS) {
            Notices.problem(Texts.get("paste.too_many", locale, cells, MOST_CELLS));
            return List.of();
        }
        if (copied.stream().allMatch(line -> line.stream().allMatch(String::isBlank))) {
            Notices.info(Texts.get("paste.blank", locale));
            return List.of();
        }
        return copied;
    }

    /** Shows what the block would do; writes nothing. */
    public void preview(List<List<String>> copied, Targets onScreen) {
        PasteBlock block = new PasteBlock(figures, observations, ReaderLocale.current(), copied, onScreen);
        PasteDialog dialog = new PasteDialog(block, edits::saveAll);
        dialog.addClosedListener(closed -> onClosed.run());
        Dialogs.open(dialog);
    }
}
