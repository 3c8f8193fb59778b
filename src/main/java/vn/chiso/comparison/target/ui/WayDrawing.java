package vn.chiso.comparison.target.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.chiso.base.text.DateText;
import vn.chiso.comparison.target.JudgedTarget;
import vn.chiso.comparison.target.Trajectory;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;

/**
 * The way to a target: a dashed line from each known point to the next, and the newest result beside it. The table below
 * says the same; nothing stands in either that nobody has said.
 */
final class WayDrawing extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int WIDTH = 480;
    private static final int HEIGHT = 140;
    private static final int EDGE = 14;
    private static final int SIZE = 5;

    private record Dot(LocalDate on, BigDecimal value, String word, String shape) {}

    private final transient JudgedTarget one;

    /** To be made for a way that is there. */
    WayDrawing(JudgedTarget one) {
        this.one = one;
        List<Dot> dots = dots();
        Svg drawing = new Svg(drawn(dots));
        drawing.addClassName("target-way__drawing");
        drawing.getElement().setAttribute("aria-hidden", "true");
        Paragraph legend = new Paragraph(getTranslation("target.way.legend"));
        legend.addClassName("muted");
        getContent().addClassName("target-way");
        getContent().add(drawing, legend, table(dots));
    }

    private List<Dot> dots() {
        List<Dot> dots = new ArrayList<>();
        for (Trajectory.Point point : one.way().points()) {
            dots.add(new Dot(
                    point.on(),
                    point.value(),
                    getTranslation(point.start() ? "target.way.start" : "target.way.milestone"),
                    point.start() ? "start" : "milestone"));
        }
        Figure result = one.judgement().result();
        if (result != null && result.state().isUsable() && result.value() != null) {
            dots.add(new Dot(result.period().end(), result.value(), getTranslation("target.result"), "result"));
        }
        dots.sort(Comparator.comparing(Dot::on));
        return dots;
    }

    private NativeTable table(List<Dot> dots) {
        Locale locale = getLocale();
        NativeTable table = new NativeTable();
        table.addClassName("table");
        dots.forEach(dot -> {
            NativeTableRow row = table.getBody().addRow();
            row.addHeaderCell().setText(dot.word());
            row.addDataCell().setText(DateText.format(dot.on()));
            row.addDataCell()
                    .setText(
                            dot.shape().equals("result")
                                    ? FigureText.label(
                                            Objects.requireNonNull(
                                                    one.judgement().result()),
                                            one.against(),
                                            locale)
                                    : Lights.number(
                                            dot.value(),
                                            one.against(),
                                            one.target().goal(),
                                            locale));
        });
        return table;
    }

    /** Only numbers go into the drawing, so there is nothing to escape. */
    private static String drawn(List<Dot> dots) {
        double first = day(dots.getFirst());
        double last = day(dots.getLast());
        double low = dots.stream()
                .mapToDouble(dot -> dot.value().doubleValue())
                .min()
                .orElse(0);
        double high = dots.stream()
                .mapToDouble(dot -> dot.value().doubleValue())
                .max()
                .orElse(1);
        StringBuilder line = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        for (Dot dot : dots) {
            double x = place(day(dot), first, last, WIDTH);
            double y = HEIGHT - place(dot.value().doubleValue(), low, high, HEIGHT);
            if (!dot.shape().equals("result")) {
                line.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
            }
            marks.append(mark(dot.shape(), x, y));
        }
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d'>".formatted(WIDTH, HEIGHT)
                + "<polyline class='target-way__line' points='"
                + line.toString().strip() + "'/>" + marks + "</svg>";
    }

    private static double day(Dot dot) {
        return (double) dot.on().toEpochDay();
    }

    private static double place(double value, double low, double high, int length) {
        return high == low ? length / 2.0 : EDGE + (value - low) / (high - low) * (length - 2.0 * EDGE);
    }

    /** A square for a milestone, a ring for the start, a full circle for the result. */
    private static String mark(String shape, double x, double y) {
        return shape.equals("milestone")
                ? String.format(
                        Locale.ROOT,
                        "<rect class='target-way__milestone' x='%.1f' y='%.1f' width='%d' height='%d'/>",
                        x - SIZE,
                        y - SIZE,
                        2 * SIZE,
                        2 * SIZE)
                : String.format(
                        Locale.ROOT, "<circle class='target-way__%s' cx='%.1f' cy='%.1f' r='%d'/>", shape, x, y, SIZE);
    }
}
