package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.FileTable;
import vn.chiso.base.text.DateText;
import vn.chiso.base.text.Texts;
import vn.chiso.dashboard.Shown;
import vn.chiso.dashboard.Trend;
import vn.chiso.document.SourceDocument;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Period;

/** The values of a trend with their periods and sources, for a table and for a file. */
final class TrendTable {

    /** Leads to a unit in a year, and to the source of a figure there; 0 for no figure. */
    @FunctionalInterface
    interface Open extends Serializable {
        void open(long unitId, int year, long figureId);
    }

    /** The place of the figure among the columns. */
    private static final int FIGURE = 2;

    /** A value, or a reform between two values. */
    private record Line(
            Trend.Series series,
            Shown shown,
            List<Figure> figures,
            @Nullable LocalDate reform) {

        Line(Trend.Series series, LocalDate reform) {
            this(series, new Shown.Nothing(), List.of(), reform);
        }
    }

    private final Trend trend;
    private final CardContext context;
    private final ShownWords words;
    private final Locale locale;

    TrendTable(Trend trend, CardContext context, ShownWords words, Locale locale) {
        this.trend = trend;
        this.context = context;
        this.words = words;
        this.locale = locale;
    }

    Component component(FocusMemory focus, Open open) {
        NativeTable table = new NativeTable();
        table.addClassName("table");
        table.getElement().setAttribute("aria-label", trend.indicator().name(locale));
        NativeTableRow head = table.getHead().addRow();
        heads().forEach(name -> head.add(TableParts.column(name)));
        head.getHeaderCell(FIGURE).ifPresent(cell -> cell.addClassName("table__number"));
        for (Line line : lines()) {
            if (line.reform() != null) {
                table.getBody().add(reform(line));
                continue;
            }
            NativeTableRow row =
                    new NativeTableRow(TableParts.row(new Span(line.series().name())));
            row.add(
                    TableParts.cell("", new Span(period(line))),
                    TableParts.cell("table__number", value(line)),
                    TableParts.cell("", new Span(words.scope(line.shown()))),
                    TableParts.cell("", source(line, focus, open)));
            table.getBody().add(row);
        }
        return table;
    }

    FileTable file(String name) {
        List<List<Cell>> rows = lines().stream().map(this::inFile).toList();
        List<String> heads = heads();
        List<Column> columns = List.of(
                Column.text(heads.getFirst()),
                Column.text(heads.get(1)),
                Column.number(heads.get(FIGURE)),
                Column.text(Texts.get("files.head.note", locale)),
                Column.text(heads.get(FIGURE + 1)),
                Column.words(heads.getLast()));
        return FileTable.of(name, columns, rows);
    }

    private List<Cell> inFile(Line line) {
        return line.reform() != null
                ? List.of(
                        Cell.text(line.series().name()),
                        Cell.text(reformText(line.reform())),
                        Cell.EMPTY,
                        Cell.EMPTY,
                        Cell.EMPTY,
                        Cell.EMPTY)
                : List.of(
                        Cell.text(line.series().name()),
                        Cell.text(period(line)),
                        words.inFile(line.shown(), trend.indicator(), true),
                        Cell.text(words.note(line.shown())),
                        Cell.text(words.scope(line.shown())),
                        Cell.text(source(line)));
    }

    private NativeTableRow reform(Line line) {
        NativeTableRow row =
                new NativeTableRow(TableParts.row(new Span(line.series().name())));
        NativeTableCell cell = new NativeTableCell(reformText(Objects.requireNonNull(line.reform())));
        cell.getElement().setAttribute("colspan", String.valueOf(heads().size() - 1));
        cell.addClassName("table__reform");
        row.add(cell);
        return row;
    }

    private String reformText(LocalDate day) {
        return Texts.get("trend.reform", locale, DateText.format(day));
    }

    private List<String> heads() {
        return List.of(
                Texts.get("files.head.subject", locale),
                Texts.get("files.head.period", locale),
                Texts.get("files.head.figure", locale),
                Texts.get("trend.scope", locale),
                Texts.get("trend.source", locale));
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Trend.Series series : trend.series()) {
            List<LocalDate> ahead = new ArrayList<>(trend.reforms());
            for (Shown shown : series.points()) {
                Period period = shown.period();
                if (period != null) {
                    while (!ahead.isEmpty() && !period.end().isBefore(ahead.getFirst())) {
                        lines.add(new Line(series, ahead.removeFirst()));
                    }
                    lines.add(new Line(series, shown, ShownWords.figures(shown), null));
                }
            }
            ahead.forEach(day -> lines.add(new Line(series, day)));
        }
        return lines;
    }

    private String period(Line line) {
        return FigureText.period(Objects.requireNonNull(line.shown().period()), locale);
    }

    private Component value(Line line) {
        return ShownCell.of(line.shown(), trend.indicator(), true, words);
    }

    private Component source(Line line, FocusMemory focus, Open open) {
        long unit = line.series().unit().id();
        int year = Objects.requireNonNull(line.shown().period()).year();
        long figure = line.figures().isEmpty() ? 0 : line.figures().getFirst().observationId();
        String text = source(line);
        NativeButton link = focus.button(
                "source:" + unit + ":" + year + ":" + figure,
                line.series().name() + ", " + text,
                new Span(text),
                () -> open.open(unit, year, figure));
        link.addClassName("link");
        return link;
    }

    private String source(Line line) {
        String sources = line.figures().stream()
                .map(this::source)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        return sources.isEmpty() ? Texts.get("trend.source.agencies", locale) : sources;
    }

    private String source(Figure figure) {
        SourceDocument document = Captions.document(figure, context).orElse(null);
        if (document == null || figure.derived()) {
            return Captions.shortSource(figure, context, locale);
        }
        String name = document.number() == null ? document.issuer() : document.number();
        String section = Captions.section(figure);
        return section.isEmpty() ? name : name + ", " + section;
    }
}
