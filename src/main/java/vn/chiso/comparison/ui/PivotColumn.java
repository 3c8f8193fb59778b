package vn.chiso.comparison.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chiso.comparison.Line;
import vn.chiso.indicator.Indicator;

/**
 * A column of the pivot table: an indicator with its years side by side.
 *
 * @param lines its years, oldest first; the newest figures alone where no years were chosen
 */
record PivotColumn(Indicator indicator, List<Line> lines, PivotCells cells) {

    /** Between the cells of the years, and between the parts of a cell: for private use, so that no text has them. */
    private static final String NEXT_CELL = "\uE000";

    private static final String NEXT_PART = "\uE001";

    /** Before the mark of a cell that has no source to open. */
    private static final String CLOSED = "-";

    /**
     * The years of a row as the browser draws them: which they are, empty when none was chosen, then of each its text, its
     * mark and what is said of it.
     */
    String packed(PivotRow row) {
        String years = lines.stream()
                .flatMap(line -> Stream.ofNullable(line.year()))
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        return lines.stream()
                .map(line -> packed(row, line))
                .collect(Collectors.joining(NEXT_CELL, years + NEXT_CELL, ""));
    }

    private String packed(PivotRow row, Line line) {
        String mark = cells.mark(row, line).replace(PivotCells.MARK, "");
        return parts(cells.text(row, line), cells.opens(row, line) ? mark : CLOSED + mark, cells.said(row, line));
    }

    /** Ends where nothing follows, as most cells have a text only. */
    private static String parts(String... parts) {
        int used = parts.length;
        while (used > 0 && parts[used - 1].isEmpty()) {
            used--;
        }
        return String.join(NEXT_PART, List.of(parts).subList(0, used));
    }

    /** @param at which of the years */
    void open(PivotRow row, int at) {
        if (at >= 0 && at < lines.size()) {
            cells.open(row, lines.get(at));
        }
    }
}
