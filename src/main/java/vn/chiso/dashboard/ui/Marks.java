package vn.chiso.dashboard.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.chart.Mark;
import vn.chiso.base.table.Cell;
import vn.chiso.base.table.Column;
import vn.chiso.base.table.FileTable;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.Indicator;
import vn.chiso.indicator.Kind;
import vn.chiso.observation.FigureText;

/** The marks of a chart as the rows of a file. */
final class Marks {

    private static final List<String> QUALIFIERS = List.of("≈ ", "> ", "→ ", "~ ", "⊂ ");

    private Marks() {}

    /** Subject, figure, sentence; a line chart's years stand in the sentence, as does what a number cannot say. */
    static FileTable file(String name, ChartModel chart, Indicator indicator, Locale locale) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Mark mark : chart.marks()) {
            rows.add(List.of(Cell.text(mark.label()), figure(mark, indicator, locale), Cell.text(mark.sentence())));
        }
        List<Column> columns = List.of(
                Column.text(Texts.get("files.head.subject", locale)),
                Column.number(Texts.get("files.head.figure", locale)),
                Column.words(Texts.get("files.head.reading", locale)));
        return FileTable.of(name, columns, rows);
    }

    private static Cell figure(Mark mark, Indicator indicator, Locale locale) {
        String text = mark.note().isEmpty() ? mark.text() : mark.text() + " · " + mark.note();
        BigDecimal value = mark.value();
        if (value == null || !indicator.kind().isNumber()) {
            return Cell.text(text);
        }
        boolean percent = indicator.kind() == Kind.PERCENT;
        String unit = indicator.unit() == null ? "" : indicator.unit();
        return new Cell.Amount(
                value,
                percent,
                QUALIFIERS.stream().filter(mark.text()::startsWith).findFirst().orElse(""),
                percent ? "" : FigureText.unitSuffix(indicator, unit, locale),
                text);
    }
}
