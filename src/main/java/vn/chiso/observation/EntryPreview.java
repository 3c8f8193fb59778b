package vn.chiso.observation;

import java.util.List;
import vn.chiso.observation.check.Finding;

/** What would become of an answer if it were entered now. */
public sealed interface EntryPreview {

    /**
     * Nobody has said anything in the cell yet.
     *
     * @param odd what checks note about the answer, or had a reason asked for that is given
     */
    record New(List<Finding> odd) implements EntryPreview {
        public New() {
            this(List.of());
        }
    }

    /**
     * The cell holds something else, or the same with less certainty.
     *
     * @param odd as for a new one
     */
    record Changed(List<Finding> odd) implements EntryPreview {
        public Changed() {
            this(List.of());
        }
    }

    /** The cell says exactly this already: writing it would change nothing. */
    record Unchanged() implements EntryPreview {}

    /** It would be refused, for this reason. */
    record Refused(EditRefused why) implements EntryPreview {}
}
