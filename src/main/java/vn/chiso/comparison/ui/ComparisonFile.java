package vn.chiso.comparison.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.FileTable;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.comparison.Compared;
import vn.chiso.comparison.ComparedCell;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.Line;
import vn.chiso.dashboard.LeftBehind;
import vn.chiso.dashboard.Shown;
import vn.chiso.dashboard.ui.LeftNotice;
import vn.chiso.dashboard.ui.ShownWords;
import vn.chiso.observation.ui.FigureCell;
import vn.chiso.observation.ui.Sign;

/** A comparison for a file: a row for each subject, a column for each indicator and year, and what has to be said. */
final class ComparisonFile {

    private ComparisonFile() {}

    /** @param lines the lines that the drawing shows */
    static FileTable of(Comparison comparison, List<Line> lines, DrawingPage page) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(page.text("compare.table.subject")));
        columns.add(Column.text(page.text("compare.table.group")));
        lines.forEach(line -> columns.add(Column.number(head(line, page))));
        columns.add(Column.words(page.text("compare.foot.caveats").replace(":", "")));
        String name = VietnameseText.fold(page.text("compare.export.file") + " "
                        + comparison.request().unit().name() + " "
                        + comparison.request().years().stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(" ")))
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("-$", "");
        ShownWords words = page.words();
        return new FileTable(name, columns, reader -> {
            for (int at = 0; at < comparison.subjects().size(); at++) {
                reader.accept(row(comparison.subjects().get(at), at, lines, words, page));
            }
            comparison.left().forEach(one -> reader.accept(left(one, lines, words, page)));
        });
    }

    private static List<Cell> row(Compared subject, int at, List<Line> lines, ShownWords words, DrawingPage page) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.text(subject.name(page.locale())));
        row.add(Cell.text(page.text(subject.block())));
        List<String> said = new ArrayList<>();
        for (Line line : lines) {
            ComparedCell cell = line.cells().get(at);
            row.add(cell(cell, line, words));
            said(cell, line, page).ifPresent(said::add);
        }
        row.add(Cell.text(String.join("; ", said)));
        return row;
    }

    /** What the boundaries chosen could not take over stands below, in words: it is no figure of a subject. */
    private static List<Cell> left(LeftBehind one, List<Line> lines, ShownWords words, DrawingPage page) {
        List<String> said = LeftNotice.line(one, words);
        List<Cell> row = new ArrayList<>();
        row.add(Cell.text(said.getFirst()));
        row.add(Cell.text(page.text(one.apart() ? "boundaries.left.row.apart" : "boundaries.left.row")));
        lines.forEach(line -> row.add(Cell.text("")));
        row.add(Cell.text(String.join("; ", said.subList(1, said.size()))));
        return row;
    }

    private static String head(Line line, DrawingPage page) {
        String head = FigureCell.head(line.indicator(), page.locale());
        return line.year() == null ? head : head + " · " + line.year();
    }

    private static Cell cell(ComparedCell cell, Line line, ShownWords words) {
        if (cell.shown() instanceof Shown.Nothing) {
            return Cell.text((cell.applicable() ? Sign.SILENT : Sign.NOT_APPLICABLE).symbol());
        }
        return words.inFile(cell.shown(), line.indicator(), false);
    }

    private static java.util.Optional<String> said(ComparedCell cell, Line line, DrawingPage page) {
        List<String> said = new ArrayList<>();
        page.period(cell, line).ifPresent(said::add);
        page.scope(cell).ifPresent(said::add);
        if (!cell.caveats().isEmpty()) {
            said.add(page.reasons(cell.caveats()));
        }
        return said.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(line.indicator().shortName(page.locale()) + ": " + String.join(", ", said));
    }
}
