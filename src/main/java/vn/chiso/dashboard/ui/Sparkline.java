package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A small line without axes; the last value is a dot, and so is one that stands alone between gaps. */
@Tag("svg")
final class Sparkline extends Component {

    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 64;
    private static final int HEIGHT = 24;
    private static final double EDGE = 4;
    private static final double MARGIN = 0.1;

    private final List<@Nullable BigDecimal> values;
    private final double low;
    private final double span;

    private Sparkline(List<@Nullable BigDecimal> values) {
        this.values = values;
        double[] known = values.stream()
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .sorted()
                .toArray();
        double lowest = known[0];
        double highest = known[known.length - 1];
        double range = highest - lowest;
        double margin = MARGIN * (range > 0 ? range : Math.max(Math.abs(highest), 1));
        low = lowest - margin;
        span = range + 2 * margin;
        getElement().setAttribute("class", "kf__spark");
        getElement().setAttribute("viewBox", "0 0 " + WIDTH + " " + HEIGHT);
        getElement().setAttribute("aria-hidden", "true");
        drawLine();
        drawDots();
    }

    /** @param values one after the other, the gaps as null; there is nothing to draw where all are */
    static Optional<Component> of(List<@Nullable BigDecimal> values) {
        return values.stream().anyMatch(Objects::nonNull) ? Optional.of(new Sparkline(values)) : Optional.empty();
    }

    private void drawLine() {
        StringBuilder path = new StringBuilder();
        for (int at = 0; at < values.size(); at++) {
            if (has(at)) {
                path.append(has(at - 1) ? 'L' : 'M').append(x(at)).append(' ').append(y(at));
            }
        }
        getElement().appendChild(new Element("path").setAttribute("d", path.toString()));
    }

    private void drawDots() {
        int last = values.size() - 1;
        while (!has(last)) {
            last--;
        }
        for (int at = 0; at <= last; at++) {
            if (at == last || (has(at) && !has(at - 1) && !has(at + 1))) {
                getElement()
                        .appendChild(new Element("circle")
                                .setAttribute("cx", x(at))
                                .setAttribute("cy", y(at))
                                .setAttribute("r", at == last ? "2.75" : "1.75"));
            }
        }
    }

    private boolean has(int at) {
        return at >= 0 && at < values.size() && values.get(at) != null;
    }

    private String x(int at) {
        return text(EDGE + at * (WIDTH - 2 * EDGE) / Math.max(1, values.size() - 1));
    }

    private String y(int at) {
        double value = Objects.requireNonNull(values.get(at)).doubleValue();
        return text(HEIGHT - EDGE - (value - low) / span * (HEIGHT - 2 * EDGE));
    }

    private static String text(double pixels) {
        return String.format(Locale.ROOT, "%.1f", pixels);
    }
}
