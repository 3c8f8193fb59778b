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
            case ChartModel.Heatmap heatmap -> addHeatmap(heatmap);
            case ChartModel.Sparkline sparkline -> addBlocks(List.of(new ChartModel.Block("", sparkline.marks())));
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

    private void addHeatmap(ChartModel.Heatmap heatmap) {
        NativeTableRow header = addHeader(List.of(headings.subject()));
        heatmap.columns().forEach(column -> {
            NativeTableHeaderCell cell = columnHeader(column);
            cell.addClassName("chart-table__figure");
            header.add(cell);
        });
        NativeTableBody body = getContent().addBody();
        for (ChartModel.Row row : heatmap.rows()) {
            NativeTableRow tableRow = new NativeTableRow(rowHeader(row.name()));
            row.cells().forEach(cell -> tableRow.add(figure(cell)));
            body.addRows(tableRow);
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
            if (name.equals(headings.figure())) {
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

    private static NativeTableCell figure(Mark mark) {
        NativeTableCell cell = new NativeTableCell(mark.text());
        cell.addClassName("chart-table__figure");
        if (!mark.note().isEmpty()) {
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
