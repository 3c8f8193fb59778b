package vn.chiso.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/** Asks before the second step is taken from somebody who lost the device: whoever asks for that must be known. */
final class RemoveTwoStepDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    RemoveTwoStepDialog(String username, SerializableRunnable onConfirmed) {
        setHeaderTitle(getTranslation("accounts.two_step.remove", username));
        setWidth("min(440px, 94vw)");
        add(new Paragraph(getTranslation("accounts.two_step.remove.note")));
        Button remove = new Button(getTranslation("accounts.two_step.remove.do"), click -> {
            onConfirmed.run();
            close();
        });
        remove.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), remove);
    }
}
