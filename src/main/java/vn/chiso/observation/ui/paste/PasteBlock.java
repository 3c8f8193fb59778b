package vn.chiso.observation.ui.paste;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.NumberConvention;
import vn.chiso.observation.EditRefused;
import vn.chiso.observation.EntryPreview;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.ui.paste.PasteCell.Verdict;

/**
 * A block of a spreadsheet laid over the grid, and what the editor has said about it: how its numbers are written, and
 * which reading of a text is meant. {@link #judge()} asks the service what would become of each cell.
 */
final class PasteBlock {

    private final FigureService figures;
    private final ObservationService observations;
    private final Locale locale;
    private final List<String> texts = new ArrayList<>();
    private final List<@Nullable PasteTarget> targets = new ArrayList<>();
    private final PasteReading reading;
    private boolean needsReason;
    private final int rows;
    private final int columns;
    private List<PasteCell> cells = List.of();

    /** @param copied rows of cells as in the spreadsheet */
    PasteBlock(
            FigureService figures,
            ObservationService observations,
            Locale locale,
            List<List<String>> copied,
            Pasting.Targets onScreen) {
        this.figures = figures;
        this.observations = observations;
        this.locale = locale;
        reading = new PasteReading(locale);
        this.rows = copied.size();
        this.columns = copied.stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < copied.size(); row++) {
            for (int column = 0; column < copied.get(row).size(); column++) {
                texts.add(copied.get(row).get(column).strip());
                targets.add(onScreen.at(row, column));
            }
        }
        judge();
    }

    /** The cells as they were judged last, row by row. */
    List<PasteCell> cells() {
        return cells;
    }

    /** How many rows of the spreadsheet there are. */
    int rows() {
        return rows;
    }

    /** How many columns the widest row has. */
    int columns() {
        return columns;
    }

    /** The first cell on the screen, as the preview names it. */
    String place() {
        return targets.stream()
                .filter(Objects::nonNull)
                .map(target -> target.name(locale))
                .findFirst()
                .orElse("");
    }

    PasteCounts counts() {
        return PasteCounts.of(cells);
    }

    NumberConvention convention() {
        return reading.convention();
    }

    /** Whether somebody has to say why: an answer says nothing of its matter, or a check asks. */
    boolean needsReason() {
        return needsReason;
    }

    /** Reads all numbers anew; what was answered before is asked again. */
    void read(NumberConvention newConvention) {
        reading.convention(newConvention);
        judge();
    }

    /** Answers what a text means that can be read in two ways. */
    void answer(PasteCell cell, boolean thousands) {
        reading.answer(cell, thousands);
        judge();
    }

    /** Keeps what a check refuses, as the source really says so; needs a reason. */
    void keepAsWritten(PasteCell cell) {
        reading.keepAsWritten(cell);
        judge();
    }

    /** The reading that was chosen for a cell; null while nobody has chosen. */
    @Nullable
    Boolean answered(PasteCell cell) {
        return reading.answered(cell);
    }

    void because(String newReason) {
        reading.because(newReason);
        judge();
    }

    /** What is to be stored when the editor agrees. */
    List<FigureEntry> entries() {
        return entries(cells);
    }

    private static List<FigureEntry> entries(List<PasteCell> cells) {
        return cells.stream()
                .map(PasteCell::verdict)
                .filter(Verdict.Write.class::isInstance)
                .map(verdict -> ((Verdict.Write) verdict).entry())
                .toList();
    }

    /** Finds out what would become of each cell as things stand now, not as they stood when the grid was drawn. */
    void judge() {
        cells = tried(read());
        Map<Long, Figure> theirs = figures
                .byIds(cells.stream()
                        .map(PasteCell::verdict)
                        .filter(Verdict.Overtaken.class::isInstance)
                        .map(verdict -> ((Verdict.Overtaken) verdict).observationId())
                        .toList())
                .stream()
                .collect(Collectors.toMap(Figure::observationId, Function.identity()));
        if (theirs.isEmpty()) {
            return;
        }
        for (PasteCell cell : cells) {
            PasteTarget target = cell.target();
            if (target != null && cell.verdict() instanceof Verdict.Overtaken(long id)) {
                Figure figure = theirs.get(id);
                targets.set(cell.number() - 1, figure == null ? target : target.overtakenBy(figure));
            }
        }
        cells = tried(read());
    }

    private List<PasteCell> read() {
        List<PasteCell> read = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            read.add(reading.read(i + 1, texts.get(i), targets.get(i)));
        }
        needsReason = reading.hasReason()
                || entries(read).stream().anyMatch(entry -> entry.answer().needsReason());
        return read;
    }

    /** The same cells, with what the service says to those that could be written. */
    private List<PasteCell> tried(List<PasteCell> read) {
        List<FigureEntry> entries = entries(read);
        List<EntryPreview> previews = entries.isEmpty() ? List.of() : observations.preview(entries);
        needsReason |= previews.stream()
                .anyMatch(preview -> preview instanceof EntryPreview.Refused(EditRefused why)
                        && why.key().equals(EditRefused.REASON));
        Iterator<EntryPreview> next = previews.iterator();
        return read.stream()
                .map(cell -> cell.verdict() instanceof Verdict.Write write
                        ? cell.with(Verdict.of(write.entry(), next.next(), locale))
                        : cell)
                .toList();
    }
}
