package vn.chiso.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows a password once; it is kept nowhere else. */
final class PasswordDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    PasswordDialog(String username, String password) {
        setHeaderTitle(getTranslation("accounts.password", username));
        setWidth("min(440px, 94vw)");
        setCloseOnOutsideClick(false);
        TextField shown = new TextField(getTranslation("accounts.password.label"));
        shown.setValue(password);
        shown.setReadOnly(true);
        shown.setAutoselect(true);
        shown.setWidthFull();
        Div content = new Div(shown, new Paragraph(getTranslation("accounts.password.once")));
        content.addClassName("dialog-fields");
        add(content);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
        shown.focus();
    }
}
