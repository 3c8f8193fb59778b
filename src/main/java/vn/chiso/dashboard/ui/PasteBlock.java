package vn.chiso.dashboard.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.text.NumberConvention;
import vn.chiso.base.text.Texts;
import vn.chiso.dashboard.Matrix.MatrixRow;
import vn.chiso.dashboard.ui.PasteCell.Target;
import vn.chiso.dashboard.ui.PasteCell.Verdict;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Answer;
import vn.chiso.observation.AnswerReader;
import vn.chiso.observation.EditRefused;
import vn.chiso.observation.EntryPreview;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.check.Finding;

/**
 * A block of a spreadsheet laid over the grid, and what the editor has said about it: how its numbers are written, and
 * which reading of a text is meant. {@link #judge()} asks the service what would become of each cell.
 */
final class PasteBlock {

    private final CardContext context;
    private final Locale locale;
    private final List<String> texts = new ArrayList<>();
    private final List<@Nullable Target> targets = new ArrayList<>();
    private final Map<Integer, Boolean> asThousands = new HashMap<>();
    private final Set<Integer> asWritten = new HashSet<>();
    private NumberConvention convention = NumberConvention.AUTOMATIC;
    private String reason = "";
    private boolean needsReason;
    private final int rows;
    private final int columns;
    private List<PasteCell> cells = List.of();

    /**
     * @param copied rows of cells as in the spreadsheet
     * @param below what the grid shows from the first row of the block down
     * @param beside from the first column of the block to the right
     * @param year of cells that hold nothing; null when the grid shows no one year
     */
    PasteBlock(
            CardContext context,
            Locale locale,
            List<List<String>> copied,
            List<MatrixRow> below,
            List<Indicator> beside,
            @Nullable Integer year) {
        this.context = context;
        this.locale = locale;
        this.rows = copied.size();
        this.columns = copied.stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < copied.size(); row++) {
            for (int column = 0; column < copied.get(row).size(); column++) {
                texts.add(copied.get(row).get(column).strip());
                targets.add(
                        row < below.size() && column < beside.size()
                                ? target(below.get(row), beside.get(column), year)
                                : null);
            }
        }
        judge();
    }

    private static Target target(MatrixRow row, Indicator indicator, @Nullable Integer year) {
        Figure figure = row.figures().get(indicator.id());
        return new Target(
                row.agency(),
                indicator,
                figure,
                figure == null ? year : (Integer) figure.period().year(),
                false);
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

    /** The first cell of the grid, as the preview names it. */
    String place() {
        return Objects.requireNonNull(targets.getFirst()).name(locale);
    }

    PasteCounts counts() {
        return PasteCounts.of(cells);
    }

    NumberConvention convention() {
        return convention;
    }

    /** Whether somebody has to say why: an answer says nothing of its matter, or a check asks. */
    boolean needsReason() {
        return needsReason;
    }

    /** Reads all numbers anew; what was answered before is asked again. */
    void read(NumberConvention newConvention) {
        convention = newConvention;
        asThousands.clear();
        asWritten.clear();
        judge();
    }

    /** Answers what a text means that can be read in two ways. */
    void answer(PasteCell cell, boolean thousands) {
        asThousands.put(cell.number(), thousands);
        judge();
    }

    /** Keeps what a check refuses, as the source really says so; needs a reason. */
    void keepAsWritten(PasteCell cell) {
        asWritten.add(cell.number());
        judge();
    }

    /** The reading that was chosen for a cell; null while nobody has chosen. */
    @Nullable
    Boolean answered(PasteCell cell) {
        return asThousands.get(cell.number());
    }

    void because(String newReason) {
        reason = newReason.strip();
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
        Map<Long, Figure> theirs = context
                .figures()
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
            Target target = cell.target();
            if (target != null && cell.verdict() instanceof Verdict.Overtaken(long id)) {
                Figure figure = theirs.get(id);
                targets.set(cell.number() - 1, figure == null ? target : target.overtakenBy(figure));
            }
        }
        cells = tried(read());
    }

    private List<PasteCell> read() {
        needsReason = !reason.isEmpty();
        List<PasteCell> read = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            read.add(read(i));
        }
        return read;
    }

    /** The same cells, with what the service says to those that could be written. */
    private List<PasteCell> tried(List<PasteCell> read) {
        List<FigureEntry> entries = entries(read);
        Iterator<EntryPreview> previews = entries.isEmpty()
                ? Collections.emptyIterator()
                : context.observations().preview(entries).iterator();
        return read.stream()
                .map(cell -> cell.verdict() instanceof Verdict.Write(FigureEntry entry, boolean fresh, String odd)
                        ? cell.with(verdict(entry, previews.next()))
                        : cell)
                .toList();
    }

    /** The cell with what its text says; whether that may be written is not known yet. */
    private PasteCell read(int i) {
        String text = texts.get(i);
        Target target = targets.get(i);
        AnswerReader.Outcome.@Nullable Ambiguous question = null;
        Verdict verdict;
        if (target == null) {
            verdict = refused("paste.outside");
        } else if (text.isEmpty()) {
            verdict = new Verdict.Blank();
        } else if (target.year() == null) {
            verdict = refused("grid.edit.choose_year");
        } else {
            switch (AnswerReader.read(text, target.indicator(), convention)) {
                case AnswerReader.Outcome.Read(Answer answer) -> verdict = write(i, target, answer);
                case AnswerReader.Outcome.Unreadable(String key) -> verdict = refused(key, text);
                case AnswerReader.Outcome.Ambiguous both -> {
                    question = both;
                    Boolean chosen = asThousands.get(i + 1);
                    verdict = chosen == null
                            ? new Verdict.Asked()
                            : write(i, target, chosen ? both.asThousands() : both.asDecimals());
                }
            }
        }
        return new PasteCell(i + 1, text, target, question, verdict);
    }

    private Verdict write(int i, Target target, Answer answer) {
        needsReason |= answer.needsReason();
        String why = reason.isEmpty() ? null : reason;
        Figure figure = target.figure();
        FigureEntry entry = figure != null
                ? FigureEntry.over(figure, answer, why)
                : FigureEntry.into(
                        target.agency().id(),
                        target.indicator().id(),
                        Objects.requireNonNull(target.year()),
                        answer,
                        why);
        return new Verdict.Write(asWritten.contains(i + 1) ? entry.keptAsWritten() : entry, figure == null, "");
    }

    private Verdict verdict(FigureEntry entry, EntryPreview preview) {
        return switch (preview) {
            case EntryPreview.New(List<Finding> odd) -> new Verdict.Write(entry, true, Finding.in(odd, locale));
            case EntryPreview.Changed(List<Finding> odd) -> new Verdict.Write(entry, false, Finding.in(odd, locale));
            case EntryPreview.Unchanged same -> new Verdict.Unchanged(entry.answer());
            case EntryPreview.Refused(EditRefused why) ->
                why.key().equals(EditRefused.OVERTAKEN) && why.arguments()[0] instanceof Long id
                        ? new Verdict.Overtaken(id)
                        : notWritten(why);
        };
    }

    private Verdict notWritten(EditRefused why) {
        needsReason |= why.key().equals(EditRefused.REASON);
        return why.yieldsToSource() ? new Verdict.Disputed(why.in(locale)) : new Verdict.Refused(why.in(locale));
    }

    private Verdict refused(String key, Object... arguments) {
        return new Verdict.Refused(Texts.get(key, locale, arguments));
    }
}
