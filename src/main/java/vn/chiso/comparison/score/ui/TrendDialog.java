package vn.chiso.comparison.score.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.chiso.comparison.score.ScoreBoard;
import vn.chiso.comparison.score.ScoreSubject;
import vn.chiso.comparison.score.ScoreTrend;
import vn.chiso.comparison.score.index.Mapping;

/** The totals of one subject year by year. Where criteria changed and were not mapped, no change is told. */
final class TrendDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    TrendDialog(ScoreContext context, ScoreBoard board, ScoreSubject subject) {
        setHeaderTitle(getTranslation("score.trend"));
        setWidth("min(620px, 94vw)");
        ScoreTrend trend = context.boards().trend(board.request(), subject.key());
        add(new Paragraph(subject.name() + ". " + getTranslation("score.trend.text")));
        if (trend.points().isEmpty()) {
            add(new Paragraph(getTranslation("score.trend.none")));
        } else {
            TrendChart.of(trend, subject.name(), getLocale()).ifPresent(this::add);
            add(table(trend));
        }
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
    }

    private NativeTable table(ScoreTrend trend) {
        ScoreWords words = new ScoreWords(getLocale());
        NativeTable table = new NativeTable();
        table.addClassName("table");
        NativeTableRow head = table.getHead().addRow();
        for (String key :
                new String[] {"score.year", "score.edition", "score.points_of", "score.percent", "score.change"}) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        ScoreTrend.@Nullable Point before = null;
        for (ScoreTrend.Point point : trend.points()) {
            table.getBody()
                    .add(new NativeTableRow(
                            new NativeTableCell(String.valueOf(point.year())),
                            new NativeTableCell(point.edition().said().label()),
                            new NativeTableCell(words.of(point.total())),
                            new NativeTableCell(words.percent(point.total())),
                            new NativeTableCell(new Span(change(before, point, words)))));
            before = point;
        }
        return table;
    }

    private String change(ScoreTrend.@Nullable Point before, ScoreTrend.Point now, ScoreWords words) {
        if (before == null) {
            return "";
        }
        Mapping since = now.since();
        if (since != null && !since.isComplete()) {
            return getTranslation(
                    "score.trend.broken", since.added().size(), since.dropped().size());
        }
        BigDecimal from = before.total().percent();
        BigDecimal to = now.total().percent();
        if (from == null || to == null) {
            return "";
        }
        BigDecimal change = to.subtract(from);
        return (change.signum() > 0 ? "+" : "") + words.number(change);
    }
}
