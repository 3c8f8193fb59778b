package vn.chiso.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import vn.chiso.base.text.Refused;
import vn.chiso.security.token.TokenRefused;
import vn.chiso.security.token.TokenScope;
import vn.chiso.security.token.TokenService;
import vn.chiso.security.twostep.TwoStepRefused;

/** Asks what a new token shall be, and then shows it, once. */
final class TokenDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final Integer[] DAYS = {30, 90, 180, TokenService.MOST_DAYS};
    private static final int USUAL_DAYS = 90;
    private static final String NAME_REFUSED = "tokens.refused.name";

    private final transient TokenService tokens;
    private final SerializableRunnable onMade;
    private final TextField name = new TextField();
    private final Select<TokenScope> scope = new Select<>();
    private final Select<Integer> days = new Select<>();
    private final TextField code = new TextField();
    private final PasswordField password = new PasswordField();
    private final boolean asksForCode;

    /**
     * @param mayWrite whether the reader writes figures at all
     * @param hasPassword whether there is one to ask for, where there is no second step
     */
    TokenDialog(TokenService tokens, boolean mayWrite, boolean hasPassword, SerializableRunnable onMade) {
        this.tokens = tokens;
        this.onMade = onMade;
        asksForCode = tokens.asksForCode();
        setHeaderTitle(getTranslation("tokens.add"));
        setWidth("min(460px, 94vw)");
        name.setLabel(getTranslation("tokens.name"));
        name.setHelperText(getTranslation("tokens.name.help"));
        name.setMaxLength(TokenService.LONGEST_NAME);
        scope.setLabel(getTranslation("tokens.scope"));
        scope.setItems(TokenScope.values());
        scope.setItemLabelGenerator(one -> getTranslation("tokens.scope." + one));
        scope.setValue(TokenScope.READ);
        scope.setVisible(mayWrite);
        days.setLabel(getTranslation("tokens.days"));
        days.setItems(DAYS);
        days.setItemLabelGenerator(one -> getTranslation("tokens.days.of", one));
        days.setValue(USUAL_DAYS);
        code.setLabel(getTranslation("security.two_step.code"));
        code.getElement().setProperty("autocomplete", "one-time-code");
        code.setVisible(asksForCode);
        password.setLabel(getTranslation("security.password.current"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setVisible(!asksForCode && hasPassword);
        code.addKeyPressListener(Key.ENTER, enter -> make());
        password.addKeyPressListener(Key.ENTER, enter -> make());
        Div fields = new Div(name, scope, days, code, password);
        fields.addClassName("dialog-fields");
        add(fields);
        Button make = new Button(getTranslation("tokens.add"), click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), make);
        name.focus();
    }

    private void make() {
        name.setInvalid(false);
        code.setInvalid(false);
        password.setInvalid(false);
        try {
            show(tokens.create(
                    name.getValue(),
                    scope.getValue(),
                    days.getValue(),
                    asksForCode ? code.getValue() : password.getValue()));
        } catch (TokenRefused | TwoStepRefused refused) {
            tell(refused);
        }
    }

    private void tell(Refused refused) {
        String reason = refused.in(getLocale());
        if (refused.key().equals(NAME_REFUSED) || (!code.isVisible() && !password.isVisible())) {
            name.setErrorMessage(reason);
            name.setInvalid(true);
            name.focus();
        } else if (asksForCode) {
            code.setErrorMessage(reason);
            code.setInvalid(true);
            code.focus();
        } else {
            password.setErrorMessage(reason);
            password.setInvalid(true);
            password.focus();
        }
    }

    /** Only its own button closes it now: the token is not to be had a second time. */
    private void show(String secret) {
        onMade.run();
        removeAll();
        getFooter().removeAll();
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        setHeaderTitle(getTranslation("tokens.made", name.getValue().strip()));
        TextField shown = new TextField(getTranslation("tokens.secret"));
        shown.addClassName("tokens__secret");
        shown.setValue(secret);
        shown.setReadOnly(true);
        shown.setAutoselect(true);
        shown.setWidthFull();
        Div fields = new Div(shown, new Paragraph(getTranslation("tokens.once")));
        fields.addClassName("dialog-fields");
        add(fields);
        Button kept = new Button(getTranslation("tokens.kept"), click -> close());
        kept.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(kept);
        shown.focus();
    }
}
