package vn.chiso.comparison.target.ui;

import com.vaadin.flow.function.SerializableRunnable;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.ReaderLocale;
import vn.chiso.comparison.target.TargetRefused;

/** Says what was done to a target, and takes it back at once when asked to. */
final class TargetUndo {

    private TargetUndo() {}

    /**
     * @param step the ordinal of the step that was just taken
     * @param onUndone draws the page anew
     */
    static void offer(TargetContext context, String done, long lineId, int step, SerializableRunnable onUndone) {
        Notices.undoable(done, () -> {
            try {
                context.records().undo(lineId, step);
                Notices.done(Texts.get("target.undone", ReaderLocale.current()));
            } catch (TargetRefused refused) {
                Notices.problem(refused.in(ReaderLocale.current()));
            }
            onUndone.run();
        });
    }
}
