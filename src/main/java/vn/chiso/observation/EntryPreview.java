package vn.chiso.observation;

/** What would become of an answer if it were entered now. */
public sealed interface EntryPreview {

    /** Nobody has said anything in the cell yet. */
    record New() implements EntryPreview {}

    /** The cell holds something else, or the same with less certainty. */
    record Changed() implements EntryPreview {}

    /** The cell says exactly this already: writing it would change nothing. */
    record Unchanged() implements EntryPreview {}

    /** It would be refused, for this reason. */
    record Refused(EditRefused why) implements EntryPreview {}
}
