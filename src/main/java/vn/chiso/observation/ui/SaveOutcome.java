package vn.chiso.observation.ui;

import vn.chiso.observation.Figure;

/** What became of an answer that was typed into a cell. */
public sealed interface SaveOutcome {

    record Done() implements SaveOutcome {}

    /**
     * Nothing was stored yet: the answer needs a reason.
     *
     * @param why what a check found, in the reader's language; empty when no check asks
     */
    record NeedsReason(String why) implements SaveOutcome {}

    /** Nothing was stored; it is, with a reason, when the editor says that the source really writes so. */
    record Disputed(String why) implements SaveOutcome {}

    /** Nothing was stored, for the reason given in the reader's language. */
    record Refused(String why) implements SaveOutcome {}

    /** Somebody else was faster and nothing was stored: this is the figure as it is now. */
    record Overtaken(Figure theirs) implements SaveOutcome {}
}
