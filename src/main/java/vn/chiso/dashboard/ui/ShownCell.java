package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.chiso.dashboard.Shown;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.ui.FigureCell;

/** What is shown as the content of a cell of a table. A single figure keeps its marks on whatever boundaries. */
public final class ShownCell {

    private ShownCell() {}

    /** The figure with its marks, behind that of how it came over; short words for what several make together. */
    public static Component of(Shown shown, Indicator indicator, boolean withUnit, ShownWords words) {
        List<Figure> figures = ShownWords.figures(shown);
        if (figures.size() != 1) {
            Span text = text(shown, indicator, withUnit, words);
            text.addClassName("fig");
            return text;
        }
        Component figure = FigureCell.of(figures.getFirst(), indicator, words.locale());
        return shown instanceof Shown.Carried carried ? marked(carried, figure, words) : figure;
    }

    /** The value as words, whose mark tells on hover, and to who cannot see it, what it means. */
    static Span text(Shown shown, Indicator indicator, boolean withUnit, ShownWords words) {
        String value = words.value(shown, indicator, withUnit);
        return shown instanceof Shown.Carried carried
                ? marked(
                        carried,
                        new Text(value.substring(CarriedMarks.before(carried).length())),
                        words)
                : new Span(value);
    }

    private static Span marked(Shown.Carried carried, Component value, ShownWords words) {
        return new Span(CarriedMarks.mark(CarriedMarks.sign(carried), words.locale()), value);
    }
}
