package vn.chiso.dashboard.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/** A small question before something is done: its words, the deed by its name, and the way back. */
abstract class QuestionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /**
     * @param title the key of what is asked
     * @param deed the key of what the button does
     */
    QuestionDialog(String title, String deed) {
        setHeaderTitle(getTranslation(title));
        setWidth("min(420px, 92vw)");
        addClassName("question");
        Button confirm = new Button(getTranslation(deed), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("question.cancel"), click -> close()), confirm);
    }

    /** The reader agrees. */
    abstract void confirm();

    final void focusOnOpen(Focusable<?> field) {
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                field.focus();
            }
        });
    }
}
