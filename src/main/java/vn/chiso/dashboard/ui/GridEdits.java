package vn.chiso.dashboard.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.ReaderLocale;
import vn.chiso.dashboard.Matrix.MatrixRow;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.EditRefused;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.Saved;

/** How answers typed into the grid are stored, and taken back in turn. */
final class GridEdits {

    private final CardContext context;
    private final Deque<Saved> undo = new ArrayDeque<>();

    GridEdits(CardContext context) {
        this.context = context;
    }

    /** Stores an answer over a figure, or in the empty cell of an agency and a year. */
    SaveOutcome save(CellDraft draft, MatrixRow row, Indicator indicator, int year) {
        Figure over = draft.over();
        FigureEntry entry = over != null
                ? FigureEntry.over(over, draft.answer(), draft.reason())
                : FigureEntry.into(row.agency().id(), indicator.id(), year, draft.answer(), draft.reason());
        try {
            undo.push(context.observations().enter(entry));
        } catch (EditRefused refused) {
            return refused(refused);
        } catch (AccessDeniedException denied) {
            return new SaveOutcome.Refused(Texts.get("grid.edit.denied", ReaderLocale.current()));
        }
        Notices.done(Texts.get("grid.edit.saved", ReaderLocale.current()));
        return new SaveOutcome.Done();
    }

    /** Takes back the last answer of this page that was not taken back yet. */
    void undo() {
        Saved last = undo.poll();
        if (last == null) {
            Notices.info(Texts.get("edit.undo.nothing", ReaderLocale.current()));
            return;
        }
        try {
            context.observations()
                    .restore(
                            last.observationId(),
                            last.version(),
                            last.before(),
                            Texts.get("edit.undo.reason", ReaderLocale.current()));
            Notices.done(Texts.get("edit.undo.done", ReaderLocale.current()));
        } catch (EditRefused refused) {
            Notices.problem(Texts.get(refused.key(), ReaderLocale.current(), refused.arguments()));
        } catch (AccessDeniedException denied) {
            Notices.problem(Texts.get("grid.edit.denied", ReaderLocale.current()));
        }
    }

    private SaveOutcome refused(EditRefused refused) {
        if (refused.key().equals(EditRefused.OVERTAKEN) && refused.arguments()[0] instanceof Long id) {
            return new SaveOutcome.Overtaken(
                    context.figures().byIds(List.of(id)).getFirst());
        }
        return new SaveOutcome.Refused(Texts.get(refused.key(), ReaderLocale.current(), refused.arguments()));
    }
}
