package vn.chiso.exchange.intake;

import java.util.List;
import vn.chiso.base.text.Refused;
import vn.chiso.observation.Answer;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.check.Finding;

/** What would become of what a file says in one place. */
public sealed interface Verdict {

    /**
     * It would be written.
     *
     * @param fresh whether nobody has said anything there yet
     * @param odd what checks note about it
     */
    record Write(FigureEntry entry, boolean fresh, List<Finding> odd) implements Verdict {}

    /** The system says so already. */
    record Unchanged() implements Verdict {}

    /** It can be meant in two ways; somebody has to say which. */
    record Asked(Answer first, Answer second) implements Verdict {}

    /** Somebody changed the figure since the file was made; somebody has to say which stays. */
    record Overtaken(Answer theirs) implements Verdict {}

    /** A check refuses it unless the source really says so. */
    record Disputed(Refused why) implements Verdict {}

    /** It would not be written. */
    record Rejected(Refused why) implements Verdict {}
}
