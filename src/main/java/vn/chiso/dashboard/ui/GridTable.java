package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import vn.chiso.base.text.Texts;
import vn.chiso.dashboard.Matrix.MatrixRow;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.ui.FigureCell;

/** The grid as a plain table, for a picture: all rows, not only those in sight. */
final class GridTable {

    private final GridFigures figures;
    private final Locale locale;

    GridTable(GridFigures figures, Locale locale) {
        this.figures = figures;
        this.locale = locale;
    }

    /** State and source are those of the first indicator, as in the grid. */
    Component of(List<MatrixRow> rows, List<Indicator> columns) {
        NativeTable table = new NativeTable();
        table.addClassNames("table", "table--grid");
        NativeTableRow heads = table.getHead().addRow();
        heads.add(TableParts.column(Texts.get("matrix.agency", locale)));
        for (int at = 0; at < columns.size(); at++) {
            heads.add(TableParts.column(FigureCell.head(columns.get(at), locale)));
            if (at == 0) {
                heads.add(TableParts.column(Texts.get("grid.state", locale)));
                heads.add(TableParts.column(Texts.get("grid.source", locale)));
            }
        }
        for (MatrixRow row : rows) {
            NativeTableRow line = table.getBody().addRow();
            line.add(TableParts.row(new Span(row.agency().name())));
            for (int at = 0; at < columns.size(); at++) {
                line.add(valueCell(row, columns.get(at)));
                if (at == 0) {
                    line.add(TableParts.cell("", figures.stateCell(row, columns.get(at))));
                    line.add(TableParts.cell("", new Span(figures.source(row, columns.get(at)))));
                }
            }
        }
        return table;
    }

    private NativeTableCell valueCell(MatrixRow row, Indicator indicator) {
        return TableParts.cell(indicator.kind().isNumber() ? "table__number" : "", figures.value(row, indicator));
    }
}
