package vn.chiso.observation.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.ReaderLocale;
import vn.chiso.observation.Answer;
import vn.chiso.observation.CheckedFigures;
import vn.chiso.observation.EditRefused;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.FigureService;
import vn.chiso.observation.ObservationService;
import vn.chiso.observation.Saved;
import vn.chiso.observation.check.Finding;

/** How answers typed or pasted into the cells of a page are stored, and taken back edit by edit. */
public final class CellEdits {

    private final ObservationService observations;
    private final FigureService figures;
    private final CheckedFigures checked;
    private final Deque<List<Saved>> undo = new ArrayDeque<>();

    public CellEdits(ObservationService observations, FigureService figures, CheckedFigures checked) {
        this.observations = observations;
        this.figures = figures;
        this.checked = checked;
    }

    /** Stores an answer over a figure, or in the empty cell of an agency, an indicator and a year. */
    public SaveOutcome save(CellDraft draft, long agencyId, long indicatorId, int year) {
        return save(draft, new FigureEntry.Place.Empty(agencyId, indicatorId, year));
    }

    /** The same where the period is known. */
    public SaveOutcome save(CellDraft draft, FigureEntry.Place.Silent empty) {
        Figure over = draft.over();
        FigureEntry entry = over != null
                ? FigureEntry.over(over, draft.answer(), draft.reason())
                : FigureEntry.into(empty, draft.answer(), draft.reason());
        Saved saved;
        try {
            saved = observations.enter(draft.asWritten() ? entry.keptAsWritten() : entry);
        } catch (EditRefused refused) {
            return refused(refused);
        } catch (ConcurrencyFailureException | DataIntegrityViolationException atTheSameTime) {
            return new SaveOutcome.Refused(Texts.get("edit.refused.same_time", ReaderLocale.current()));
        } catch (AccessDeniedException denied) {
            return new SaveOutcome.Refused(Texts.get("grid.edit.denied", ReaderLocale.current()));
        }
        undo.push(List.of(saved));
        tell(saved, over == null ? "" : dropped(over, draft.answer()));
        return new SaveOutcome.Done();
    }

    /** The word of the source that stood beside the number and does not any more; empty for none. */
    private static String dropped(Figure over, Answer answer) {
        boolean beside = over.state().isUsable() && over.value() != null;
        return beside && !answer.needsReason() && answer.qualifier().isEmpty() ? over.qualifier() : "";
    }

    /** What is odd about it is said at once, and what is lost. */
    private void tell(Saved saved, String dropped) {
        Locale locale = ReaderLocale.current();
        List<Finding> odd = checked.of(figures.byIds(List.of(saved.observationId())))
                .getOrDefault(saved.observationId(), List.of());
        if (odd.isEmpty() && !dropped.isEmpty()) {
            Notices.info(Texts.get("edit.saved_without", locale, dropped));
        } else if (odd.isEmpty()) {
            Notices.done(Texts.get("grid.edit.saved", locale));
        } else {
            Notices.info(Texts.get("edit.saved_odd", locale, Finding.in(odd, locale)));
        }
    }

    /** Stores many answers or none; they are one edit and are taken back as one. */
    public SaveOutcome saveAll(List<FigureEntry> entries) {
        try {
            undo.push(observations.enterAll(entries));
        } catch (EditRefused refused) {
            return refused.key().equals(EditRefused.OVERTAKEN)
                    ? overtaken()
                    : new SaveOutcome.Refused(refused.in(ReaderLocale.current()));
        } catch (ConcurrencyFailureException | DataIntegrityViolationException atTheSameTime) {
            return overtaken();
        } catch (AccessDeniedException denied) {
            return new SaveOutcome.Refused(Texts.get("grid.edit.denied", ReaderLocale.current()));
        }
        Notices.done(Texts.get("paste.done", ReaderLocale.current(), entries.size()));
        return new SaveOutcome.Done();
    }

    private static SaveOutcome overtaken() {
        return new SaveOutcome.Refused(Texts.get("paste.overtaken", ReaderLocale.current()));
    }

    /** Remembers what was stored for this page in another way, so that it can be taken back here. */
    public void taken(Saved saved) {
        undo.push(List.of(saved));
        tell(saved, "");
    }

    /** Takes back the last edit of this page that was not taken back yet: an answer, or a whole block of them. */
    public void undo() {
        List<Saved> last = undo.poll();
        if (last == null) {
            Notices.info(Texts.get("edit.undo.nothing", ReaderLocale.current()));
            return;
        }
        try {
            follow(last, observations.restoreAll(last, Texts.get("edit.undo.reason", ReaderLocale.current())));
            Notices.done(
                    last.size() == 1
                            ? Texts.get("edit.undo.done", ReaderLocale.current())
                            : Texts.get("edit.undo.done_all", ReaderLocale.current(), last.size()));
        } catch (EditRefused refused) {
            Notices.problem(refused.in(ReaderLocale.current()));
        } catch (AccessDeniedException denied) {
            Notices.problem(Texts.get("grid.edit.denied", ReaderLocale.current()));
        }
    }

    /** What was taken back is a version of its own: earlier edits of the same figures are taken back from there. */
    private void follow(List<Saved> takenBack, List<Saved> now) {
        Map<Long, Saved> versions = new HashMap<>();
        for (int i = 0; i < takenBack.size(); i++) {
            versions.put(takenBack.get(i).observationId(), now.get(i));
        }
        List<List<Saved>> earlier = List.copyOf(undo);
        undo.clear();
        for (List<Saved> edit : earlier) {
            undo.addLast(edit.stream()
                    .map(saved -> {
                        Saved moved = versions.remove(saved.observationId());
                        return moved == null
                                ? saved
                                : new Saved(saved.observationId(), moved.version(), saved.before());
                    })
                    .toList());
        }
    }

    private SaveOutcome refused(EditRefused refused) {
        if (refused.key().equals(EditRefused.OVERTAKEN) && refused.arguments()[0] instanceof Long id) {
            return new SaveOutcome.Overtaken(figures.byIds(List.of(id)).getFirst());
        }
        if (refused.key().equals(EditRefused.REASON)) {
            return new SaveOutcome.NeedsReason(refused.found(ReaderLocale.current()));
        }
        if (refused.yieldsToSource()) {
            return new SaveOutcome.Disputed(refused.in(ReaderLocale.current()));
        }
        return new SaveOutcome.Refused(refused.in(ReaderLocale.current()));
    }
}
