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
            Span text = new Span(words.value(shown, indicator, withUnit));
            text.addClassName("fig");
            return text;
        }
        Component figure = FigureCell.of(figures.getFirst(), indicator, words.locale());
        return shown instanceof Shown.Carried carried
                ? new Span(new Text(CarriedMarks.before(carried)), figure)
                : figure;
    }
}
