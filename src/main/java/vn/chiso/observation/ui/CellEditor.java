package vn.chiso.observation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Answer;
import vn.chiso.observation.AnswerReader;
import vn.chiso.observation.Figure;
import vn.chiso.observation.FigureText;

/**
 * One cell being answered. Enter, Tab and leaving the cell save, Esc leaves the figure as it was. What could be read in
 * two ways is asked below the cell, what is refused is said there, and who was overtaken by somebody else sees both
 * values and chooses.
 */
public final class CellEditor extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /**
     * Tells when somebody leaves the cell: by a click elsewhere, or by the focus going elsewhere. A grid that moves the
     * cell takes the focus too; then nobody left, and the focus comes back. The grid must not see the keys: it would
     * move its own focus.
     */
    private static final String WATCH = """
            const left = () => this.dispatchEvent(new CustomEvent('cell-left'));
            const pressed = event => {
              if (!this.isConnected) {
                document.removeEventListener('pointerdown', pressed, true);
              } else if (!event.composedPath().includes(this)) {
                left();
              }
            };
            document.addEventListener('pointerdown', pressed, true);
            this.addEventListener('focusout', event => {
              if (event.relatedTarget && !this.contains(event.relatedTarget)) {
                left();
              } else if (!event.relatedTarget) {
                const field = event.target;
                requestAnimationFrame(() => document.activeElement === document.body && field.focus());
              }
            });
            this.addEventListener('keydown', event => event.stopPropagation());""";

    /** How the cell was left, and with it where the focus goes. */
    public enum Left {
        STAY,
        NEXT,
        PREVIOUS
    }

    private final transient @Nullable Figure figure;
    private final transient Indicator indicator;
    private final transient SerializableFunction<CellDraft, SaveOutcome> save;
    private final SerializableConsumer<Left> close;
    private final AnswerField field;
    private final Div message = new Div();
    private Left left = Left.STAY;
    private boolean closed;

    /**
     * @param figure what the cell holds; null for an empty cell
     * @param typed the letter that opened the cell; empty to start from the figure as it is
     * @param save stores the answer
     * @param close called when the cell is done with
     */
    public CellEditor(
            @Nullable Figure figure,
            Indicator indicator,
            String typed,
            SerializableFunction<CellDraft, SaveOutcome> save,
            SerializableConsumer<Left> close) {
        this.figure = figure;
        this.indicator = indicator;
        this.save = save;
        this.close = close;
        field = new AnswerField(figure, indicator, typed, () -> finish(Left.STAY));
        message.addClassName("cell-editor__message");
        message.getElement().setAttribute("role", "alert");
        message.setVisible(false);
        getContent().addClassName("cell-editor");
        getContent().add(field, message);
        listen();
    }

    private void listen() {
        getElement().addEventListener("keydown", key -> done(Left.STAY)).setFilter("event.key === 'Escape'");
        getElement()
                .addEventListener("keydown", key -> finish(Left.NEXT))
                .setFilter("event.key === 'Tab' && !event.shiftKey && (event.preventDefault(), true)");
        getElement()
                .addEventListener("keydown", key -> finish(Left.PREVIOUS))
                .setFilter("event.key === 'Tab' && event.shiftKey && (event.preventDefault(), true)");
        getElement().addEventListener("cell-left", gone -> finish(Left.STAY));
        getElement().executeJs(WATCH);
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
            case AnswerReader.Outcome.Ambiguous(Answer thousands, Answer decimals) -> ask(thousands, decimals);
            case AnswerReader.Outcome.Unreadable(String key) -> refuse(getTranslation(key, field.value()));
        }
    }

    private void accept(Answer answer) {
        if (answer.needsReason()) {
            askReason(new CellDraft(answer, null, figure), "");
        } else {
            store(new CellDraft(answer, null, figure));
        }
    }

    private void store(CellDraft draft) {
        switch (save.apply(draft)) {
            case SaveOutcome.Done done -> done(left);
            case SaveOutcome.NeedsReason(String why) -> askReason(draft, why);
            case SaveOutcome.Disputed(String why) -> dispute(draft, why);
            case SaveOutcome.Refused(String why) -> refuse(why);
            case SaveOutcome.Overtaken(Figure theirs) -> choose(draft, theirs);
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
        say(new Span(why));
    }

    private void ask(Answer thousands, Answer decimals) {
        say(
                new Span(getTranslation("grid.edit.ambiguous", field.value())),
                button(getTranslation("grid.edit.as_thousands", text(thousands)), () -> accept(thousands)),
                button(getTranslation("grid.edit.as_decimals", text(decimals)), () -> accept(decimals)));
    }

    /** Refused, unless the source really says so. */
    private void dispute(CellDraft draft, String why) {
        field.setInvalid(true);
        say(new Span(why), button(getTranslation("edit.keep_as_written"), () -> askReason(draft.keptAsWritten(), why)));
    }

    private void askReason(CellDraft draft, String why) {
        TextField reason = new TextField(getTranslation("edit.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(1000);
        reason.setHelperText(why);
        SerializableRunnable store = () -> store(draft.because(reason.getValue()));
        reason.addKeyDownListener(Key.ENTER, key -> store.run());
        say(reason, button(getTranslation("edit.save"), store));
        reason.focus();
    }

    /** Both values, and the editor decides. */
    private void choose(CellDraft mine, Figure theirs) {
        String other = FigureText.label(theirs, indicator, getLocale());
        say(
                new Span(getTranslation("edit.overtaken")),
                button(getTranslation("edit.keep_theirs", other), () -> done(left)),
                button(getTranslation("edit.write_mine", text(mine.answer())), () -> store(mine.instead(theirs))));
    }

    private String text(Answer answer) {
        return AnswerText.of(answer, indicator, getLocale());
    }

    private static NativeButton button(String text, SerializableRunnable action) {
        NativeButton button = new NativeButton(text, click -> action.run());
        button.addClassName("button");
        return button;
    }

    private void say(Component... content) {
        message.removeAll();
        message.add(content);
        message.setVisible(true);
    }
}
