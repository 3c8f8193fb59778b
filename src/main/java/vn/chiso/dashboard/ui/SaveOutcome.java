package vn.chiso.dashboard.ui;

import vn.chiso.observation.Figure;

/** What became of an answer that was typed into a cell. */
sealed interface SaveOutcome {

    record Done() implements SaveOutcome {}

    /** Nothing was stored. @param why in the reader's language */
    record Refused(String why) implements SaveOutcome {}

    /** Somebody else was faster; nothing was stored. @param theirs the figure as it is now */
    record Overtaken(Figure theirs) implements SaveOutcome {}
}
