package vn.chiso.base.chart;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The marks of a chart as a table with the same words, for those who would rather read than look. */
public class ChartTable extends Composite<NativeTable> {

    /**
     * The header of the table.
     *
     * @param subject over the names of bars, series or rows
     * @param period over the years of a line chart; not used by other kinds
     * @param figure over the figures
     * @param reading over the sentences; empty leaves that column out
     */
    public record Headings(String subject, String period, String figure, String reading) {}

    private final Headings headings;

    /** The table of {@code model}, in the model's order. */
    public ChartTable(ChartModel model, Headings headings) {
        this.headings = headings;
        getContent().addClassName("chart-table");
        getContent().setCaptionText(model.label());
        switch (model) {
            case ChartModel.Bars bars -> addBlocks(bars.blocks());
            case ChartModel.Ranges ranges -> addBlocks(ranges.blocks());
            case ChartModel.Lines lines -> addLines(lines);
            case ChartModel.Heatmap heatmap -> addRows(heatmap.columns(), heatmap.rows());
            case Scatter scatter -> addScatter(scatter);
            case Slope slope -> addSlope(slope);
            case Radar radar ->
                addRows(
                        radar.spokes(),
                        radar.outlines().stream()
                                .map(outline -> new ChartModel.Row(outline.name(), outline.marks()))
                                .toList());
            case Strip strip -> addBlocks(List.of(new ChartModel.Block("", strip.marks())));
        }
    }

    private void addBlocks(List<ChartModel.Block> blocks) {
        addHeader(withReading(headings.subject(), headings.figure()));
        for (ChartModel.Block block : blocks) {
            NativeTableBody body = getContent().addBody();
            if (!block.heading().isEmpty()) {
                body.addRows(blockRow(block.heading()));
            }
            for (Mark mark : block.marks()) {
                NativeTableRow row = new NativeTableRow(rowHeader(mark.label()));
                addFigure(row, mark);
                body.addRows(row);
            }
        }
    }

    private void addLines(ChartModel.Lines lines) {
        addHeader(withReading(headings.subject(), headings.period(), headings.figure()));
        for (ChartModel.Series one : lines.series()) {
            NativeTableBody body = getContent().addBody();
            for (ChartModel.Point point : one.points()) {
                addPeriod(body, one.name(), String.valueOf(Math.round(point.x().doubleValue())), point.mark());
            }
        }
        for (ChartModel.Span span : lines.spans()) {
            addPeriod(getContent().addBody(), span.mark().label(), span.from() + "–" + span.to(), span.mark());
        }
    }

    private void addPeriod(NativeTableBody body, String subject, String period, Mark mark) {
        NativeTableRow row = new NativeTableRow(rowHeader(subject), new NativeTableCell(period));
        addFigure(row, mark);
        body.addRows(row);
    }

    private void addRows(List<String> columns, List<ChartModel.Row> rows) {
        addHeader(Stream.concat(Stream.of(headings.subject()), columns.stream()).toList());
        NativeTableBody body = getContent().addBody();
        for (ChartModel.Row row : rows) {
            NativeTableRow tableRow = new NativeTableRow(rowHeader(row.name()));
            row.cells().forEach(cell -> tableRow.add(figure(cell)));
            body.addRows(tableRow);
        }
    }

    private void addScatter(Scatter scatter) {
        addHeader(
                withReading(headings.subject(), scatter.x().name(), scatter.y().name()));
        NativeTableBody body = getContent().addBody();
        for (Scatter.Dot dot : scatter.dots()) {
            NativeTableRow row = new NativeTableRow(rowHeader(dot.mark().label()), figure(dot.xText()));
            addFigure(row, dot.mark());
            body.addRows(row);
        }
    }

    private void addSlope(Slope slope) {
        addHeader(List.of(headings.subject(), slope.before(), slope.after()));
        NativeTableBody body = getContent().addBody();
        for (Slope.Change change : slope.changes()) {
            body.addRows(new NativeTableRow(rowHeader(change.name()), figure(change.before()), figure(change.after())));
        }
    }

    private List<String> withReading(String... names) {
        return headings.reading().isEmpty()
                ? List.of(names)
                : Stream.concat(Stream.of(names), Stream.of(headings.reading())).toList();
    }

    private NativeTableRow addHeader(List<String> names) {
        NativeTableRow row = getContent().getHead().addRow();
        for (String name : names) {
            NativeTableHeaderCell cell = columnHeader(name);
            if (!List.of(headings.subject(), headings.period(), headings.reading())
                    .contains(name)) {
                cell.addClassName("chart-table__figure");
            }
            row.add(cell);
        }
        return row;
    }

    private NativeTableRow blockRow(String heading) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(heading);
        cell.addClassName("chart-table__block");
        cell.getElement().setAttribute("scope", "rowgroup");
        cell.getElement().setAttribute("colspan", headings.reading().isEmpty() ? "2" : "3");
        return new NativeTableRow(cell);
    }

    private void addFigure(NativeTableRow row, Mark mark) {
        row.add(figure(mark));
        if (!headings.reading().isEmpty()) {
            NativeTableCell reading = new NativeTableCell(mark.sentence());
            reading.addClassName("chart-table__reading");
            row.add(reading);
        }
    }

    private static NativeTableCell figure(String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.addClassName("chart-table__figure");
        return cell;
    }

    private static NativeTableCell figure(@Nullable Mark mark) {
        NativeTableCell cell = figure(mark == null ? "" : mark.text());
        if (mark != null && !mark.note().isEmpty()) {
            Span note = new Span(" " + mark.note());
            note.addClassName("chart-table__note");
            cell.add(note);
        }
        return cell;
    }

    private static NativeTableHeaderCell columnHeader(String name) {
        return header(name, "col");
    }

    private static NativeTableHeaderCell rowHeader(String name) {
        return header(name, "row");
    }

    private static NativeTableHeaderCell header(String name, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
