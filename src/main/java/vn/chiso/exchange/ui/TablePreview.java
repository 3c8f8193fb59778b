package vn.chiso.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import java.util.Locale;
import vn.chiso.exchange.book.CellName;
import vn.chiso.exchange.layout.ColumnUse;
import vn.chiso.exchange.layout.LayoutReader.RowKind;
import vn.chiso.exchange.layout.Mapping;
import vn.chiso.exchange.layout.SheetTable;
import vn.chiso.indicator.Catalogue;

/** The beginning of a table as it stands in the file, over each column what it is for. */
final class TablePreview extends Composite<NativeTable> {

    private static final long serialVersionUID = 1L;

    private static final int ROWS = 24;

    /** What stands above the heads is seen too: where they were not found, they are there. */
    private static final int ABOVE = 8;

    private static final int COLUMNS = 60;

    /** @param onUse told what a column is for, by its number */
    TablePreview(
            SheetTable table,
            Mapping mapping,
            List<RowKind> kinds,
            Catalogue catalogue,
            SerializableBiConsumer<Integer, ColumnUse> onUse) {
        getContent().addClassName("layout__table");
        int columns = Math.min(table.lastColumn(), COLUMNS);
        NativeTableRow letters = new NativeTableRow(new NativeTableHeaderCell(""));
        NativeTableRow uses = new NativeTableRow(new NativeTableHeaderCell(getTranslation("import.layout.use")));
        for (int column = 1; column <= columns; column++) {
            int number = column;
            letters.add(new NativeTableHeaderCell(CellName.column(column)));
            uses.add(new NativeTableHeaderCell(
                    new ColumnChoice(column, mapping.use(column), catalogue, use -> onUse.accept(number, use))));
        }
        getContent().add(new NativeTableHeader(letters, uses), rows(table, mapping, kinds, columns));
    }

    private NativeTableBody rows(SheetTable table, Mapping mapping, List<RowKind> kinds, int columns) {
        NativeTableBody body = new NativeTableBody();
        int firstBelow = table.lastRow() - kinds.size() + 1;
        int first = Math.max(1, mapping.firstHead() - ABOVE);
        for (int row = first; row <= Math.min(table.lastRow(), mapping.firstHead() + ROWS); row++) {
            NativeTableRow line = new NativeTableRow(new NativeTableHeaderCell(String.valueOf(row)));
            line.addClassName("layout__" + part(row, mapping, kinds, firstBelow));
            for (int column = 1; column <= columns; column++) {
                line.add(new NativeTableCell(table.text(row, column)));
            }
            body.add(line);
        }
        return body;
    }

    private static String part(int row, Mapping mapping, List<RowKind> kinds, int firstBelow) {
        if (row < mapping.firstHead()) {
            return "above";
        }
        return row < firstBelow ? "head" : kinds.get(row - firstBelow).name().toLowerCase(Locale.ROOT);
    }
}
