package vn.chiso.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chiso.base.ui.NamedOnes;
import vn.chiso.comparison.Caveat;
import vn.chiso.comparison.ComparedCell;
import vn.chiso.comparison.Line;

/** What stands below a drawing of several lines: what has to be said of them, and who or what is not drawn. */
final class Foot {

    private static final String LINE = "compare__foot";

    private Foot() {}

    /** What has to be said of the lines as a whole. */
    static Optional<Component> caveats(List<Line> lines, DrawingPage page) {
        Set<Caveat> caveats = EnumSet.noneOf(Caveat.class);
        lines.forEach(line -> caveats.addAll(line.caveats()));
        return caveats.isEmpty()
                ? Optional.empty()
                : Optional.of(said("compare.foot.caveats", page.reasons(caveats), page));
    }

    /** A heading and words. */
    static Component said(String key, String words, DrawingPage page) {
        Span name = new Span(page.text(key));
        name.addClassName("compare__foot-name");
        Div line = new Div(name, new Span(words));
        line.addClassName(LINE);
        return line;
    }

    /** A whole line of words. */
    static Component line(String words) {
        Div line = new Div(new Span(words));
        line.addClassName(LINE);
        return line;
    }

    /** What a line of a foot says; empty for a legend, which is no sentence. */
    static Optional<String> words(Component line) {
        if (!(line instanceof NamedOnes) && !line.getElement().getClassList().contains(LINE)) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        collect(line.getElement(), words);
        return Optional.of(String.join(" ", words));
    }

    private static void collect(Element element, List<String> words) {
        if (element.isTextNode()) {
            words.add(element.getText());
        } else {
            element.getChildren().forEach(child -> collect(child, words));
        }
    }

    /** Why a cell is not drawn, under the name of its indicator; empty when it is. */
    static Optional<String> reason(ComparedCell cell, Line line, DrawingPage page) {
        return why(cell, line, page)
                .map(why -> page.text("draw.reason", line.indicator().shortName(page.locale()), why));
    }

    /** Why a cell is not drawn, with what it says: "nêu bằng chữ, “hầu hết”"; empty when it is. */
    static Optional<String> why(ComparedCell cell, Line line, DrawingPage page) {
        if (cell.number() != null) {
            return Optional.empty();
        }
        if (!cell.hasData()) {
            return Optional.of(page.text(cell.applicable() ? "draw.silent" : "draw.not_applicable"));
        }
        String why = page.reasons(cell);
        String value = page.words().value(cell.shown(), line.indicator(), true);
        return Optional.of(why.isEmpty() ? value : why + ", " + value);
    }
}
