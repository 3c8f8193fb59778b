package vn.chiso.budget.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;
import vn.chiso.base.text.Refused;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Notices;
import vn.chiso.base.ui.ReaderLocale;
import vn.chiso.budget.AnnexColumn;
import vn.chiso.budget.BudgetAnnex;
import vn.chiso.budget.BudgetRefused;
import vn.chiso.budget.BudgetTask;
import vn.chiso.budget.ColumnEdit;
import vn.chiso.budget.ColumnSaved;
import vn.chiso.observation.EditRefused;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.NewPeriod;
import vn.chiso.observation.ui.CellDraft;
import vn.chiso.observation.ui.CellEdits;
import vn.chiso.observation.ui.SaveOutcome;

/** How answers typed into an annex are stored, each where it belongs, and taken back in the order in which they came. */
final class AnnexEdits {

    private final BudgetContext context;
    private final CellEdits figures;
    /** An empty entry stands for an answer that became a figure. */
    private final Deque<Optional<ColumnSaved>> undo = new ArrayDeque<>();

    AnnexEdits(BudgetContext context) {
        this.context = context;
        figures = new CellEdits(context.observations(), context.figures(), context.checked());
    }

    /** Stores an answer as the figure of a dimension item of the annex. */
    SaveOutcome saveFigure(CellDraft draft, BudgetAnnex annex, long itemId, long indicatorId) {
        SaveOutcome outcome = figures.save(
                draft,
                new FigureEntry.Place.Empty(annex.agencyId(), indicatorId, itemId, NewPeriod.of(annex.period())));
        if (outcome instanceof SaveOutcome.Done) {
            undo.push(Optional.empty());
        }
        return outcome;
    }

    /** Stores an answer in a column that is kept with its task. */
    SaveOutcome saveOwn(CellDraft draft, BudgetAnnex annex, BudgetTask task, AnnexColumn column) {
        Locale locale = ReaderLocale.current();
        @Nullable Figure seen = draft.over();
        try {
            undo.push(Optional.of(context.columns()
                    .edit(new ColumnEdit(
                            task.id(),
                            column,
                            seen == null ? null : stored(seen, column),
                            draft.answer(),
                            draft.reason()))));
            Notices.done(Texts.get("grid.edit.saved", locale));
            return new SaveOutcome.Done();
        } catch (BudgetRefused refused) {
            return refused.key().equals(BudgetRefused.OVERTAKEN)
                    ? overtaken(refused, annex, task, column)
                    : new SaveOutcome.Refused(refused.in(locale));
        } catch (EditRefused refused) {
            return refused.key().equals(EditRefused.REASON)
                    ? new SaveOutcome.NeedsReason("")
                    : new SaveOutcome.Refused(refused.in(locale));
        } catch (ConcurrencyFailureException atTheSameTime) {
            return new SaveOutcome.Refused(Texts.get("edit.refused.same_time", locale));
        } catch (AccessDeniedException denied) {
            return new SaveOutcome.Refused(Texts.get("grid.edit.denied", locale));
        }
    }

    /** Both values where somebody else wrote one; where the cell was emptied there is nothing to choose. */
    private SaveOutcome overtaken(BudgetRefused refused, BudgetAnnex annex, BudgetTask task, AnnexColumn column) {
        @Nullable
        Figure theirs = context.budget().annexOf(annex.documentId()).stream()
                .flatMap(now -> now.tasks().stream())
                .filter(now -> now.id() == task.id())
                .map(now -> new OwnCell(context.catalogue(), annex, now, column).held())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return theirs == null
                ? new SaveOutcome.Refused(refused.in(ReaderLocale.current()))
                : new SaveOutcome.Overtaken(theirs);
    }

    /** Takes back the last edit of this page that was not taken back yet. */
    void undo() {
        Locale locale = ReaderLocale.current();
        Optional<ColumnSaved> last = Objects.requireNonNullElse(undo.poll(), Optional.empty());
        if (last.isEmpty()) {
            figures.undo();
            return;
        }
        try {
            context.columns().restore(last.get(), Texts.get("edit.undo.reason", locale));
            Notices.done(Texts.get("edit.undo.done", locale));
        } catch (Refused refused) {
            Notices.problem(refused.in(locale));
        } catch (ConcurrencyFailureException atTheSameTime) {
            Notices.problem(Texts.get("edit.refused.same_time", locale));
        } catch (AccessDeniedException denied) {
            Notices.problem(Texts.get("grid.edit.denied", locale));
        }
    }

    private static @Nullable String stored(Figure seen, AnnexColumn column) {
        return switch (column.kind()) {
            case MONEY ->
                seen.value() == null ? null : seen.value().stripTrailingZeros().toPlainString();
            case MARK -> seen.yes() == null ? null : seen.yes().toString();
            default -> seen.text();
        };
    }
}
