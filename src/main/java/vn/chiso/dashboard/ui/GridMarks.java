package vn.chiso.dashboard.ui;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.chiso.observation.Figure;
import vn.chiso.observation.check.Finding;

/**
 * What the grid learns of its figures after they are drawn: choosing a filter does not wait for it.
 *
 * @param findings what checks find odd or wrong, by the id of the figure; only of those that do not pass
 * @param pieces how many pieces of evidence prove a figure, by its id; only of those that some prove
 */
record GridMarks(Map<Long, List<Finding>> findings, Map<Long, Integer> pieces) {

    static final GridMarks NONE = new GridMarks(Map.of(), Map.of());

    /** One statement, and three more for readers who edit: a finding tells of other figures, drafts among them. */
    static GridMarks read(CardContext context, Collection<Figure> figures) {
        if (figures.isEmpty()) {
            return NONE;
        }
        return new GridMarks(
                context.mayEdit() ? context.checked().of(figures) : Map.of(),
                context.evidence()
                        .evidence()
                        .counts(figures.stream().map(Figure::observationId).toList()));
    }

    List<Finding> findings(Figure figure) {
        return findings.getOrDefault(figure.observationId(), List.of());
    }

    int pieces(Figure figure) {
        return pieces.getOrDefault(figure.observationId(), 0);
    }

    /** Whether a figure is to be drawn otherwise than with the marks of before. */
    boolean differs(GridMarks before, Figure figure) {
        return !findings(figure).equals(before.findings(figure)) || pieces(figure) != before.pieces(figure);
    }
}
