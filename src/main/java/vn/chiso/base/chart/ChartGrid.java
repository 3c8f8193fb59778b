package vn.chiso.base.chart;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/**
 * Small charts side by side, each under its title. They can be compared only when their models share an axis: whoever
 * makes them sees to that.
 */
public class ChartGrid extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /**
     * One of the charts.
     *
     * @param note what has to be said of this chart only, such as how many have no figure; may be empty
     */
    public record Panel(String title, String note, ChartModel model) {}

    /** The charts of {@code panels}, in their order; {@code clicked} is called with the key of a mark. */
    public ChartGrid(List<Panel> panels, SerializableConsumer<String> clicked) {
        getContent().addClassName("chart-grid");
        panels.forEach(panel -> getContent().add(section(panel, clicked)));
    }

    private static Section section(Panel panel, SerializableConsumer<String> clicked) {
        H3 title = new H3(panel.title());
        title.addClassName("chart-grid__title");
        ApexChart chart = new ApexChart(panel.model());
        chart.addMarkClickListener(click -> clicked.accept(click.getKey()));
        Section section = new Section(title, chart);
        section.addClassName("chart-grid__panel");
        section.setAriaLabel(panel.title());
        if (!panel.note().isEmpty()) {
            Span note = new Span(panel.note());
            note.addClassName("chart-grid__note");
            section.add(note);
        }
        return section;
    }
}
