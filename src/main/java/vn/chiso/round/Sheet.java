package vn.chiso.round;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureState;

/**
 * A report with its answers, as the form asks for them.
 *
 * @param lines those asked of the agency, in the order of the form
 * @param figures what the agency has answered, by indicator; parts of a dimension are not among them
 * @param remarks why a cell came back, by indicator
 * @param steps the way of the report, oldest first
 * @param rights what the user may do with it now
 */
public record Sheet(
        Report report,
        Form form,
        List<Form.Line> lines,
        Map<Long, Figure> figures,
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

    /** The lines without which the report cannot be sent. */
    public List<Form.Line> missing() {
        return lines.stream()
                .filter(line -> line.required() && !isAnswered(line))
                .toList();
    }
}
