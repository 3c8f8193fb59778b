package vn.chiso.dashboard.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.chart.Mark;
import vn.chiso.base.text.Texts;

/** The marks of a chart as the rows of a file. */
final class Marks {

    private Marks() {}

    /** Subject, figure, sentence; a line chart's years stand in the sentence. */
    static FileTable file(String name, ChartModel chart, Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        for (Mark mark : chart.marks()) {
            String figure = mark.note().isEmpty() ? mark.text() : mark.text() + " · " + mark.note();
            rows.add(List.of(mark.label(), figure, mark.sentence()));
        }
        List<String> heads = List.of(
                Texts.get("files.head.subject", locale),
                Texts.get("files.head.figure", locale),
                Texts.get("files.head.reading", locale));
        return new FileTable(name, heads, rows);
    }
}
