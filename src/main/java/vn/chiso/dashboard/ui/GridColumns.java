package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableBiPredicate;
import com.vaadin.flow.function.SerializableConsumer;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import vn.chiso.agency.Agency;
import vn.chiso.base.text.Texts;
import vn.chiso.base.text.VietnameseText;
import vn.chiso.base.ui.ReaderLocale;
import vn.chiso.dashboard.Matrix.MatrixRow;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.ui.EditKeys;
import vn.chiso.observation.ui.FigureCell;

/**
 * The columns of the grid: the agency, the indicators, and state and source of the first of them.
 *
 * @param value shows a cell, whether somebody works in it or not
 * @param isEditing whether somebody works in a cell
 */
record GridColumns(
        Grid<MatrixRow> grid,
        GridCells cells,
        SerializableBiFunction<MatrixRow, Indicator, Component> value,
        SerializableBiPredicate<MatrixRow, Indicator> isEditing) {

    /** Replaces the columns that are there by those of the indicators, at least one. */
    void show(List<Indicator> indicators, SerializableConsumer<Agency> openAgency) {
        grid.removeAllColumns();
        grid.addColumn(new ComponentRenderer<>(row -> cells.agency(row, openAgency)))
                .setHeader(text("matrix.agency"))
                .setKey("agency")
                .setFrozen(true)
                .setRowHeader(true)
                .setWidth("210px")
                .setFlexGrow(0)
                .setResizable(true)
                .setComparator(
                        Comparator.comparing((MatrixRow row) -> row.agency().name(), VietnameseText.collator()));
        Indicator first = indicators.getFirst();
        GridFigures words = cells.words();
        add(first);
        grid.addColumn(new ComponentRenderer<>(row -> cells.state(row, first)))
                .setHeader(text("grid.state"))
                .setKey("state")
                .setWidth("140px")
                .setFlexGrow(0)
                .setComparator(Comparator.comparing(row -> words.state(row, first)));
        grid.addColumn(new ComponentRenderer<>(row -> cells.source(row, first)))
                .setHeader(text("grid.source"))
                .setKey("source")
                .setAutoWidth(true)
                .setComparator(Comparator.comparing(row -> words.source(row, first)));
        indicators.stream().skip(1).forEach(this::add);
    }

    private void add(Indicator indicator) {
        String key = "i" + indicator.id();
        Grid.Column<MatrixRow> column = grid.addColumn(new ComponentRenderer<>(row -> value.apply(row, indicator)))
                .setHeader(FigureCell.head(indicator, ReaderLocale.current()))
                .setKey(key)
                .setAutoWidth(true)
                .setResizable(true)
                .setComparator(new MissingLast<MatrixRow, BigDecimal>(
                        grid, key, row -> GridFigures.rank(row, indicator), Comparator.naturalOrder()))
                .setPartNameGenerator(row -> isEditing.test(row, indicator) ? "editing" : null);
        EditKeys.mark(column, indicator.id());
        if (indicator.kind().isNumber()) {
            column.setTextAlign(ColumnTextAlign.END);
        }
    }

    private static String text(String key) {
        return Texts.get(key, ReaderLocale.current());
    }
}
