package vn.chiso.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import vn.chiso.base.chart.ApexChart;
import vn.chiso.base.chart.ChartModel;
import vn.chiso.base.chart.Mark;
import vn.chiso.base.ui.Drawing;

/** Everything a reader of a page can read or hear: texts, spoken labels, and the marks of charts. */
public final class ScreenText {

    private ScreenText() {}

    public static String of(Component component) {
        if (component.getElement().isTextNode()) {
            return component.getElement().getText();
        }
        if (!component.isVisible()) {
            return "";
        }
        String own = component instanceof ApexChart chart
                ? of(chart.getModel()).collect(Collectors.joining("\n"))
                : component.getElement().getText();
        String label = component.getElement().getAttribute("aria-label");
        String caption = component instanceof NativeTable table ? table.getCaptionText() : "";
        return Stream.concat(
                        Stream.of(own, label == null ? "" : label, caption, drawn(component)),
                        component.getChildren().map(ScreenText::of))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** What is sent as markup, read as a browser does. */
    private static String drawn(Component component) {
        Element element = component.getElement();
        String markup = Drawing.filled(component).orElseGet(() -> element.getProperty("innerHTML", ""));
        String tag = element.isTextNode() ? "span" : element.getTag();
        return Jsoup.parseBodyFragment("<" + tag + ">" + markup + "</" + tag + ">").body().select("*").stream()
                .flatMap(one -> Stream.of(one.ownText(), one.attr("aria-label")))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> of(ChartModel model) {
        Stream<String> headings = model instanceof ChartModel.Bars bars
                ? bars.blocks().stream().map(ChartModel.Block::heading)
                : Stream.empty();
        return Stream.concat(headings, model.marks().stream().map(ScreenText::of));
    }

    private static String of(Mark mark) {
        return mark.label() + " " + mark.text() + " " + mark.note() + " | " + mark.sentence();
    }
}
