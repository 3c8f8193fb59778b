package vn.chiso.round;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureState;
import vn.chiso.observation.check.Finding;
import vn.chiso.observation.check.Severity;

/**
 * A report with its answers, as the form asks for them.
 *
 * @param lines those asked of the agency, and those that it answered before they were retired, in the order of the form
 * @param figures what the agency has answered, by indicator; parts of a dimension are not among them
 * @param findings what checks say of the answers, by indicator; those that pass are left out
 * @param remarks why a cell came back, by indicator
 * @param steps the way of the report, oldest first
 * @param rights what the user may do with it now
 */
public record Sheet(
        Report report,
        Form form,
        List<Form.Line> lines,
        Map<Long, Figure> figures,
        Map<Long, List<Finding>> findings,
        Map<Long, String> remarks,
        List<Step> steps,
        Rights rights) {

    /**
     * @param send hand it in, or give it to the agency's head
     * @param agree as the agency's head
     * @param decide approve it or give it back
     * @param reopen let the agency write again
     */
    public record Rights(boolean write, boolean send, boolean agree, boolean decide, boolean reopen) {}

    public @Nullable Figure figure(Form.Line line) {
        return figures.get(line.indicator().id());
    }

    /** Whether somebody has answered; a report that was loaded and says nothing there has not. */
    public boolean isAnswered(Form.Line line) {
        Figure figure = figure(line);
        return figure != null && (figure.state() != FigureState.NOT_REPORTED || figure.documentId() == null);
    }

    /** What checks say of the answer; empty when it passes. */
    public List<Finding> findings(Form.Line line) {
        return findings.getOrDefault(line.indicator().id(), List.of());
    }

    /** The lines that have to be mended or explained before the report can be sent. What was approved is. */
    public List<Form.Line> objectionable() {
        return lines.stream()
                .filter(line -> {
                    Figure figure = figure(line);
                    return figure != null
                            && !figure.approved()
                            && findings(line).stream().anyMatch(finding -> finding.severity() != Severity.NOTE);
                })
                .toList();
    }

    /** The lines without which the report cannot be sent. */
    public List<Form.Line> missing() {
        return lines.stream()
                .filter(line -> line.required() && !isAnswered(line))
                .toList();
    }
}
