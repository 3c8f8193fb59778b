package vn.chiso.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.annotation.Value;
import vn.chiso.base.ui.Account;
import vn.chiso.base.ui.Notices;
import vn.chiso.security.AccountService;
import vn.chiso.security.PasswordRefused;
import vn.chiso.security.PasswordRules;
import vn.chiso.security.SecurityPolicy;

/**
 * The reader chooses another password. Whoever signed in with a lent one gets here from every address, and on from here
 * only with a password of one's own, or by signing out.
 */
@Route(value = ChangePasswordView.PATH, autoLayout = false)
@PermitAll
class ChangePasswordView extends Main
        implements AfterNavigationObserver, BeforeEnterObserver, HasDynamicTitle, LocaleChangeObserver {

    static final String PATH = "password";

    private static final long serialVersionUID = 1L;

    private final transient AccountService accounts;
    private final transient OwnPassword ownPassword;
    private final transient Account account;
    private final transient SecurityPolicy.Passwords policy;
    private final H1 title = new H1();
    private final Paragraph note = new Paragraph();
    private final PasswordField current = new PasswordField();
    private final PasswordField chosen = new PasswordField();
    private final PasswordField repeated = new PasswordField();
    private final Button save = new Button();
    private final Button signOut = new Button();
    private final Anchor back = new Anchor("");

    ChangePasswordView(
            AccountService accounts,
            OwnPassword ownPassword,
            Account account,
            SecurityPolicy policy,
            @Value("${chiso.simulated:false}") boolean figuresAreSimulated) {
        this.accounts = accounts;
        this.ownPassword = ownPassword;
        this.account = account;
        this.policy = policy.password();
        title.addClassName("login__title");
        note.addClassName("login__note");
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        chosen.setAutocomplete(Autocomplete.NEW_PASSWORD);
        repeated.setAutocomplete(Autocomplete.NEW_PASSWORD);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> change());
        // what is typed arrives before the key
        save.addClickShortcut(Key.ENTER).setResetFocusOnActiveElement(true);
        signOut.addThemeVariants(ButtonVariant.TERTIARY);
        signOut.addClickListener(click -> account.signOut());
        addClassName("login");
        add(new LoginCard(figuresAreSimulated, title, note, current, chosen, repeated, save, signOut, back));
    }

    /** There is nothing to change for whom somebody else knows. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (account.passwordPage().isEmpty()) {
            event.forwardTo("");
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        boolean lent = ownPassword.isMissing();
        note.setVisible(lent);
        back.setVisible(!lent);
        signOut.setVisible(lent);
        current.focus();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getPageTitle());
        note.setText(getTranslation("security.password.lent"));
        current.setLabel(getTranslation("security.password.current"));
        chosen.setLabel(getTranslation("security.password.new"));
        chosen.setHelperText(
                policy.classes() > 0
                        ? getTranslation("security.password.rule.strict", shortest(), policy.classes())
                        : getTranslation("security.password.rule", shortest()));
        repeated.setLabel(getTranslation("security.password.repeat"));
        save.setText(getTranslation("security.password.save"));
        signOut.setText(getTranslation("account.sign_out"));
        back.setText(getTranslation("error.home"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.password.title");
    }

    private int shortest() {
        return Math.max(policy.shortest(), PasswordRules.SHORTEST);
    }

    private void change() {
        refuse(current, "");
        refuse(chosen, "");
        refuse(repeated, "");
        if (!chosen.getValue().equals(repeated.getValue())) {
            refuse(repeated, getTranslation("security.password.different"));
            return;
        }
        try {
            accounts.changePassword(current.getValue(), chosen.getValue());
        } catch (PasswordRefused refused) {
            refuse(refused.concernsCurrentPassword() ? current : chosen, refused.in(getLocale()));
            return;
        }
        Notices.done(getTranslation("security.password.done"));
        getUI().ifPresent(ui -> ui.navigate(""));
    }

    private static void refuse(PasswordField field, String reason) {
        field.setErrorMessage(reason);
        field.setInvalid(!reason.isEmpty());
        if (!reason.isEmpty()) {
            field.focus();
        }
    }
}
