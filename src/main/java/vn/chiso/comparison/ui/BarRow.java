package vn.chiso.comparison.ui;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import vn.chiso.base.chart.Mark;
import vn.chiso.base.chart.MarkStyle;
import vn.chiso.comparison.Baseline;
import vn.chiso.comparison.ComparedCell;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.Line;
import vn.chiso.dashboard.ui.FigureMarks;
import vn.chiso.indicator.Kind;

/**
 * Bars above the columns of a table, from one zero, with the first level as a line across. The row below says the same in
 * figures, so nobody who listens has to hear it twice.
 */
final class BarRow {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Comparison comparison;
    private final Line line;
    private final DrawingPage page;
    private final BigDecimal full;

    BarRow(Comparison comparison, Line line, DrawingPage page) {
        this.comparison = comparison;
        this.line = line;
        this.page = page;
        full = full();
    }

    NativeTableRow row() {
        NativeTableRow row = new NativeTableRow();
        row.addClassName("compare-table__bars");
        NativeTableCell first = new NativeTableCell();
        first.getElement().setAttribute("colspan", "2");
        first.addClassName("compare-table__baseline");
        line.baselines().stream().findFirst().ifPresent(level -> {
            Span label = new Span(BaselineText.text(level, page));
            label.getStyle().set("--line", share(onAxis(level)));
            first.add(label);
        });
        row.add(first);
        line.cells().forEach(cell -> row.add(bar(cell)));
        row.add(new NativeTableCell());
        return row;
    }

    private NativeTableCell bar(ComparedCell cell) {
        NativeTableCell place = new NativeTableCell();
        place.getElement().setAttribute("aria-hidden", "true");
        line.baselines().stream().findFirst().ifPresent(level -> {
            place.addClassName("compare-table__line");
            place.getStyle().set("--line", share(onAxis(level)));
        });
        Mark mark = page.bar(cell, line, comparison);
        Span bar = new Span();
        bar.addClassNames("compare-bar", "compare-bar--" + mark.style().name().toLowerCase(Locale.ROOT));
        bar.setClassName("compare-bar--apart", cell.isApart() && mark.value() != null);
        BigDecimal top = mark.value() == null ? mark.high() : mark.value();
        BigDecimal low = mark.low();
        if (top != null) {
            bar.getStyle().set("--top", share(top));
            bar.getStyle().set("--low", share(low == null ? BigDecimal.ZERO : low));
            bar.setClassName("compare-bar--zero", mark.style() == MarkStyle.ZERO);
        } else {
            bar.addClassName("compare-bar--none");
        }
        Span text = new Span(cell.hasData() ? page.words().value(cell.shown(), line.indicator(), false) : "…");
        text.addClassName("compare-bar__text");
        bar.add(text);
        place.add(bar);
        place.setClassName("compare__context", !comparison.request().inFocus(cell.subject()));
        return place;
    }

    private BigDecimal full() {
        if (line.indicator().kind() == Kind.PERCENT) {
            return HUNDRED;
        }
        return Stream.concat(
                        line.cells().stream()
                                .map(cell -> page.bar(cell, line, comparison))
                                .flatMap(mark -> Stream.of(mark.value(), mark.high()))
                                .filter(Objects::nonNull),
                        line.baselines().stream().map(this::onAxis))
                .max(BigDecimal::compareTo)
                .filter(most -> most.signum() > 0)
                .orElse(BigDecimal.ONE);
    }

    private BigDecimal onAxis(Baseline level) {
        return FigureMarks.onAxis(level.value(), line.indicator());
    }

    private String share(BigDecimal value) {
        return value.max(BigDecimal.ZERO)
                .multiply(HUNDRED)
                .divide(full, 2, RoundingMode.HALF_UP)
                .min(HUNDRED)
                .toPlainString();
    }
}
