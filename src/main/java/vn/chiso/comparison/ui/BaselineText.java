package vn.chiso.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chiso.comparison.Baseline;
import vn.chiso.comparison.Line;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;
import vn.chiso.observation.Goal;

/** The levels that figures are seen against, in words: "được cấp hộp thư 98 %, nêu chung". */
final class BaselineText {

    private BaselineText() {}

    static Component[] of(Line line, DrawingPage page) {
        return line.baselines().stream()
                .map(level -> {
                    Div said = new Div(new Span("┄ " + text(level, page)));
                    said.addClassName("compare__foot");
                    return said;
                })
                .toArray(Component[]::new);
    }

    /** The levels of several lines, each with its years: the first of each is drawn as a tick at its bars. */
    static Component[] ofEach(List<Line> lines, DrawingPage page) {
        return lines.stream()
                .filter(line -> !line.baselines().isEmpty())
                .map(line -> Foot.line("❙ "
                        + page.text(
                                "draw.reason",
                                page.years(line),
                                text(line.baselines().getFirst(), page))))
                .toArray(Component[]::new);
    }

    static String text(Baseline level, DrawingPage page) {
        @Nullable Figure figure = level.figure();
        @Nullable Goal goal = level.goal();
        if (figure != null) {
            return page.text(
                    "compare.table.baseline",
                    level.said().shortName(page.locale()),
                    FigureText.label(figure, level.said(), page.locale()));
        }
        String number =
                FigureText.number(level.value(), level.said(), goal == null ? "" : goal.measure(), page.locale());
        return page.text(level.isTarget() ? "compare.table.target" : "compare.table.plan", number);
    }
}
