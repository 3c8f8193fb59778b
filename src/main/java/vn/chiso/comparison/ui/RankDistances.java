package vn.chiso.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chiso.comparison.ComparedCell;
import vn.chiso.comparison.Comparison;
import vn.chiso.comparison.Distances;
import vn.chiso.comparison.Line;
import vn.chiso.comparison.rank.Ranking;
import vn.chiso.dashboard.ui.TableParts;
import vn.chiso.indicator.Direction;
import vn.chiso.observation.FigureText;

/** How far each is from the best and the median of its own block, and from the one that the reader chose. */
final class RankDistances {

    private final Line lead;
    private final DrawingPage page;
    private final @Nullable ComparedCell chosen;
    private final boolean directed;
    private final boolean wanted;

    RankDistances(Comparison comparison, Line lead, DrawingPage page) {
        this.lead = lead;
        this.page = page;
        wanted = lead.distances() != null;
        directed = lead.indicator().direction() != Direction.NONE;
        String against = comparison.request().against();
        chosen = against == null
                ? null
                : lead.of(against).filter(cell -> cell.number() != null).orElse(null);
    }

    /** The heads of the columns; none where there is nothing to measure against. */
    List<String> heads() {
        List<String> heads = new ArrayList<>();
        if (wanted) {
            if (directed) {
                heads.add(page.text(
                        lead.indicator().direction() == Direction.DOWN
                                ? "compare.rank.least_best"
                                : "compare.rank.best"));
            }
            heads.add(page.text("compare.rank.median"));
            if (chosen != null) {
                heads.add(page.text("compare.rank.chosen", chosen.subject().label(page.locale())));
            }
        }
        return heads;
    }

    /** Measured by the numbers of one block. */
    Within within(Ranking block) {
        List<BigDecimal> numbers =
                block.places().stream().map(place -> place.entrant().value()).toList();
        return new Within(
                Distances.of(numbers, lead.indicator().direction(), null).orElse(null));
    }

    /** The cells of one block. */
    final class Within {

        private final @Nullable Distances distances;

        private Within(@Nullable Distances distances) {
            this.distances = distances;
        }

        /** As many as there are heads; who is alone in a block is measured by nobody. */
        List<Component> cells(BigDecimal number, ComparedCell cell) {
            List<Component> cells = new ArrayList<>();
            if (wanted) {
                if (directed) {
                    cells.add(cell(Optional.ofNullable(distances).flatMap(one -> one.toBest(number)), cell));
                }
                cells.add(
                        distances != null && distances.median() == null
                                ? noMedian()
                                : cell(Optional.ofNullable(distances).flatMap(one -> one.toMedian(number)), cell));
                if (chosen != null && chosen.number() != null) {
                    cells.add(cell(Optional.of(number.subtract(chosen.number())), cell));
                }
            }
            return cells;
        }

        private Component noMedian() {
            Span none = new Span(page.text("compare.rank.median.none"));
            none.setTitle(page.text("compare.rank.median.none.why"));
            return TableParts.cell("table__number", none);
        }

        private Component cell(Optional<BigDecimal> distance, ComparedCell cell) {
            return TableParts.cell(
                    "table__number",
                    new Span(distance.map(one -> text(one, cell)).orElse("–")));
        }
    }

    private String text(BigDecimal distance, ComparedCell cell) {
        String measure = cell.figure().map(figure -> figure.measure()).orElse("");
        return distance.signum() == 0
                ? "0"
                : (distance.signum() > 0 ? "+" : "−")
                        + FigureText.computed(distance.abs(), lead.indicator(), measure, page.locale());
    }
}
