package vn.chiso.comparison.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import vn.chiso.comparison.Line;
import vn.chiso.comparison.Tally;

/** What the squares of the coverage mean, of those kinds that are drawn. */
final class TallyLegend extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    TallyLegend(List<Line> lines) {
        getContent().addClassNames("legend-line", "compare__tally-legend");
        List<Tally> drawn =
                lines.stream().map(Line::tally).filter(TallySquares::isDrawn).toList();
        counts().forEach((state, count) -> {
            if (drawn.stream().allMatch(tally -> count.applyAsInt(tally) == 0)) {
                return;
            }
            Span square = new Span();
            square.addClassName("coverage__cell");
            square.setClassName("coverage__cell--" + state, !state.equals("none"));
            square.getElement().setAttribute("aria-hidden", "true");
            Span entry = new Span(square, new Span(getTranslation("compare.legend." + state)));
            entry.addClassName("legend-line__entry");
            getContent().add(entry);
        });
        setVisible(getContent().getComponentCount() > 0);
    }

    private static Map<String, ToIntFunction<Tally>> counts() {
        Map<String, ToIntFunction<Tally>> counts = new LinkedHashMap<>();
        counts.put("good", Tally::good);
        counts.put("bad", Tally::bad);
        counts.put("on", Tally::plain);
        counts.put("conflict", Tally::conflicts);
        counts.put("none", Tally::silent);
        return counts;
    }
}
