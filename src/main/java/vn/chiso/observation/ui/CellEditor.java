package vn.chiso.observation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Answer;
import vn.chiso.observation.AnswerReader;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;

/**
 * One cell being answered. Enter, Tab and leaving the cell save, Esc leaves the figure as it was. What could be read in
 * two ways is asked below the cell, what is refused is said there, and who was overtaken by somebody else sees both
 * values and chooses. An answer on its way is shown as such at once; one that does not arrive is kept.
 */
@Tag("chiso-cell-editor")
@JsModule("./components/cell-editor.ts")
public final class CellEditor extends Component implements HasComponents, HasStyle {

    private static final long serialVersionUID = 1L;

    /** How the cell was left, and with it where the focus goes. */
    public enum Left {
        STAY,
        NEXT,
        PREVIOUS
    }

    /** What the browser shows of the answer. */
    private enum Phase {
        TYPING,
        INVALID,
        CONFLICT
    }

    private final transient @Nullable Figure figure;
    private final transient Indicator indicator;
    private final transient SerializableFunction<CellDraft, SaveOutcome> save;
    private final SerializableConsumer<Left> close;
    private final AnswerField field;
    private final EditorMessage message;
    private Left left = Left.STAY;
    private boolean closed;

    /**
     * @param figure what the cell holds; null for an empty cell
     * @param typed the letter that opened the cell; empty to start from the figure as it is
     * @param roomy whether the editor has room for the prompt and for the parts of a ratio
     * @param save stores the answer
     * @param close called when the cell is done with
     */
    public CellEditor(
            @Nullable Figure figure,
            Indicator indicator,
            String typed,
            boolean roomy,
            SerializableFunction<CellDraft, SaveOutcome> save,
            SerializableConsumer<Left> close) {
        this.figure = figure;
        this.indicator = indicator;
        this.save = save;
        this.close = close;
        field = AnswerField.of(new AnswerField.Opening(figure, indicator, typed, roomy, () -> finish(Left.STAY)));
        message = new EditorMessage(indicator);
        addClassName("cell-editor");
        setClassName("cell-editor--roomy", roomy);
        getElement().setAttribute("typed", !typed.isEmpty());
        add(field, message, EditorMessage.onItsWay());
        getElement().addEventListener("cell-cancelled", key -> done(Left.STAY));
        getElement()
                .addEventListener(
                        "cell-left",
                        gone -> finish(Left.valueOf(gone.getEventData()
                                .get("event.detail.how")
                                .asString()
                                .toUpperCase(Locale.ROOT))))
                .addEventData("event.detail.how");
    }

    private void finish(Left how) {
        if (closed) {
            return;
        }
        left = how;
        if (!field.isChanged() || field.value().isEmpty()) {
            done(how);
            return;
        }
        switch (AnswerReader.read(field.value(), indicator)) {
            case AnswerReader.Outcome.Read(Answer answer) -> accept(answer);
            case AnswerReader.Outcome.Ambiguous both -> {
                message.ask(field.value(), both, this::accept);
                show(Phase.TYPING);
            }
            case AnswerReader.Outcome.Unreadable(String key) -> refuse(field.refusal(key));
        }
    }

    private void accept(Answer answer) {
        CellDraft draft = new CellDraft(answer, null, figure);
        if (answer.needsReason()) {
            askReason(draft, "");
        } else {
            store(draft);
        }
    }

    private void store(CellDraft draft) {
        switch (save.apply(draft)) {
            case SaveOutcome.Done done -> done(left);
            case SaveOutcome.NeedsReason(String why) -> askReason(draft, why);
            case SaveOutcome.Refused(String why) -> refuse(why);
            case SaveOutcome.Disputed(String why) -> {
                field.setInvalid(true);
                message.dispute(why, () -> askReason(draft.keptAsWritten(), why));
                show(Phase.INVALID);
            }
            case SaveOutcome.Overtaken(Figure theirs) -> {
                message.choose(
                        FigureText.label(theirs, indicator, getLocale()),
                        draft.answer(),
                        () -> done(left),
                        () -> store(draft.instead(theirs)));
                show(Phase.CONFLICT);
            }
        }
    }

    private void done(Left how) {
        if (!closed) {
            closed = true;
            close.accept(how);
        }
    }

    private void refuse(String why) {
        field.setInvalid(true);
        message.say(why);
        show(Phase.INVALID);
    }

    private void askReason(CellDraft draft, String why) {
        message.askReason(why, reason -> store(draft.because(reason)));
        show(Phase.TYPING);
    }

    private void show(Phase phase) {
        getElement().callJsFunction("answered", phase.name().toLowerCase(Locale.ROOT));
    }
}
