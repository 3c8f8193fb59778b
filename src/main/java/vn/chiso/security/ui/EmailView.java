package vn.chiso.security.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.annotation.Value;
import vn.chiso.base.ui.Notices;
import vn.chiso.security.AccountRefused;
import vn.chiso.security.CurrentUser;
import vn.chiso.security.EmailAddress;
import vn.chiso.security.OwnEmail;
import vn.chiso.security.PasswordRefused;

/** The reader sees where reminders go, and changes it. */
@Route(value = EmailView.PATH, autoLayout = false)
@PermitAll
class EmailView extends Main implements AfterNavigationObserver, HasDynamicTitle, LocaleChangeObserver {

    static final String PATH = "email";

    private static final long serialVersionUID = 1L;

    private final transient OwnEmail own;
    private final H1 title = new H1();
    private final Paragraph note = new Paragraph();
    private final TextField address = new TextField();
    private final PasswordField password = new PasswordField();
    private final Button save = new Button();
    private final Anchor back = new Anchor("");

    EmailView(OwnEmail own, CurrentUser user, @Value("${chiso.simulated:false}") boolean figuresAreSimulated) {
        this.own = own;
        title.addClassName("login__title");
        note.addClassName("login__note");
        address.setAutocomplete(Autocomplete.EMAIL);
        address.setMaxLength(EmailAddress.LONGEST);
        address.getElement().setProperty("inputmode", "email");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setVisible(user.hasPassword());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> change());
        // what is typed arrives before the key
        save.addClickShortcut(Key.ENTER).setResetFocusOnActiveElement(true);
        addClassName("login");
        add(new LoginCard(figuresAreSimulated, title, note, address, password, save, back));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address.setValue(own.address().orElse(""));
        address.focus();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getPageTitle());
        note.setText(getTranslation("account.email.note"));
        address.setLabel(getTranslation("accounts.email"));
        address.setHelperText(getTranslation("account.email.empty"));
        password.setLabel(getTranslation("security.password.current"));
        save.setText(getTranslation("account.email.save"));
        back.setText(getTranslation("error.home"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.email");
    }

    private void change() {
        refuse(address, "");
        refuse(password, "");
        try {
            own.change(password.getValue(), address.getValue());
        } catch (AccountRefused refused) {
            refuse(address, refused.in(getLocale()));
            address.focus();
            return;
        } catch (PasswordRefused refused) {
            refuse(password, refused.in(getLocale()));
            password.focus();
            return;
        }
        Notices.done(getTranslation("account.email.saved"));
        getUI().ifPresent(ui -> ui.navigate(""));
    }

    private static void refuse(HasValidation field, String reason) {
        field.setErrorMessage(reason);
        field.setInvalid(!reason.isEmpty());
    }
}
