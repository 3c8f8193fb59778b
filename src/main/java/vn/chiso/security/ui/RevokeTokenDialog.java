package vn.chiso.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import vn.chiso.security.token.ApiToken;

/** Asks before a token is ended: a program somewhere may live on it, and it cannot be brought back. */
final class RevokeTokenDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    RevokeTokenDialog(ApiToken token, SerializableRunnable onConfirmed) {
        setHeaderTitle(getTranslation("tokens.revoke", token.name()));
        setWidth("min(440px, 94vw)");
        add(new Paragraph(getTranslation("tokens.revoke.note")));
        Button revoke = new Button(getTranslation("tokens.revoke.do"), click -> {
            onConfirmed.run();
            close();
        });
        revoke.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), revoke);
    }
}
