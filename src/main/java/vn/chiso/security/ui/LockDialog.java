package vn.chiso.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import vn.chiso.security.UserAccount;

/** Asks before an account is locked, by the name of whom it keeps out. */
final class LockDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    LockDialog(UserAccount account, SerializableRunnable onConfirmed) {
        setHeaderTitle(getTranslation("accounts.disable", account.username()));
        setWidth("min(440px, 94vw)");
        add(new Paragraph(getTranslation("accounts.disable.note", account.displayName())));
        Button lock = new Button(getTranslation("accounts.disable.do"), click -> {
            close();
            onConfirmed.run();
        });
        lock.addThemeVariants(ButtonVariant.PRIMARY);
        lock.setTestId("lock");
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), lock);
    }
}
