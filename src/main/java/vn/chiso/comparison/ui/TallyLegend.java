package vn.chiso.comparison.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What the squares of the coverage mean. */
final class TallyLegend extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    TallyLegend() {
        getContent().addClassNames("legend-line", "compare__tally-legend");
        for (String state : List.of("good", "bad", "on", "conflict", "none")) {
            Span square = new Span();
            square.addClassName("coverage__cell");
            square.setClassName("coverage__cell--" + state, !state.equals("none"));
            square.getElement().setAttribute("aria-hidden", "true");
            Span entry = new Span(square, new Span(getTranslation("compare.legend." + state)));
            entry.addClassName("legend-line__entry");
            getContent().add(entry);
        }
    }
}
