package vn.chiso.observation.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.ReaderLocale;
import vn.chiso.observation.EditRefused;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.Saved;

/** How answers typed into the cells of a page are stored, and taken back in turn. */
public final class CellEdits {

    private final ObservationService observations;
    private final FigureService figures;
    private final Deque<Saved> undo = new ArrayDeque<>();

    public CellEdits(ObservationService observations, FigureService figures) {
        this.observations = observations;
        this.figures = figures;
    }

    /** Stores an answer over a figure, or in the empty cell of an agency, an indicator and a year. */
    public SaveOutcome save(CellDraft draft, long agencyId, long indicatorId, int year) {
        Figure over = draft.over();
        FigureEntry entry = over != null
                ? FigureEntry.over(over, draft.answer(), draft.reason())
                : FigureEntry.into(agencyId, indicatorId, year, draft.answer(), draft.reason());
        try {
            undo.push(observations.enter(entry));
        } catch (EditRefused refused) {
            return refused(refused);
        } catch (AccessDeniedException denied) {
            return new SaveOutcome.Refused(Texts.get("grid.edit.denied", ReaderLocale.current()));
        }
        Notices.done(Texts.get("grid.edit.saved", ReaderLocale.current()));
        return new SaveOutcome.Done();
    }

    /** Takes back the last answer of this page that was not taken back yet. */
    public void undo() {
        Saved last = undo.poll();
        if (last == null) {
            Notices.info(Texts.get("edit.undo.nothing", ReaderLocale.current()));
            return;
        }
        try {
            observations.restore(
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
            return new SaveOutcome.Overtaken(figures.byIds(List.of(id)).getFirst());
        }
        if (refused.key().equals(EditRefused.REASON)) {
            return new SaveOutcome.NeedsReason();
        }
        return new SaveOutcome.Refused(Texts.get(refused.key(), ReaderLocale.current(), refused.arguments()));
    }
}
