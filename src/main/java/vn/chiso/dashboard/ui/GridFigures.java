package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import vn.chiso.agency.Agency;
import vn.chiso.base.text.Texts;
import vn.chiso.base.ui.Notices;
import vn.chiso.dashboard.Matrix.MatrixRow;
import vn.chiso.dashboard.ShownOrder;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.EditRefused;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureEntry;
import vn.chiso.observation.FigureState;
import vn.chiso.observation.Saved;

/** What the grid says of a figure beside its value, and how a number typed over it is stored. */
final class GridFigures {

    private final CardContext context;

    private final Deque<Saved> undo = new ArrayDeque<>();

    GridFigures(CardContext context) {
        this.context = context;
    }

    /** "xung đột", "chưa báo cáo"; empty for a figure that is simply stated and approved. */
    String state(@Nullable Figure figure) {
        Locale locale = locale();
        if (figure == null) {
            return Texts.get("grid.state.none", locale);
        }
        if (!figure.approved()) {
            return Texts.get(figure.review().key(), locale);
        }
        return figure.state() == FigureState.STATED
                ? ""
                : Texts.get(figure.state().key(), locale);
    }

    /** The section that the figure comes from; the document where no section is known. */
    String source(@Nullable Figure figure) {
        return figure == null ? "" : Captions.shortSource(figure, context, locale());
    }

    /** The figure of the selected indicator; without one, the first that the row has. */
    @Nullable
    Figure leading(MatrixRow row, @Nullable Indicator selected) {
        Figure figure = selected == null ? null : row.figures().get(selected.id());
        return figure != null
                ? figure
                : row.figures().values().stream()
                        .min(Comparator.comparingLong(Figure::observationId))
                        .orElse(null);
    }

    /** The number by which a figure is sorted; null when it has none. */
    static @Nullable BigDecimal rank(@Nullable Figure figure) {
        return figure == null ? null : ShownOrder.rank(figure);
    }

    Component agencyCell(MatrixRow row, FocusMemory focus, SerializableConsumer<Agency> open) {
        Agency agency = row.agency();
        NativeButton button =
                focus.button("row:" + agency.id(), "", new Span(agency.name()), () -> open.accept(agency));
        button.addClassName("table__row-head");
        return button;
    }

    Component stateCell(MatrixRow row, @Nullable Indicator selected) {
        Figure figure = leading(row, selected);
        Span cell = new Span(state(figure));
        cell.addClassName(figure != null && figure.state() == FigureState.CONFLICT ? "state--warn" : "quiet");
        return cell;
    }

    Component sourceCell(
            MatrixRow row, @Nullable Indicator selected, FocusMemory focus, SerializableConsumer<Figure> open) {
        Figure figure = leading(row, selected);
        if (figure == null) {
            return new Span();
        }
        String name = Texts.get("grid.source.open", locale(), row.agency().name(), source(figure));
        NativeButton link = focus.button(
                "source:" + figure.observationId(), name, new Span(source(figure)), () -> open.accept(figure));
        link.addClassName("link");
        return link;
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
            return new SaveOutcome.Refused(Texts.get("grid.edit.denied", locale()));
        }
        Notices.done(Texts.get("grid.edit.saved", locale()));
        return new SaveOutcome.Done();
    }

    /** Takes back the last answer of this page that was not taken back yet. */
    void undo() {
        Saved last = undo.poll();
        if (last == null) {
            Notices.info(Texts.get("edit.undo.nothing", locale()));
            return;
        }
        try {
            context.observations()
                    .restore(
                            last.observationId(),
                            last.version(),
                            last.before(),
                            Texts.get("edit.undo.reason", locale()));
            Notices.done(Texts.get("edit.undo.done", locale()));
        } catch (EditRefused refused) {
            Notices.problem(Texts.get(refused.key(), locale(), refused.arguments()));
        } catch (AccessDeniedException denied) {
            Notices.problem(Texts.get("grid.edit.denied", locale()));
        }
    }

    private SaveOutcome refused(EditRefused refused) {
        if (refused.key().equals(EditRefused.OVERTAKEN) && refused.arguments()[0] instanceof Long id) {
            return new SaveOutcome.Overtaken(
                    context.figures().byIds(List.of(id)).getFirst());
        }
        return new SaveOutcome.Refused(Texts.get(refused.key(), locale(), refused.arguments()));
    }

    private static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Texts.VIETNAMESE : ui.getLocale();
    }
}
