package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/** Asks before a comment is taken back, which cannot be undone. */
final class WithdrawDialog extends QuestionDialog {

    private static final long serialVersionUID = 1L;

    private final SerializableRunnable withdraw;

    WithdrawDialog(SerializableRunnable withdraw) {
        super("discussion.withdraw.title", "discussion.withdraw");
        this.withdraw = withdraw;
        add(new Paragraph(getTranslation("discussion.withdraw.text")));
    }

    @Override
    void confirm() {
        close();
        withdraw.run();
    }
}
