package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.chart.Mark;
import vn.chiso.base.text.Texts;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Figure;
import vn.chiso.observation.ui.FigureCell;

/**
 * What stands below a unit where nothing can be measured: yes, no, levels and words, a line each, with the signs of
 * the matrix instead of bars.
 */
final class ChildrenTable extends Composite<NativeTable> {

    private static final long serialVersionUID = 1L;
    private static final String COLUMNS = "2";

    /**
     * @param blocks the lines; a line's key comes back when it is chosen
     * @param figures the single figures behind a key; empty for what was added up, which is then written as text
     */
    ChildrenTable(
            List<ChartModel.Block> blocks,
            Function<String, List<Figure>> figures,
            Indicator indicator,
            Locale locale,
            SerializableConsumer<String> open) {
        NativeTable table = getContent();
        table.addClassNames("table", "children-table");
        table.getElement().setAttribute("aria-label", indicator.name(locale));
        var head = table.getHead().addRow();
        head.addClassName("visually-hidden");
        head.add(TableParts.column(Texts.get("files.head.subject", locale)));
        head.add(TableParts.column(Texts.get("files.head.figure", locale)));
        for (ChartModel.Block block : blocks) {
            NativeTableHeaderCell heading = table.getBody().addRow().addHeaderCell();
            heading.setText(block.heading());
            heading.addClassName("table__group");
            heading.getElement().setAttribute("colspan", COLUMNS);
            for (Mark mark : block.marks()) {
                var row = table.getBody().addRow();
                row.add(TableParts.row(button(mark, open)));
                row.add(TableParts.cell("", answer(mark, figures.apply(mark.key()), indicator, locale)));
            }
        }
    }

    private static Component button(Mark mark, SerializableConsumer<String> open) {
        NativeButton button = new NativeButton(mark.label());
        button.addClassName("table__row-head");
        button.getElement().setAttribute("type", "button");
        button.setAriaLabel(mark.sentence());
        button.addClickListener(click -> open.accept(mark.key()));
        return button;
    }

    private static Component[] answer(Mark mark, List<Figure> figures, Indicator indicator, Locale locale) {
        if (figures.isEmpty()) {
            Span note = new Span(mark.note());
            note.addClassName("muted");
            return new Component[] {new Span(mark.text() + " "), note};
        }
        return figures.stream()
                .map(figure -> FigureCell.of(figure, indicator, locale))
                .toArray(Component[]::new);
    }
}
