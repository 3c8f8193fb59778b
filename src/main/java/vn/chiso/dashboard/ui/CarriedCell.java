package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import vn.chiso.dashboard.Matrix.MatrixRow;
import vn.chiso.dashboard.Shown;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;

/** What came over to an agency from those before it, with its mark; a click leads to the figures that it was made of. */
final class CarriedCell {

    private CarriedCell() {}

    /**
     * @param source opens the source of the one figure that it was made of
     * @param sources shows the sources of all figures of the indicator, where it was made of several
     */
    static NativeButton of(
            MatrixRow row,
            Shown.Carried carried,
            Indicator indicator,
            ShownWords words,
            Buttons buttons,
            SerializableConsumer<Figure> source,
            SerializableConsumer<Indicator> sources) {
        List<Figure> figures = carried.figures();
        NativeButton button = buttons.button(
                "carried:" + row.agency().id() + ":" + indicator.id(),
                indicator.shortName(words.locale()) + ": "
                        + words.sentence(row.agency().name(), carried, indicator),
                ShownCell.of(carried, indicator, false, words),
                () -> {
                    if (figures.size() == 1) {
                        source.accept(figures.getFirst());
                    } else {
                        sources.accept(indicator);
                    }
                });
        button.addClassName("table__cell");
        button.getElement().setAttribute("title", words.how(carried) + ": " + words.scope(carried));
        return button;
    }
}
