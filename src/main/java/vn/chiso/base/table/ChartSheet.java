package vn.chiso.base.table;

import java.util.List;

/**
 * A sheet of a workbook with charts: lines over years.
 *
 * @param heads name, unit, note
 * @param years the categories
 * @param lines those of one unit one after another
 */
public record ChartSheet(ExportCaption caption, List<String> heads, List<String> years, List<Line> lines) {

    public ChartSheet {
        heads = List.copyOf(heads);
        years = List.copyOf(years);
        lines = List.copyOf(lines);
    }

    /**
     * @param unit only lines of one unit share a chart; empty for lines that are not drawn
     * @param values one for each year; what is not a number stands in the note, so that no chart takes it for zero
     * @param note what the numbers cannot say
     */
    public record Line(String name, String unit, List<Cell> values, String note) {

        public Line {
            values = List.copyOf(values);
        }

        long numbers() {
            return values.stream().filter(Cell.Amount.class::isInstance).count();
        }
    }
}
