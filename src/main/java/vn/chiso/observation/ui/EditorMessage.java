package vn.chiso.observation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import vn.chiso.indicator.Indicator;
import vn.chiso.observation.Answer;
import vn.chiso.observation.AnswerReader;

/** What is said and asked below a cell that is being answered. */
final class EditorMessage extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 1000;

    private final transient Indicator indicator;

    EditorMessage(Indicator indicator) {
        this.indicator = indicator;
        getContent().addClassName("cell-editor__message");
        getContent().getElement().setAttribute("role", "alert");
        getContent().setVisible(false);
    }

    void say(String text) {
        show(new Span(text));
    }

    /** Which of two readings is meant. */
    void ask(String typed, AnswerReader.Outcome.Ambiguous both, SerializableConsumer<Answer> meant) {
        show(
                new Span(getTranslation("grid.edit.ambiguous", typed)),
                button(
                        getTranslation("grid.edit.as_thousands", text(both.asThousands())),
                        () -> meant.accept(both.asThousands())),
                button(
                        getTranslation("grid.edit.as_decimals", text(both.asDecimals())),
                        () -> meant.accept(both.asDecimals())));
    }

    /** Refused, unless the source really says so. */
    void dispute(String why, SerializableRunnable keep) {
        show(new Span(why), button(getTranslation("edit.keep_as_written"), keep));
    }

    /** @param why what asks for it; empty when the answer itself does */
    void askReason(String why, SerializableConsumer<String> given) {
        TextField reason = new TextField(getTranslation("edit.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setHelperText(why);
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        SerializableRunnable store = () -> given.accept(reason.getValue());
        reason.addKeyDownListener(Key.ENTER, key -> store.run());
        show(reason, button(getTranslation("edit.save"), store));
        reason.focus();
    }

    /** Both values, and the editor decides. */
    void choose(String theirs, Answer mine, SerializableRunnable keep, SerializableRunnable write) {
        show(
                new Span(getTranslation("edit.overtaken")),
                button(getTranslation("edit.keep_theirs", theirs), keep),
                button(getTranslation("edit.write_mine", text(mine)), write));
    }

    /** Shown by the browser alone, which knows of it first. */
    static Component onItsWay() {
        Span saving = new Span(I18NProvider.translate("edit.saving"));
        saving.addClassName("cell-editor__saving");
        NativeButton retry = new NativeButton(I18NProvider.translate("edit.retry"));
        retry.addClassNames("button", "cell-editor__retry");
        Div failed = new Div(new Span(I18NProvider.translate("edit.failed")), retry);
        failed.addClassName("cell-editor__failed");
        Div status = new Div(saving, failed);
        status.addClassName("cell-editor__status");
        status.getElement().setAttribute("role", "status");
        return status;
    }

    private String text(Answer answer) {
        return AnswerText.of(answer, indicator, getLocale());
    }

    private static NativeButton button(String text, SerializableRunnable act) {
        NativeButton button = new NativeButton(text, click -> act.run());
        button.addClassName("button");
        return button;
    }

    private void show(Component... content) {
        getContent().removeAll();
        getContent().add(content);
        getContent().setVisible(true);
    }
}
