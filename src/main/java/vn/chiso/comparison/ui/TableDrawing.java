package vn.chiso.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.Drawing;
import vn.chiso.comparison.Line;
import vn.chiso.dashboard.ui.LegendLine;

/**
 * Rows and columns. Few subjects stand in columns, under the bars of the leading indicator, as their names are short and
 * indicators are many; more than {@value #MOST_COLUMNS} subjects, or several years, turn the table.
 */
@org.springframework.stereotype.Component
final class TableDrawing implements ComparisonDrawing {

    static final int MOST_COLUMNS = 15;

    /** More than these would be slow to draw one by one. */
    private static final int MOST_CELLS = 1200;

    @Override
    public Drawing kind() {
        return Drawing.TABLE;
    }

    @Override
    public Drawn draw(Comparison comparison, DrawingPage page) {
        List<Line> lines = comparison.lines();
        boolean turned = isTurned(comparison);
        Line lead = comparison.lead() == null ? lines.getFirst() : comparison.lead();
        String subtitle = lead.indicator().name(page.locale()) + " · " + page.years(lead);
        return Drawn.of(
                new LineTitle(page).of(lead),
                subtitle,
                () -> turned ? new PivotTable(comparison, page) : new AlignedTable(comparison, page),
                ComparisonFile.of(comparison, lines, page),
                page.signs(lines),
                foot(comparison, lead, turned, page));
    }

    static boolean isTurned(Comparison comparison) {
        return comparison.subjects().size() > MOST_COLUMNS
                || comparison.request().years().size() > 1
                || comparison.subjects().size() * comparison.lines().size() > MOST_CELLS;
    }

    private static List<Component> foot(Comparison comparison, Line lead, boolean turned, DrawingPage page) {
        List<Component> foot = new ArrayList<>();
        foot.add(new LegendLine(page.signs(comparison.lines())));
        if (!turned) {
            foot.add(new TallyLegend(comparison.lines()));
        }
        if (comparison.hiddenSubjects() > 0) {
            foot.add(quiet(page.text("compare.foot.hidden", comparison.hiddenSubjects())));
        }
        foot.addAll(page.foot(lead, BaselineText.of(lead, page)));
        boolean subtotals = turned
                && comparison.lines().stream()
                        .anyMatch(line -> !line.subtotals().isEmpty());
        if (subtotals) {
            foot.add(quiet(page.text("compare.table.subtotal.note")));
        } else if (comparison.subjects().stream().anyMatch(one -> one.agency() != null)) {
            foot.add(quiet(page.text("compare.foot.no_total")));
        }
        return foot;
    }

    private static Component quiet(String text) {
        Div line = new Div(new Span(text));
        line.addClassNames("compare__foot", "muted");
        return line;
    }
}
