package vn.chiso.comparison.ui;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chiso.comparison.Caveat;
import vn.chiso.comparison.ComparedCell;
import vn.chiso.comparison.Line;
import vn.chiso.dashboard.Shown;
import vn.chiso.dashboard.ui.ShownWords;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.Figure;
import vn.chiso.observation.ui.FigureCell;
import vn.chiso.observation.ui.Sign;

/** What the cells of the pivot table say, as short texts and the names of their marks. */
final class PivotCells {

    /** What the names of all marks begin with. */
    static final String MARK = "pivot__cell--";

    private final DrawingPage page;
    private final ShownWords words;

    PivotCells(DrawingPage page) {
        this.page = page;
        words = page.words();
    }

    String text(PivotRow row, Line line) {
        ComparedCell cell = cell(row, line);
        if (cell == null) {
            Shown shown = line.subtotals().get(row.block());
            return shown == null ? "" : words.value(shown, line.indicator(), false);
        }
        if (cell.shown() instanceof Shown.Nothing) {
            return (cell.applicable() ? Sign.SILENT : Sign.NOT_APPLICABLE).symbol();
        }
        Optional<Boolean> yes = answer(cell, line);
        if (yes.isPresent()) {
            return (yes.get() ? Sign.YES : Sign.NO).symbol();
        }
        return cell.figure()
                        .map(figure -> FigureCell.text(figure, line.indicator(), page.locale()))
                        .orElseGet(() -> words.value(cell.shown(), line.indicator(), false))
                + page.period(cell, line).map(period -> " · " + period).orElse("");
    }

    /** The class of the mark; the text says the same in black and white. */
    String mark(PivotRow row, Line line) {
        ComparedCell cell = cell(row, line);
        if (cell == null) {
            return "";
        }
        if (!cell.hasData()) {
            return "pivot__cell--none";
        }
        Optional<Boolean> yes = answer(cell, line);
        if (yes.isPresent()) {
            return switch (Sign.answer(yes.get(), line.indicator())) {
                case YES_GOOD, NO_GOOD -> "pivot__cell--good";
                case YES_BAD, NO_BAD -> "pivot__cell--bad";
                default -> "";
            };
        }
        if (cell.caveats().contains(Caveat.CONFLICT)) {
            return "pivot__cell--conflict";
        }
        if (cell.caveats().contains(Caveat.WORDS)) {
            return "pivot__cell--words";
        }
        return cell.caveats().contains(Caveat.DRAFT)
                ? "pivot__cell--draft"
                : cell.isApart() ? "pivot__cell--apart" : "";
    }

    /** What the text alone does not say. */
    String said(PivotRow row, Line line) {
        ComparedCell cell = cell(row, line);
        if (cell == null) {
            Shown shown = line.subtotals().get(row.block());
            return shown == null ? "" : words.scope(shown);
        }
        if (!cell.hasData()) {
            return "";
        }
        String said = answer(cell, line)
                .map(answer -> page.text(answer ? "answer.yes" : "answer.no"))
                .orElseGet(() -> page.reasons(cell));
        return Stream.concat(page.scope(cell).stream(), Stream.of(said))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    boolean opens(PivotRow row, Line line) {
        ComparedCell cell = cell(row, line);
        return cell != null && !cell.figures().isEmpty();
    }

    void open(PivotRow row, Line line) {
        ComparedCell cell = cell(row, line);
        if (cell != null) {
            page.open(cell);
        }
    }

    private static Optional<Boolean> answer(ComparedCell cell, Line line) {
        return line.indicator().kind() != Kind.YES_NO
                ? Optional.empty()
                : cell.figure()
                        .filter(figure -> figure.state().isUsable()
                                && figure.value() == null
                                && figure.qualifier().isEmpty())
                        .map(Figure::yes);
    }

    private @Nullable ComparedCell cell(PivotRow row, Line line) {
        return row.at() < 0 ? null : line.cells().get(row.at());
    }
}
