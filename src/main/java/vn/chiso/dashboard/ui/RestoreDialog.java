package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;

/** Asks why a figure goes back to an earlier version. */
final class RestoreDialog extends QuestionDialog {

    private static final long serialVersionUID = 1L;
    private static final int MOST_LETTERS = 1000;

    private final TextField reason = new TextField();
    private final SerializableConsumer<String> restore;

    /** @param value what the figure goes back to, with its unit */
    RestoreDialog(String value, SerializableConsumer<String> restore) {
        super("dashboard.history.restore.title", "dashboard.history.restore");
        this.restore = restore;
        reason.setLabel(getTranslation("edit.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(MOST_LETTERS);
        reason.setWidthFull();
        reason.addKeyDownListener(Key.ENTER, pressed -> confirm());
        add(new Paragraph(getTranslation("dashboard.history.restore.text", value)), reason);
        focusOnOpen(reason);
    }

    @Override
    void confirm() {
        String why = reason.getValue().strip();
        if (why.isEmpty()) {
            reason.setErrorMessage(getTranslation("edit.refused.reason"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        close();
        restore.accept(why);
    }
}
